import { limitRows, sql } from '../../../kernel/server/sql.ts'
import type { Shelf, ListOrder } from '../../core/list-plan.ts'
import { danger, lateWords, type Condition } from './list-conditions.ts'

const keys: Record<ListOrder, Condition> = {
  due: sql`r.due`,
  newest: sql`r.filed_at`,
  ball: sql`r.ball_since`,
}

const orders: Record<ListOrder, Condition> = {
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

/** Ids of the next rows of a shelf, in its order: so many, after the row where the page before ended. */
export const shelfPage = (
  where: Condition,
  { holds, sort }: Shelf,
  { after, left }: { after: string | undefined; left: number },
): Condition => {
  const behind = after ? sql`${where} and ${afterOf(sort, after)}` : where
  const page = (part: Condition): Condition =>
    sql`select r.id, r.due, r.filed_at, r.ball_since from requests.request r where ${behind} and ${part} order by ${orders[sort]} limit ${limitRows(left)}`
  const [first, second] = parts[holds]
  return second
    ? sql`select r.id from ((${page(first)}) union all (${page(second)})) r order by ${orders[sort]} limit ${limitRows(left)}`
    : page(first)
}

const afterOf = (sort: ListOrder, after: string): Condition => {
  const [at = '', id = ''] = after.split('~')
  if (Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/.test(id)) return sql`true`
  return sort === 'newest'
    ? sql`(${keys[sort]}, r.id) < (${at}::timestamptz, ${id}::uuid)`
    : sql`(${keys[sort]}, r.id) > (${at}::timestamptz, ${id}::uuid)`
}

/** Condition a page ends: the key of its last row. Instants are kept in microseconds, and told in milliseconds: told so, it would come again. */
export const pageEnd = (sort: ListOrder, id: string): Condition<{ at: string }> =>
  sql`select to_char(${keys[sort]} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from requests.request r where r.id = ${id}`

/** Ids of the dangers, the oldest first. */
export const dangerPage = (where: Condition): Condition =>
  sql`select r.id from requests.request r where ${where} and ${danger} order by r.filed_at, r.id limit ${limitRows(50)}`
