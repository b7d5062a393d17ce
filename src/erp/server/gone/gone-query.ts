import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'

type GoneQuery = Queries['erp.gone']

/** So many stand on the page: who has more than that has an extract to look at, and not fifty dwellings. */
const mostShown = 50

/** What two full extracts in a row no longer have, the longest missing first. */
export const goneAnswer = answer<GoneQuery['input']>({
  ...queries['erp.gone'],
  answer: async ({ db, actor }, { entity }) => {
    if (!mayAnywhere(grants, entity === 'lease' ? 'endLease' : 'connect', actor)) return refuse('not_yours')
    const rows = await db.rows<GoneQuery['output']['rows'][number] & { all: number }>(sql`
      select g.id, g.source, case when g.entity = 'unit' then coalesce(u.ref, g.key) else g.key end as key, g.times, g.since::text as since, coalesce(b.address || ', ' || b.commune, '') as address,
        coalesce(u.door, '') as door,
        array(select p.name from people.reachable p where p.household = g.entity_id and g.entity = 'lease' and p.erased_at is null
          order by p.name) as tenants,
        (count(*) over ())::int as all
      from erp.gone g
        left join people.home h on h.id = g.entity_id and g.entity = 'lease'
        left join estate.place u on u.id = case when g.entity = 'lease' then h.unit else g.entity_id end
        left join estate.site b on b.id = u.building
      where g.entity = ${entity} and g.times > 1 and g.answer is null
      order by g.since, b.address, u.door, g.key limit ${mostShown}`)
    return {
      count: rows[0]?.all ?? 0,
      rows: rows.map(({ all: _, ...row }) => row),
    } satisfies GoneQuery['output']
  },
})
