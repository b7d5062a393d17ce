import { isNo } from '../../kernel/web/http-headers.ts'
import { wearStandings } from '../../kernel/web/asked-questions.ts'
import { ask } from './ledger-client.ts'
import './Standings.css'

/** Asks once for this page which questions are asked no more, or less: without an answer forms ask what they always asked. */
export const keepStandings = async (): Promise<void> => {
  const answer = await ask('ledger.standings', {})
  if (!isNo(answer)) wearStandings(answer.fields)
}
