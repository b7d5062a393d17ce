import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = { busy: boolean; isChosen: boolean; onFix: () => void; onClose: () => void }

/** The foot of whoever moves a visit: the hour is fixed once one is chosen, or nothing changes. */
export const FixingTime = ({ busy, isChosen, onFix, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="line">
      <Button
        kind="primary"
        small
        busy={busy}
        busyLabel={t('say.filing')}
        disabledReason={isChosen ? undefined : t('order.times.pick')}
        onClick={onFix}
      >
        {t('order.offered.fix')}
      </Button>
      <Button small kind="plain" onClick={onClose}>
        {t('office.back')}
      </Button>
    </div>
  )
}
