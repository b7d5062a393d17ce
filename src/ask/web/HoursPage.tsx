import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { mostHours } from '../core/budget.ts'
import type { Budget } from '../core/contract.ts'
import { send, useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import { BudgetLine } from './BudgetBars.tsx'
import { sayAsker } from './say-question.ts'
import './ask.css'

/** How many hours each directorate may take of others in a year. */
export const HoursPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('ask.list', {})
  return (
    <div class="asked stack-l">
      <PageHead to={askPaths.list} from={t('ask.title')} title={t('ask.hours.title')}>
        <p>{t('ask.hours.lead')}</p>
      </PageHead>
      {!data && answer.state === 'loading' && <Loading label={t('ask.loading')} />}
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      <div class="ask-cards">
        {data?.budgets.map((budget) => (
          <HoursOf
            key={budget.directorate}
            budget={budget}
            maySet={data.can.set && !budget.isMine}
            again={again}
          />
        ))}
      </div>
    </div>
  )
}

type Props = { budget: Budget; maySet: boolean; again: () => void }

const HoursOf = ({ budget, maySet, again }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { directorate, hours, nextHours, year, isMine } = budget
  const { no, said, busy, act } = useActs(t('ask.kept'))
  const [typed, setTyped] = useState(String(nextHours ?? hours ?? ''))
  const [tried, setTried] = useState(false)
  const isHours = /^\d{1,5}$/.test(typed) && Number(typed) <= mostHours
  const set = async (): Promise<void> => {
    setTried(true)
    if (!isHours) return
    const sent = send('ask.setHours', newId(), { directorate, hours: Number(typed) })
    if ((await act(sent, t('ask.hours.done'))) === 'done') again()
  }
  return (
    <section class="ask-card stack-s">
      <BudgetLine budget={budget} />
      {nextHours !== null && nextHours !== hours && (
        <p class="secondary">{t('ask.budget.next', { hours: nextHours, year: String(year + 1) })}</p>
      )}
      {isMine && <p class="secondary">{t('ask.hours.own')}</p>}
      {maySet && (
        <>
          <Field
            kind="number"
            narrow
            label={t('ask.hours.of', { directorate: sayAsker(directorate, speech) })}
            value={typed}
            onValue={setTyped}
            problem={tried && !isHours ? t('ask.hours.missing') : undefined}
          />
          <div class="line">
            <Button small busy={busy} onClick={() => void set()}>
              {t('ask.hours.set')}
            </Button>
          </div>
        </>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
    </section>
  )
}
