import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, most, sql } from '../../../kernel/server/sql.ts'
import { type Filters, queries, type RequestRow } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { rowsOf } from '../request-rows.ts'
import { allOf, danger, facesOf, isWhole, lateWords, type Condition, wheresOf } from './where.ts'

type Sort = NonNullable<Filters['sort']>

const orders: Record<Sort, Condition> = {
  due: sql`r.due, r.id`,
  newest: sql`r.filed_at desc, r.id desc`,
  ball: sql`r.ball_since, r.id`,
}
const keys: Record<Sort, Condition> = {
  due: sql`r.due`,
  newest: sql`r.filed_at`,
  ball: sql`r.ball_since`,
}

const afterOf = (sort: Sort, after: string): Condition => {
  const [at = '', id = ''] = after.split('~')
  if (Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/.test(id)) return sql`true`
  return sort === 'newest'
    ? sql`(${keys[sort]}, r.id) < (${at}::timestamptz, ${id}::uuid)`
    : sql`(${keys[sort]}, r.id) > (${at}::timestamptz, ${id}::uuid)`
}

// Instants are kept in microseconds, and told in milliseconds: told so, the last row would come again on the next page.
const cursorOf = async (db: Db, sort: Sort, id: string): Promise<string | null> => {
  const row = await db.row<{ at: string }>(sql`
    select to_char(${keys[sort]} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from requests.request r where r.id = ${id}`)
  return row ? `${row.at}~${id}` : null
}

/** Where rows lie: what is open, then what is closed. `mark`: how a place in it is told from one in the other. */
type Shelf = { where: Condition; sort: Sort; mark: '' | '~c' }

const shelvesOf = (filters: Filters): Shelf[] => {
  const { closed, sort } = filters
  const openOnes: Shelf = { where: sql`r.closed_at is null`, sort: sort ?? 'due', mark: '' }
  const closedOnes: Shelf = { where: sql`r.closed_at is not null`, sort: sort ?? 'newest', mark: '~c' }
  if (closed !== undefined) return closed ? [{ ...closedOnes, mark: '' }] : [openOnes]
  return isWhole(filters) ? [openOnes, closedOnes] : [openOnes]
}

/** The inbox: one page of rows behind the reader's wall. Open ones come before closed ones. */
export const list = answer<Filters>({
  input: queries['request.list'].input,
  output: queries['request.list'].output,
  answer: async ({ db, now, actor }, filters) => {
    if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
    const { limit = 50, after } = filters
    const common = wheresOf(filters, actor, now)
    const shelves = shelvesOf(filters)
    // A danger is a row of every face, and the first.
    const openOnly = filters.closed === undefined && shelves.length === 1
    const ranked = openOnly && shelves[0]?.sort === 'due'
    const rows = ranked && !after ? await dangersAmong(db, allOf(common)) : []
    const where = allOf([...common, ...facesOf(filters, now), ...(ranked ? [sql`not ${danger}`] : [])])
    let from = after
    for (const shelf of after?.endsWith('~c') ? shelves.slice(1) : shelves) {
      const left = Math.max(1, limit - rows.length)
      const written = openOnly && filters.stuck === true
      const { found, next } = await pageOf(db, where, shelf, { left, after: from, written })
      rows.push(...found)
      if (next) return { rows, next }
      from = undefined
    }
    return { rows, next: null }
  },
})

const pageOf = async (
  db: Db,
  where: Condition,
  { where: there, sort, mark }: Shelf,
  { left, after, written }: { left: number; after: string | undefined; written: boolean },
): Promise<{ found: RequestRow[]; next: string | null }> => {
  const behind = after ? sql`${where} and ${afterOf(sort, after)}` : where
  const page = (also: Condition): Condition =>
    sql`select r.id, r.due, r.filed_at, r.ball_since from requests.request r where ${behind} and ${also} order by ${orders[sort]} limit ${most(left)}`
  // What is stuck is open, or closed and written to since: each found by its own index.
  const ids = written
    ? sql`select r.id from ((${page(there)}) union all (${page(lateWords)})) r order by ${orders[sort]} limit ${most(left)}`
    : page(there)
  const found = await rowsOf(db, sql`select p.id, row_number() over () as n from (${ids}) p`)
  const last = found.at(-1)
  const cursor = last && found.length === left ? await cursorOf(db, sort, last.id) : null
  return { found, next: cursor && `${cursor}${mark}` }
}

const dangersAmong = (db: Db, where: Condition): Promise<RequestRow[]> =>
  rowsOf(
    db,
    sql`select p.id, row_number() over () as n from (
      select r.id from requests.request r where ${where} and ${danger} order by r.filed_at, r.id limit ${most(50)}) p`,
  )
