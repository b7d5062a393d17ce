import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type NamedDwelling, settleDoublets } from '../core/rpls/settle-doublets.ts'
import { layoutIn } from './layout-store.ts'

/** In which columns a year is told, and what the numbers that the State sends back would change. */
export const layoutQueries: Record<string, Answer> = {
  'register.layout': answer({
    ...queries['register.layout'],
    answer: async ({ db, actor }, { year }: Queries['register.layout']['input']) => {
      if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
      return (await layoutIn(db, year)) ?? refuse('no_layout', { year })
    },
  }),
  'register.doublets': answer({
    ...queries['register.doublets'],
    answer: async ({ db, actor }, { rows }: Queries['register.doublets']['input']) => {
      if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
      const [own, numbers] = [rows.map(({ ownId }) => ownId), rows.map(({ registerId }) => registerId)]
      const dwellings = await db.rows<NamedDwelling>(sql`
        select u.id as unit, u.building, u.ref as "ownId", x.ref as "registerId" from estate.place u
        left join lateral (select min(x.ref) as ref from estate.reference x where x.entity = u.id and x.kind = 'rpls') x on true
        where u.kind = 'dwelling' and (u.ref = any (${own}::text[])
          or u.id in (select y.entity from estate.reference y where y.kind = 'rpls' and y.ref = any (${numbers}::text[])))`)
      return settleDoublets(rows, dwellings) satisfies Queries['register.doublets']['output']
    },
  }),
}
