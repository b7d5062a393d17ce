import { addHours, calendarAt, officeCalendar } from '../../kernel/core/calendar.ts'
import type { Delay } from '../../kernel/core/delay.ts'
import { dayNumberOf, instantOf, isoOf } from '../../kernel/core/zone.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Order } from '../core/order.ts'
import { type CrewDiary, horizonDays } from '../core/crew-diary.ts'

// Of acts that offer no hour.
const delayWhenClosed: Delay = { workingDays: 1 }

/**
 * The diary of a contract's crew, as the slots' rule reads it: on the working days of the building that it comes to, where one is
 * named, within what its agency promises. An unknown contract has no free hour.
 */
export const deskOf = async (
  db: Db,
  { contract, urgency, building }: { contract: string; urgency: string; building?: string },
  now: string,
): Promise<CrewDiary> => {
  const held = await db.row<{ capacity: number | null; insee: string | null; delay: Delay | null }>(sql`
    select contractors.capacity(${contract}) as capacity, b.insee, coalesce(p.delays -> ${urgency}::text, p.delays -> 'U3') as delay
    from (select) one left join estate.site b on b.id = ${building ?? null}::uuid
    cross join lateral (select requests.delays(b.agency) as delays) p`)
  const taken = await db.rows<{ starts: string; n: number }>(sql`
    select starts, n from contractors.taken(${contract}, ${addHours(now, -24)}, ${addHours(now, 24 * (horizonDays + 1))})`)
  return {
    calendar: calendarAt(held?.insee),
    now,
    urgency,
    delay: held?.delay ?? delayWhenClosed,
    capacity: held?.capacity ?? 0,
    taken,
  }
}

/** From when a crew's hours are free for an order: nobody comes for a part before it is there. */
export const freeFrom = (
  { status, outcome, readyOn }: Pick<Order, 'status' | 'outcome' | 'readyOn'>,
  now: string,
): string => {
  const awaited = status === 'waiting' && outcome === 'partNeeded' && readyOn
  const ready = awaited ? isoOf(instantOf(officeCalendar.zone, dayNumberOf(readyOn), 0)) : now
  return ready > now ? ready : now
}

/** Until the end of the transaction, nobody else chooses from this diary. */
export const holdDiary = (db: Db, contract: string): Promise<unknown> =>
  db.run(sql`select pg_advisory_xact_lock(hashtextextended(${contract}, 8))`)

/** The same without its visits, for acts that offer no hour. */
export const closedDesk = (urgency: string, now: string): CrewDiary => ({
  calendar: officeCalendar,
  now,
  urgency,
  delay: delayWhenClosed,
  capacity: 0,
  taken: [],
})
