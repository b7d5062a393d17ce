import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Filters, queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { planOf } from '../../core/list-plan.ts'
import { rowsInOrder } from '../request-rows.ts'
import { dangerPage, shelfPage } from './list-pages.ts'
import { markPrices } from './mark-prices.ts'
import { allOf, danger, facesOf, type Condition, wheresOf } from './list-conditions.ts'

/** The inbox: one page of rows behind the reader's wall. Open ones come before closed ones. */
export const list = answer<Filters>({
  input: queries['request.list'].input,
  output: queries['request.list'].output,
  answer: async ({ db, now, actor, ask }, filters) => {
    if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
    const { dangers, shelves, after, limit } = planOf(filters)
    const common = wheresOf(filters, actor, now)
    const where = allOf([
      ...common,
      ...facesOf(filters, now),
      ...(dangers === 'among' ? [] : [sql`not ${danger}`]),
    ])
    const ids = dangers === 'first' ? await idsIn(db, dangerPage(allOf(common))) : []
    let next: string | null = null
    for (const [i, shelf] of shelves.entries()) {
      const left = Math.max(1, limit - ids.length)
      const found = await db.rows(shelfPage(where, shelf, { left, after: i ? undefined : after, now }))
      ids.push(...found.map(({ id }) => id))
      const last = found.at(-1)
      if (last && found.length === left) {
        next = `${last.at ?? ''}~${last.id}${shelf.mark}`
        break
      }
    }
    return { rows: await markPrices(await rowsInOrder(db, ids), { db, actor, ask }), next }
  },
})

const idsIn = async (db: Db, page: Condition<{ id: string }>): Promise<string[]> =>
  (await db.rows(page)).map(({ id }) => id)
