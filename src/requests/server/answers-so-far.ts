import { type Db, sql } from '../../kernel/server/sql.ts'
import { type UrgencyAnswers, givenIn } from '../core/urgency-answers.ts'

/** What was answered so far about a request: what its facts keep, as far as the reader may see them. */
export const givenTo = async (db: Db, request: string): Promise<UrgencyAnswers> => {
  const facts = await db.rows<{ data: Record<string, unknown> }>(sql`
    select f.data from kernel.fact f
    where f.subject = ${request} and f.type in ('request.filed', 'request.classified') order by f.seq`)
  return givenIn(facts.map(({ data }) => data))
}
