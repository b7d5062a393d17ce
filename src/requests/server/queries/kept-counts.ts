import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Filters } from '../../core/contract.ts'
import { keptCounts } from '../tally-store.ts'
import { countOpen, type CountRow } from './count-open.ts'
import { allOf, atRest, type Condition, notSetAside } from './list-conditions.ts'

type Reader = { db: Db; now: string; actor: Actor }

/**
 * The counts of a whole desk, as they are kept (tally-store.ts); nothing where the filters ask for less, where the reader's wall
 * does, or for an instant of the past: those are counted. `where`: what the list is narrowed to.
 */
export const keptFor = async (
  { db, now, actor }: Reader,
  filters: Filters,
  where: Condition,
): Promise<CountRow[] | undefined> => {
  const isDesk = Object.entries(filters).every(([key, value]) => value === undefined || deskFilters.has(key))
  if (!isDesk || !walls.has(ofRole(actor.role).reach)) return undefined
  const whose = allOf(narrowBy(filters, actor, { agency: sql`t.agency`, urgency: sql`t.urgency` }))
  const found = await keptCounts(db, whose, { now, person: actor.id })
  if (!found) return undefined
  const own = allOf(narrowBy(filters, actor, { agency: sql`r.agency`, urgency: sql`r.urgency` }))
  const aside = found.sleepers ? await countOpen(db, sql`${own} and ${setAside(actor.id, now)}`, now) : []
  const rows = found.counts.map(({ ball, urgency, open: n, atRest: paused, ...rest }) => {
    const row: CountRow = { ...rest, ball, urgency, n, paused, closed: 0, wakes: null }
    return aside.filter((a) => a.ball === ball && a.urgency === urgency).reduce(less, row)
  })
  const [first] = rows
  if (first && rows.some(({ paused }) => paused > 0)) first.wakes = await firstToWake(db, whose, where)
  return rows
}

// Faces and order say nothing of how many there are (list-conditions.ts).
const deskFilters: ReadonlySet<string> = new Set<keyof Filters>([
  'agency',
  'urgency',
  'ball',
  'stuck',
  'sort',
  'limit',
  'after',
])

// Nothing of an agency stands behind another wall for these two; the tally shows itself to no other (0105_tally.sql).
const walls: ReadonlySet<string> = new Set(['agency', 'all'])

const narrowBy = (
  { agency, urgency }: Filters,
  { agencies }: Actor,
  of: Record<'agency' | 'urgency', Condition>,
): Condition[] => [
  ...(agency ? [sql`${of.agency} = ${agency}`] : []),
  ...(agencies.length ? [sql`${of.agency} = any (${[...agencies]}::text[])`] : []),
  ...(urgency ? [sql`${of.urgency} = ${urgency}`] : []),
]

const setAside = (person: string, now: string): Condition =>
  sql`r.id in (select z.request from requests.snooze z where z.person = ${person}) and not ${notSetAside(person, now)}`

const less = (row: CountRow, aside: CountRow): CountRow => ({
  ...row,
  n: row.n - aside.n,
  late: row.late - aside.late,
  stuck: row.stuck - aside.stuck,
  paused: row.paused - aside.paused,
  unanswered: row.unanswered - aside.unanswered,
})

// Of each agency in which something rests, the first: found by its index, whatever else is open there.
const firstToWake = async (db: Db, whose: Condition, where: Condition): Promise<string | null> =>
  (
    await db.row<{ at: string | null }>(sql`
      select min(w.next_at) as at
      from (select distinct t.agency from requests.tally t where ${whose} and t.starts = '-infinity' and t.at_rest <> 0) a
      cross join lateral (select r.next_at from requests.request r
        where r.agency = a.agency and ${where} and ${atRest} and r.next_at is not null order by r.next_at limit 1) w`)
  )?.at ?? null
