import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'

type Props = { busy: boolean; onSend: (words: string) => void; onClose: () => void }

/** A price is refused with a sentence for the firm. */
export const RejectPrice = ({ busy, onSend, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [words, setWords] = useState('')
  const said = words.trim()
  return (
    <div class="stack-s no-print">
      <Field
        kind="area"
        rows={2}
        label={t('order.reject.words')}
        value={words}
        onValue={setWords}
        inputRef={takeFocus}
      />
      <div class="line">
        <Button
          small
          busy={busy}
          busyLabel={t('say.filing')}
          disabledReason={said ? undefined : t('thread.reason.title')}
          onClick={() => onSend(said)}
        >
          {t('order.reject')}
        </Button>
        <Button small onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </div>
    </div>
  )
}
