import { dateOf, dayNumberOf, instantOf, isoOf } from '../../kernel/core/zone.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { monthsOf } from '../../kernel/core/periods.ts'
import { keptPlace } from '../core/publish/merge-places.ts'
import { families, headOffice, house, type AgencyParents } from '../core/publish/place-tree.ts'
import { type BallMove, foldWaiting, mergeWaiting, type WaitingRow } from '../core/waiting-causes.ts'

const zone = 'Europe/Paris'
const startOf = (day: string): string => isoOf(instantOf(zone, dayNumberOf(day), 0))

/** The moves of a month (`yyyy-mm`) that say who has the ball, as far as the journal went (`last`: the number of a fact). */
export const readMoves = (db: Db, from: string, to: string, last: string): Promise<BallMove[]> =>
  db.rows<BallMove>(sql`
    select f.subject, to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, f.data ->> 'ball' as ball, f.agency,
      coalesce(f.data ->> 'status', f.data ->> 'to') is not distinct from 'approval' as "isApproval", f.data ->> 'directorate' as directorate
    from kernel.fact f
    where f.type like 'request.%' and f.data ->> 'ball' is not null and f.at < ${to} and f.seq <= ${last}::bigint
      and f.subject in (
        select g.subject from kernel.fact g
        where g.type like 'request.%' and g.data ->> 'ball' is not null and g.at >= ${from} and g.at < ${to} and g.seq <= ${last}::bigint
        union all
        select o.subject from (
          select distinct on (g.subject) g.subject, g.data ->> 'ball' as ball from kernel.fact g
          where g.type like 'request.%' and g.data ->> 'ball' is not null and g.at < ${from} and g.seq <= ${last}::bigint
          order by g.subject, g.at desc, g.seq desc) o
        where o.ball <> 'none')
    order by f.subject, f.at, f.seq`)

/** Who let matters wait in a month, folded anew from the journal; places that were merged go with their parent. */
export const waitingOf = async (
  db: Db,
  month: string,
  last: string,
  merged: readonly string[],
  parents: AgencyParents,
): Promise<WaitingRow[]> => {
  const [from, to] = [startOf(`${month}-01`), startOf(nextMonth(month))]
  const rows = foldWaiting(await readMoves(db, from, to, last), from, to)
  return mergeWaiting(rows, (place) => (isInTree(place) ? keptPlace(place, merged, parents) : place))
}

const nextMonth = (month: string): string => `${dateOf(dayNumberOf(`${month}-01`) + 32).slice(0, 7)}-01`

// What is nobody’s here (a third party) stands in no tree.
const inTree: readonly string[] = [...families, headOffice, house]
const isInTree = (place: string): boolean => inTree.includes(place.split('@')[0]!)

/** Tells who let matters wait in a month that closes, once; with how far the journal went. */
export const closeWaiting = async (
  db: Db,
  month: string,
  merged: readonly string[],
  parents: AgencyParents,
): Promise<void> => {
  const last = await db.row<{ seq: string }>(
    sql`select coalesce(max(f.seq), 0)::text as seq from kernel.fact f`,
  )
  const rows = await waitingOf(db, month, last!.seq, merged, parents)
  await db.run(sql`update ledger.closed_period set last_fact = ${last!.seq}::bigint where period = ${month}`)
  await db.run(sql`
    insert into ledger.published_waiting (period, cause, place, minutes)
    select ${month}, s.cause, s.place, s.minutes
    from jsonb_to_recordset(${json(rows)}) as s (cause text, place text, minutes bigint)`)
}

/** A quarter or a year waits for as long as its months together. */
export const closeLongerWaiting = (db: Db, period: string): Promise<number> =>
  db.run(sql`
    insert into ledger.published_waiting (period, cause, place, minutes)
    select ${period}, w.cause, w.place, sum(w.minutes) from ledger.published_waiting w
    where w.period = any (${[...monthsOf(period)]}::text[]) group by w.cause, w.place`)
