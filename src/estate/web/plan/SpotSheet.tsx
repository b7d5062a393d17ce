import type { JSX } from 'preact'
import { camera, plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = {
  /** where something is reported here */
  other: string
  /** what stands there and nobody noted, by who may say so */
  onMissing: (() => void) | undefined
  onClose: () => void
}

/** A spot of a plan that has walls and no room: report something there, or say what stands there. */
export const SpotSheet = ({ other, onMissing, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Sheet
      open
      title={t('plan.spot')}
      closeLabel={t('plan.close')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" icon={camera} href={other}>
            {t('plan.other')}
          </Button>
          {onMissing && (
            <Button icon={plus} onClick={onMissing}>
              {t('plan.missing')}
            </Button>
          )}
        </>
      }
    >
      <p class="secondary">{t('plan.spot.why')}</p>
    </Sheet>
  )
}
