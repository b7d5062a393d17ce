import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, limitRows, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { rowsInOrder } from '../request-rows.ts'

type Page = Queries['desk.atHand']['output']['repaired']

/** As many as stand on one line of a wide screen. */
const mostRows = 3

/**
 * What is done from the first screen without looking for it: prices that the reader decides on, the oldest first; what she may close,
 * because whoever did the work says that it is done, the last word first.
 */
export const deskAtHand = answer<Record<string, never>>({
  ...queries['desk.atHand'],
  answer: async ({ db, actor }) => {
    if (!mayAnywhere(grants, 'close', actor)) return refuse('not_yours')
    // The policies say the agencies already, the index is told so.
    const here = actor.agencies.length ? sql`r.agency = any (${[...actor.agencies]}::text[])` : sql`true`
    const open = sql`r.closed_at is null and r.outage is null and ${here}`
    const { decides, duty } = ofRole(actor.role)
    return {
      prices:
        decides && duty
          ? await pageOf(db, sql`r.status = 'approval' and ${open}`, sql`r.ball_since, r.id`)
          : { n: 0, rows: [] },
      repaired: await pageOf(db, sql`r.status = 'resolved' and ${open}`, sql`r.resolved_at desc, r.id`),
    }
  },
})

const pageOf = async (db: Db, where: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<Page> => {
  const found = await db.rows<{ id: string; n: number }>(sql`
    select r.id, count(*) over ()::int as n from requests.request r where ${where} order by ${order} limit ${limitRows(mostRows)}`)
  const rows = await rowsInOrder(
    db,
    found.map(({ id }) => id),
  )
  return { n: found[0]?.n ?? 0, rows }
}
