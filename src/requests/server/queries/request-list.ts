import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Filters, queries, type RequestRow } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { planOf, type Shelf } from '../../core/list-plan.ts'
import { rowsOf } from '../request-rows.ts'
import { dangerPage, pageEnd, shelfPage } from './list-pages.ts'
import { allOf, danger, facesOf, type Condition, wheresOf } from './list-conditions.ts'

/** The inbox: one page of rows behind the reader's wall. Open ones come before closed ones. */
export const list = answer<Filters>({
  input: queries['request.list'].input,
  output: queries['request.list'].output,
  answer: async ({ db, now, actor }, filters) => {
    if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
    const { dangers, shelves, after, limit } = planOf(filters)
    const common = wheresOf(filters, actor, now)
    const rows = dangers === 'first' ? await rowsIn(db, dangerPage(allOf(common))) : []
    const where = allOf([
      ...common,
      ...facesOf(filters, now),
      ...(dangers === 'among' ? [] : [sql`not ${danger}`]),
    ])
    for (const [i, shelf] of shelves.entries()) {
      const left = Math.max(1, limit - rows.length)
      const { found, next } = await pageOf(db, where, shelf, { left, after: i ? undefined : after })
      rows.push(...found)
      if (next) return { rows, next }
    }
    return { rows, next: null }
  },
})

const pageOf = async (
  db: Db,
  where: Condition,
  shelf: Shelf,
  size: { left: number; after: string | undefined },
): Promise<{ found: RequestRow[]; next: string | null }> => {
  const found = await rowsIn(db, shelfPage(where, shelf, size))
  const last = found.at(-1)
  const end = last && found.length === size.left ? await db.row(pageEnd(shelf.sort, last.id)) : undefined
  return { found, next: end && last ? `${end.at}~${last.id}${shelf.mark}` : null }
}

const rowsIn = (db: Db, ids: Condition): Promise<RequestRow[]> =>
  rowsOf(db, sql`select p.id, row_number() over () as n from (${ids}) p`)
