import { addHours, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Desk, horizonDays } from '../core/slots.ts'

/** The diary of a contract's crew, as the slots' rule reads it. An unknown contract has no free hour. */
export const deskOf = async (db: Db, contract: string, urgency: string, now: string): Promise<Desk> => {
  const held = await db.row<{ capacity: number | null }>(
    sql`select contractors.capacity(${contract}) as capacity`,
  )
  const taken = await db.rows<{ starts: string; n: number }>(sql`
    select starts, n from contractors.taken(${contract}, ${addHours(now, -24)}, ${addHours(now, 24 * (horizonDays + 1))})`)
  return { calendar: officeCalendar, now, urgency, capacity: held?.capacity ?? 0, taken }
}

/** Until the end of the transaction, nobody else chooses from this diary. */
export const holdDiary = (db: Db, contract: string): Promise<unknown> =>
  db.run(sql`select pg_advisory_xact_lock(hashtextextended(${contract}, 8))`)

/** The same without its visits, for acts that offer no hour. */
export const closedDesk = (urgency: string, now: string): Desk => ({
  calendar: officeCalendar,
  now,
  urgency,
  capacity: 0,
  taken: [],
})
