import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useStanding } from '../../../kernel/web/asked-questions.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/contract.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import { send } from './firm-client.ts'

type Reason = NonNullable<Commands['order.refuse']['reason']>
const reasons: readonly Reason[] = ['noCapacity', 'outOfContract', 'duplicate', 'other']

/** A no with its reason: another firm is called without asking this one again. */
export const Refuse = ({ order, acts, done }: AnswerProps): JSX.Element => {
  const { t } = useSpeech()
  const [reason, setReason] = useState<Reason>()
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const isDemanded = (useStanding('order.refusal')?.asks ?? 'required') === 'required'
  const leave = async (): Promise<void> => {
    if (!reason && isDemanded) return setAsked(true)
    const data = {
      order: order.id,
      ...(reason ? { reason } : {}),
      ...(words.trim() ? { words: words.trim() } : {}),
    }
    done(await acts.act(send('order.refuse', order.request, data), t('firm.refused')))
  }
  return (
    <div class="stack">
      <Choice
        legend={t('firm.refuse.title')}
        options={reasons.map((value) => ({ value, label: t(`order.refusal.${value}`) }))}
        value={reason}
        onValue={(value) => setReason(value)}
        effortKey="order.refusal"
        problem={asked && !reason ? t('firm.refuse.pick') : undefined}
      />
      <Field
        label={t('firm.words.other')}
        optional={t('firm.optional')}
        value={words}
        maxLength={500}
        onValue={setWords}
      />
      <Button kind="primary" full busy={acts.busy} busyLabel={t('firm.sending')} onClick={() => void leave()}>
        {t('firm.refuse.send')}
      </Button>
    </div>
  )
}
