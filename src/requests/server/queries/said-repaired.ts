import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { limitRows, sql } from '../../../kernel/server/sql.ts'
import { queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { rowsInOrder } from '../request-rows.ts'

/** As many as stand on one line of a wide screen. */
const mostRows = 3

/** What the reader may close, because whoever did the work says that it is done: the last word first. */
export const saidRepaired = answer<Record<string, never>>({
  ...queries['desk.repaired'],
  answer: async ({ db, actor }) => {
    if (!mayAnywhere(grants, 'close', actor)) return refuse('not_yours')
    // The policies say the agencies already, the index is told so.
    const where = sql`r.status = 'resolved' and r.closed_at is null and r.outage is null
      and ${actor.agencies.length ? sql`r.agency = any (${[...actor.agencies]}::text[])` : sql`true`}`
    const found = await db.rows<{ id: string; n: number }>(sql`
      select r.id, count(*) over ()::int as n from requests.request r
      where ${where} order by r.resolved_at desc, r.id limit ${limitRows(mostRows)}`)
    return {
      n: found[0]?.n ?? 0,
      rows: await rowsInOrder(
        db,
        found.map(({ id }) => id),
      ),
    }
  },
})
