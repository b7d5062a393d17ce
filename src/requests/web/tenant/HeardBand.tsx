import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Danger } from '../../core/danger/dangers-in-words.ts'

type Props = { heard: Danger; onYes: () => void; onNo: () => void }

/** A danger in words that are about to leave, with its one question: yes sends them as one, no sends them as they are. */
export const HeardBand = ({ heard: { kind, sure }, onYes, onNo }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="danger-band" role="alert">
      <p>{t('danger.heard', { danger: t(`danger.${kind}`) })}</p>
      {!sure && <p>{t(`danger.ask.${kind}`)}</p>}
      <Button kind="danger" full onClick={onYes}>
        {t('danger.yes')}
      </Button>
      <Button kind="quiet" full onClick={onNo}>
        {t('danger.none')}
      </Button>
    </div>
  )
}
