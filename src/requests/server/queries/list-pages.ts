import { limitRows, sql } from '../../../kernel/server/sql.ts'
import type { Shelf, ListOrder } from '../../core/list-plan.ts'
import { danger, lateWords, type Condition } from './list-conditions.ts'
import { rankOf } from './rank-conditions.ts'

type Order = ListOrder | 'wake'

const keys: Record<Order, Condition> = {
  wake: sql`coalesce(r.next_at, 'infinity')`,
  due: sql`r.due`,
  newest: sql`r.filed_at`,
  ball: sql`r.ball_since`,
}

const orders: Record<Order, Condition> = {
  wake: sql`coalesce(r.next_at, 'infinity'), r.id`,
  due: sql`r.due, r.id`,
  newest: sql`r.filed_at desc, r.id desc`,
  ball: sql`r.ball_since, r.id`,
}

const isOpen = sql`r.closed_at is null`

// What a shelf holds is read part by part: each is found by its own index.
const parts: Record<Shelf['holds'], readonly [Condition, Condition?]> = {
  open: [isOpen],
  closed: [sql`r.closed_at is not null`],
  stuck: [isOpen, lateWords],
}

/** Ids of the next rows of a shelf, in its order, each with where it stands: so many, after the row where the page before ended. */
export const shelfPage = (
  where: Condition,
  shelf: Shelf,
  { after, left, now }: { after: string | undefined; left: number; now: string },
): Condition<{ id: string; at: string }> => {
  const sort = orderOf(shelf)
  const behind = after ? sql`${where} and ${afterOf(sort, after)}` : where
  const page = (part: Condition): Condition =>
    sql`select r.id, r.due, r.filed_at, r.ball_since, r.next_at from requests.request r where ${behind} and ${part} order by ${orders[sort]} limit ${limitRows(left)}`
  const [open, late] = parts[shelf.holds]
  const first = page(shelf.rank ? sql`${open} and ${rankOf(shelf.rank, now)}` : open)
  const found = late ? sql`(${first}) union all (${page(late)})` : first
  return sql`select r.id, to_char(${keys[sort]} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from (${found}) r order by ${orders[sort]} limit ${limitRows(left)}`
}

const orderOf = ({ rank, sort }: Shelf): Order => (rank === 'asleep' ? 'wake' : sort)

// Instants are kept in microseconds, and told in milliseconds: a page that ended by what was told would tell its last row again.
const afterOf = (sort: Order, after: string): Condition => {
  const [at = '', id = ''] = after.split('~')
  if ((at && Number.isNaN(Date.parse(at))) || !/^[0-9a-f-]{36}$/.test(id)) return sql`true`
  const from = at || 'infinity'
  return sort === 'newest'
    ? sql`(${keys[sort]}, r.id) < (${from}::timestamptz, ${id}::uuid)`
    : sql`(${keys[sort]}, r.id) > (${from}::timestamptz, ${id}::uuid)`
}

/** Ids of the dangers, the oldest first. */
export const dangerPage = (where: Condition): Condition<{ id: string }> =>
  sql`select r.id from requests.request r where ${where} and ${danger} order by r.filed_at, r.id limit ${limitRows(50)}`
