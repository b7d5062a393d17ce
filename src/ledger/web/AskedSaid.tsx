import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { QuestionRow } from '../core/contract.ts'
import { useAsk } from './ledger-client.ts'
import { sayContest, sayContestEnd, sayStanding } from './say-question.ts'
import './Questions.css'

/** Under the label of a field, for everybody who meets it: who asks why, what was answered, and what became of the question. */
export const AskedSaid = ({ field }: { field: string }): JSX.Element | null => {
  const { data } = useAsk('ledger.questions', {})
  const row = data?.rows.find((one) => one.field.key === field)
  return row ? <SaidOfQuestion row={row} /> : null
}

/** The sentences alone: what became of it first, since it says what is to be done here. */
export const SaidOfQuestion = ({ row }: { row: QuestionRow }): JSX.Element | null => {
  const speech = useSpeech()
  const now = useNow()
  const { contest } = row
  const standing = sayStanding(row, speech, now)
  if (!contest && !standing) return null
  return (
    <div class="question-said">
      {standing && <p>{standing}</p>}
      {contest && (
        <>
          <p>
            {sayContest(contest, speech, now)}
            {contest.words && ` ${speech.t('ledger.contest.words', { words: contest.words })}`}
          </p>
          <p>{sayContestEnd(contest, speech, now)}</p>
        </>
      )}
    </div>
  )
}
