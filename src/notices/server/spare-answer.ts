import { type Db, sql } from '../../kernel/server/sql.ts'
import { type AnsweringKind, mayAnswer } from '../core/answering-mail.ts'
import type { LetterOrigin } from './letter-origin.ts'

/**
 * Whether a mail or a text that was just kept may leave. What answers a message by itself is counted by its address, one at a time; what
 * is one too many stays, and its thread says so.
 */
export const mayLeave = async (
  db: Db,
  id: string,
  { answering, isUrgent = false }: LetterOrigin,
): Promise<boolean> => {
  if (!answering) return true
  const address = await addressOf(db, id)
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${`answering:${address}`}, 0))`)
  const may = mayAnswer(answering, await countAnswers(db, address, answering), isUrgent)
  await db.run(sql`
    update notices.mail set answering = ${answering}, failed_at = case when ${may} then null else date_trunc('milliseconds', now()) end,
      failure = case when ${may} then null else 'enough' end
    where id = ${id}`)
  return may
}

const addressOf = async (db: Db, id: string): Promise<string> =>
  (
    await db.row<{ address: string }>(
      sql`select lower(m.to_address) as address from notices.mail m where m.id = ${id}`,
    )
  )?.address ?? ''

const countAnswers = async (
  db: Db,
  address: string,
  kind: AnsweringKind,
): Promise<{ hour: number; day: number }> =>
  (await db.row<{ hour: number; day: number }>(sql`
    select (count(*) filter (where m.made_at > now() - interval '1 hour'))::int as hour, count(*)::int as day
    from notices.mail m
    where m.answering = ${kind} and lower(m.to_address) = ${address} and m.failure is distinct from 'enough'
      and m.made_at > now() - interval '1 day'`)) ?? { hour: 0, day: 0 }
