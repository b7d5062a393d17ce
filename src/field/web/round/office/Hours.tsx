import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { dayOf, sayMinutes } from '../../../../kernel/core/dates.ts'
import { sayShare } from '../../../../kernel/core/say-figures.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import type { HoursTable } from '../../../core/contract.ts'
import { csvBlob, saveFile } from '../../../../kernel/web/save-file.ts'
import { hoursCsv } from '../../../core/round/hours-csv.ts'
import { AgencyChoice } from './AgencyChoice.tsx'
import { useAsk } from './rounds-client.ts'
import { HoursMethod } from './HoursMethod.tsx'
import { HoursOf } from './HoursTable.tsx'

/** The hours of a month by building and kind of task, how they were found, and how sure they are. */
export const Hours = (): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { query, set } = useChoices()
  const month = query.get('mois') ?? dayOf(now).slice(0, 7)
  const agency = query.get('agence') || undefined
  const { data, ...answer } = useAsk('round.hours', { month, ...(agency ? { agency } : {}) })
  return (
    <div class="stack">
      <div class="rounds-head">
        <div class="stack-s">
          <h2>{t('rounds.hours.title')}</h2>
          <p class="secondary">{t('rounds.hours.intro')}</p>
        </div>
        <div class="line no-print">
          <Field
            kind="select"
            label={t('rounds.month')}
            value={month}
            onValue={(value) => set({ mois: value })}
            options={lastMonths(dayOf(now).slice(0, 7), month).map((value) => ({
              value,
              label: sayMonth(value, speech),
            }))}
          />
          <AgencyChoice
            agencies={data?.agencies ?? []}
            agency={agency}
            onAgency={(id) => set({ agence: id })}
          />
          {data && data.rows.length > 0 && (
            <Button small onClick={() => save(data, speech)}>
              {t('rounds.export')}
            </Button>
          )}
        </div>
      </div>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('rounds.loading')} shape="text" />}
      {data?.rows.length === 0 && <Empty title={t('rounds.hours.none')} />}
      {data && data.rows.length > 0 && (
        <>
          <p>{t('rounds.hours.measured', { share: sayShare(measuredShare(data), lang) })}</p>
          <HoursOf table={data} />
        </>
      )}
      <HoursMethod sayMinutes={(n) => sayMinutes(n, lang)} />
    </div>
  )
}

const measuredShare = ({ rows }: HoursTable): number => {
  const all = rows.flatMap((r) => r.tasks)
  const minutes = all.reduce((n, s) => n + s.minutes, 0)
  return minutes ? all.reduce((n, s) => n + s.measured, 0) / minutes : 0
}

const lastMonths = (now: string, chosen: string): string[] => {
  const [year, month] = now.split('-').map(Number)
  const last = Array.from({ length: 14 }, (_, i) =>
    new Date(Date.UTC(year!, month! - 1 - i, 1)).toISOString().slice(0, 7),
  )
  return last.includes(chosen) ? last : [...last, chosen]
}

const sayMonth = (month: string, { lang }: Speech): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

const save = (table: HoursTable, { t, lang }: Speech): void =>
  saveFile(csvBlob(hoursCsv(table, t, lang)), t('rounds.file', { month: table.month }))
