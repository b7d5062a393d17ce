import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useDraft } from '../../../kernel/web/useDraft.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'

type Props = {
  request: string
  busy: boolean
  /** whether it was done */
  onSend: (words: string) => Promise<boolean>
  onClose: () => void
}

/** A refusal that is a week old is written anew (ms). */
const aWeek = 7 * 86_400_000

/** A price is refused with a sentence for the firm. */
export const RejectPrice = ({ request, busy, onSend, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { words, change, drop } = useDraft(`/bureau/r/${request} reject`, aWeek)
  const said = words.trim()
  const send = async (): Promise<void> => {
    if (await onSend(said)) drop()
  }
  return (
    <div class="stack-s no-print">
      <Field
        kind="area"
        rows={2}
        label={t('order.reject.words')}
        value={words}
        onValue={(next) => change(() => ({ words: next }))}
        inputRef={takeFocus}
      />
      <div class="line">
        <Button
          small
          busy={busy}
          busyLabel={t('say.filing')}
          disabledReason={said ? undefined : t('thread.reason.title')}
          onClick={() => void send()}
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
