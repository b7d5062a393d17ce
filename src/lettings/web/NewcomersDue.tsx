import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries } from '../core/contract.ts'
import { useAsk } from './lettings-client.ts'
import { NewcomerQuestions } from './NewcomerVisit.tsx'
import { sayCalendarDay } from './say-calendar-day.ts'
import { sayDwelling } from './say-void.ts'
import './lettings.css'

type DueRow = Queries['newcomers.due']['output']['rows'][number]

/** Newcomers who are to be called on, for whoever works where they live: the first due first, each with its five questions. */
export const NewcomersDue = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('newcomers.due', {}, true)
  return (
    <div class="stack void-page">
      <header>
        <h1>{t('void.newcomers')}</h1>
        <p class="secondary">{t('void.newcomer.lead')}</p>
      </header>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('void.loading')} shape="rows" />}
      {data?.rows.length === 0 && <Empty title={t('void.newcomers.none')} />}
      {data && data.rows.length > 0 && (
        <ul class="void-list">
          {data.rows.map((row) => (
            <DueVisit key={row.unit} row={row} />
          ))}
        </ul>
      )}
    </div>
  )
}

const DueVisit = ({ row }: { row: DueRow }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [open, setOpen] = useState(false)
  const day = (date: string): string => sayCalendarDay(date, now, speech)
  const isLate = row.due < dayOf(now)
  return (
    <li class="void-visit stack-s">
      <p>
        <strong>{`${sayDwelling(row, speech)}, ${row.building.name}`}</strong>
      </p>
      <p>
        <span class={isLate ? 'void-due' : 'secondary'}>
          {t(isLate ? 'void.newcomers.late' : 'void.newcomer.due', { day: day(row.due) })}
        </span>
      </p>
      <p class="secondary">
        {[
          row.people.map(({ name }) => name).join(', '),
          t('void.newcomers.entered', { day: day(row.enteredOn) }),
        ]
          .filter(Boolean)
          .join('\u00a0· ')}
      </p>
      <p class="line">
        {!open && (
          <Button small kind="primary" onClick={() => setOpen(true)}>
            {t('void.newcomer')}
          </Button>
        )}
        {row.people
          .filter(({ phone }) => phone)
          .map(({ name, phone }) => (
            <Button small key={phone} href={`tel:${phone.replaceAll(' ', '')}`}>
              {t('void.newcomers.call', { name })}
            </Button>
          ))}
      </p>
      {open && <NewcomerQuestions unit={row.unit} />}
    </li>
  )
}
