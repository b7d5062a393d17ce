import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { longestWords } from '../core/contest-question.ts'
import type { ToldContest } from '../core/contract.ts'
import { send } from './ledger-client.ts'

/** Head office says why it asks, in one text under the question. */
export const AnswerContest = ({
  contest,
  onAnswered,
}: {
  contest: ToldContest
  onAnswered: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('ledger.answer.kept'))
  const [words, setWords] = useState<string>()
  if (words === undefined)
    return (
      <div class="line">
        <Button onClick={() => setWords('')}>{t('ledger.answer.go')}</Button>
      </div>
    )
  const answer = async (): Promise<void> => {
    const sent = send('ledger.answerContest', contest.id, { words: words.trim() })
    if ((await act(sent, t('ledger.answer.done'))) === 'done') onAnswered()
  }
  return (
    <form
      class="stack-s"
      onSubmit={(e) => {
        e.preventDefault()
        if (words.trim()) void answer()
      }}
    >
      <Field
        kind="area"
        rows={3}
        label={t('ledger.answer.words')}
        hint={t('ledger.answer.hint', { most: longestWords.answer })}
        maxLength={longestWords.answer}
        value={words}
        onValue={setWords}
        autoFocus
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <div class="line">
        <Button type="submit" kind="primary" busy={busy} busyLabel={t('ledger.answer.sending')}>
          {t('ledger.answer.send')}
        </Button>
        <Button kind="plain" onClick={() => setWords(undefined)}>
          {t('ledger.answer.back')}
        </Button>
      </div>
    </form>
  )
}
