import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { batchCard, batchesBefore } from './batch-cards.ts'

type Flux = Queries['erp.flux']['output']
type Older = Queries['erp.batches']

/** Batches of a source that are shown at once. */
const mostShown = 10

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
        coalesce((select jsonb_agg(${batchCard} order by b.at desc, b.id desc)
          from erp.batch b where b.source = s.source and b.id in (
            select n.id from erp.batch n where n.source = s.source order by n.at desc, n.id desc limit ${mostShown})), '[]') as batches,
        (select count(*) > ${mostShown} from erp.batch m where m.source = s.source) as "hasOlder"
      from erp.source s order by s.source`)
    return { sources } satisfies Flux
  },
})

/** Batches of a source further back than those that the page shows. */
export const batchesAnswer = answer({
  ...queries['erp.batches'],
  answer: async ({ db, actor }, asked: Older['input']) => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    const batches = await batchesBefore(db, asked, mostShown + 1)
    return {
      batches: batches.slice(0, mostShown),
      hasMore: batches.length > mostShown,
    } satisfies Older['output']
  },
})
