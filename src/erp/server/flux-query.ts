import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'

type Flux = Queries['erp.flux']['output']

/** Every source with its last ten batches, the newest first, and what waits in them. */
export const fluxAnswer = answer({
  ...queries['erp.flux'],
  answer: async ({ db, actor }) => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    const sources = await db.rows<Flux['sources'][number]>(sql`
      select s.source, s.version, (s.mapping ->> 'full')::boolean as full, s.mapping ->> 'entity' as entity,
        (select count(*)::int from erp.known k where k.source = s.source) as known,
        (select jsonb_build_object('n', count(*), 'keys', coalesce((array_agg(t.key order by t.key desc))[1:5], '{}'))
          from erp.told_order t where t.source = s.source and t.order_id is null and t.state is distinct from 'cancelled') as alone,
        coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'at', b.at, 'state', b.state, 'holds', b.holds,
            'rows', b.rows, 'added', b.added, 'changed', b.changed, 'same', b.same, 'gone', b.gone, 'plan', b.plan,
            'causes', coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'column', c.column_name, 'value', c.value,
                'list', c.list, 'lines', cardinality(c.lines), 'examples', to_jsonb(c.lines[1:5])) order by cardinality(c.lines) desc, c.cause)
              from erp.cause c where c.batch = b.id), '[]')) order by b.at desc)
          from erp.batch b where b.source = s.source and b.id in (
            select n.id from erp.batch n where n.source = s.source order by n.at desc limit 10)), '[]') as batches
      from erp.source s order by s.source`)
    return { sources } satisfies Flux
  },
})
