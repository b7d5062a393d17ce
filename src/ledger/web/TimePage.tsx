import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { sumSameAnswers } from '../core/sum-same-answers.ts'
import { ContestsWay } from './ContestsWay.tsx'
import { type TimeLedger, useAsk } from './ledger-client.ts'
import { LedgerBalance } from './LedgerBalance.tsx'
import { LedgerQuestions } from './LedgerQuestions.tsx'
import { LedgerScreens } from './LedgerScreens.tsx'
import { LedgerWaiting } from './LedgerWaiting.tsx'
import { OpenLedger } from './OpenLedger.tsx'
import { sayPeriod } from './say-effort.ts'
import { TimeSentences } from './TimeSentences.tsx'
import './Ledger.css'

/** Le temps, et qui le demande: one closed period, the same for everybody. The period stands in the address. */
export const TimePage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { path, query } = useHere()
  const period = query.get('periode') || undefined
  const { data, again, ...answer } = useAsk('ledger.time', { period })
  if (!data)
    return (
      <div class="ledger">
        <AwaitedPage title={t('ledger.title')} answer={answer} loading={t('ledger.loading')} />
      </div>
    )
  return (
    <div class="ledger stack-l" aria-busy={answer.state !== 'ready'}>
      <header class="stack-s">
        <h1>{t('ledger.title')}</h1>
        <p class="secondary">{t('ledger.how', { n: data.atLeast })}</p>
      </header>
      {!data.opening && <OpenLedger mayOpen={data.mayOpen} onOpened={again} />}
      {data.periods.length > 0 && (
        <Field
          kind="select"
          narrow
          label={t('ledger.period')}
          value={data.period ?? ''}
          onValue={(v) => goTo(`${path}?periode=${v}`, true)}
          options={data.periods.map((value) => ({ value, label: sayPeriod(value, speech) }))}
        />
      )}
      <Figures ledger={data} />
      <Slot name="time.given" period={data.period ?? undefined} same={sumSameAnswers(data.rows)} />
      <div class="line no-print">
        <Button kind="primary" href={`${path}/regles`}>
          {t('ledger.rules.go')}
        </Button>
      </div>
      <ContestsWay path={path} />
      <LedgerQuestions ledger={data} />
      <LedgerScreens ledger={data} />
    </div>
  )
}

const Figures = ({ ledger }: { ledger: TimeLedger }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!ledger.period) return ledger.opening ? <Empty title={t('ledger.none')} /> : null
  return (
    <>
      <TimeSentences ledger={ledger} />
      <LedgerBalance ledger={ledger} />
      <LedgerWaiting ledger={ledger} />
    </>
  )
}
