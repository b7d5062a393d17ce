import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { send } from './inspections-client.ts'

type Props = { inspection: string; addendum: string; again: () => void }

/** The agency answers what a tenant asked: it is added, or refused with why. */
export const AnswerAddendum = ({ inspection, addendum, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  const [words, setWords] = useState('')
  const answer = async (isAdded: boolean): Promise<void> => {
    const said = words.trim() ? { words: words.trim() } : {}
    const sent = send(
      'inspection.answerCompletion',
      inspection,
      { addendum, isAdded, ...said },
      { effort: effort() },
    )
    const did = await act(sent, '')
    if (!did) return
    tell(
      t(
        did === 'kept'
          ? 'inspections.kept'
          : isAdded
            ? 'inspections.complete.done'
            : 'inspections.addendum.refusal.done',
      ),
    )
    again()
  }
  return (
    <div class="stack-s no-print">
      <Field
        kind="area"
        rows={2}
        label={t('inspections.addendum.words')}
        hint={t('inspections.addendum.words.hint')}
        value={words}
        onValue={setWords}
        maxLength={600}
        effortKey="inspections.answer"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button busy={busy} onClick={() => void answer(true)}>
          {t('inspections.addendum.accept')}
        </Button>
        <Button busy={busy} onClick={() => void answer(false)}>
          {t('inspections.addendum.refuse')}
        </Button>
      </div>
    </div>
  )
}
