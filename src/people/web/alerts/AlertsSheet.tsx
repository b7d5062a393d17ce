import type { JSX } from 'preact'
import type { Key } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AlertsOf, AlertStanding } from '../../core/contract.ts'
import { useAsk } from '../gate-words.ts'
import { ChangeAlert } from './ChangeAlert.tsx'
import { NewAlert } from './NewAlert.tsx'
import { StandingAlert } from './StandingAlert.tsx'
import './alerts.css'

type Props = {
  of: AlertsOf
  onClose: () => void
  /** where all of them are listed, for who has such a page */
  all?: string
}
type Step = 'list' | 'new' | AlertStanding

/** The alerts of one place: what stands there, one more, or one less. Where nothing stands, it begins with a new one. */
export const AlertsSheet = ({ of, onClose, all }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { data, ...answer } = useAsk('alert.list', of, true)
  const [chosen, setStep] = useState<Step>()
  const step = chosen ?? (data?.rows.length === 0 && data.codes.length > 0 ? 'new' : 'list')
  const done = (said: string): void => {
    tell(said)
    onClose()
  }
  return (
    <Sheet open wide title={t(titleOf(step))} closeLabel={t('alerts.close')} onClose={onClose}>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('alerts.loading')} />}
      {data && step === 'list' && (
        <div class="stack">
          {data.rows.length === 0 && <p>{t('alerts.none')}</p>}
          <ul class="alerts-list">
            {data.rows.map((alert) => (
              <StandingAlert key={alert.id} alert={alert} onChange={() => setStep(alert)} />
            ))}
          </ul>
          {data.codes.length === 0 && <p class="secondary">{t('alerts.codes.none')}</p>}
          {all && <a href={all}>{t('alerts.all')}</a>}
          {data.codes.length > 0 && (
            <SheetFoot onBack={onClose}>
              <Button kind="primary" onClick={() => setStep('new')}>
                {t('alerts.new')}
              </Button>
            </SheetFoot>
          )}
        </div>
      )}
      {data && step === 'new' && (
        <NewAlert
          asked={data}
          onDone={done}
          onBack={data.rows.length > 0 ? () => setStep('list') : onClose}
        />
      )}
      {typeof step === 'object' && <ChangeAlert alert={step} onDone={done} onBack={() => setStep('list')} />}
    </Sheet>
  )
}

const titleOf = (step: Step): Key =>
  step === 'list' ? 'alerts.title' : step === 'new' ? 'alerts.new.title' : 'alerts.change.title'
