import type { Task } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { TellingFact } from '../core/notice-matter.ts'
import { tellIt } from './landlord-words.ts'

/**
 * A mail came back: what it told is told again to the same person, by the way that is left to her, from what stands now. Once, however often
 * this runs; a key to enter is asked for anew by herself.
 */
export const tellAgain: Task = async ({ mail }, kernel) => {
  const { owner } = kernel.database
  const told = await owner.row<{ fact: string | null; person: string | null; request: string | null }>(sql`
    update notices.mail set returned_at = coalesce(returned_at, date_trunc('milliseconds', now())) where id = ${mail}
    returning fact, to_person as person, request`)
  if (!told?.fact || !told.person) return
  // The journal is in the order of its matters: a fact of another one, an incident or a poster, is looked for in all of it.
  const fact =
    (await factOf(owner, sql`f.subject = ${told.request} and f.id = ${told.fact}`)) ??
    (await factOf(owner, sql`f.id = ${told.fact}`))
  if (fact) await tellIt(kernel, fact, new Date().toISOString(), told.person)
}

const factOf = (db: Db, which: RawBuilder<unknown>): Promise<TellingFact | undefined> =>
  db.row<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f where ${which} limit 1`)
