import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { holdMs, useHold } from '../../kernel/web/useHold.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { holdQuestion } from './ask-client.ts'

type Props = { id: string; again: () => void }

/** What was decided of the answers, said to all who were asked. It stays: for ten seconds it may be taken back. */
export const ConcludeQuestion = ({ id, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const { isLeaving, leave } = useHold(
    { soon: t('ask.conclude.soon'), back: t('ask.conclude.back'), done: t('ask.concluded') },
    again,
  )
  const conclude = (): void => {
    setTried(true)
    if (!words.trim()) return
    leave(
      holdQuestion(
        'ask.conclude',
        id,
        { words: words.trim() },
        { ms: holdMs, stays: true, effort: effort() },
      ),
    )
  }
  return (
    <section class="stack ask-form no-print">
      <Field
        kind="area"
        rows={2}
        label={t('ask.conclude')}
        hint={t('ask.conclude.hint')}
        maxLength={300}
        effortKey="ask.conclusion"
        onEffort={onEffort}
        value={words}
        onValue={setWords}
        problem={tried && !words.trim() ? t('ask.conclude.missing') : undefined}
      />
      <div class="line">
        <Button kind="primary" busy={isLeaving} onClick={conclude}>
          {t('ask.conclude.send')}
        </Button>
      </div>
    </section>
  )
}
