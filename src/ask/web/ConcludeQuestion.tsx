import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Acts } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { send } from './ask-client.ts'

type Props = { id: string; acts: Acts; again: () => void }

/** What was decided of the answers, said to all who were asked. */
export const ConcludeQuestion = ({ id, acts, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const conclude = async (): Promise<void> => {
    setTried(true)
    if (!words.trim()) return
    const sent = send('ask.conclude', id, { words: words.trim() }, { effort: effort() })
    if ((await acts.act(sent, t('ask.concluded'))) === 'done') again()
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
        <Button kind="primary" busy={acts.busy} onClick={() => void conclude()}>
          {t('ask.conclude.send')}
        </Button>
      </div>
    </section>
  )
}
