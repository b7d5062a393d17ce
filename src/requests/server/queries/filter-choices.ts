import { dayOf } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'

/** By what the list may be narrowed: the reader's own agencies, or all; the firms that have a contract there today. */
export const choices = answer<Record<never, never>>({
  ...queries['request.choices'],
  answer: async ({ db, actor, now }): Promise<Queries['request.choices']['output'] | { refused: string }> => {
    if (ofRole(actor.role).desk === 'none') return refuse('not_yours')
    const own = actor.agencies.length ? [...actor.agencies] : null
    return {
      agencies: await db.rows(sql`
        select a.id, a.name from estate.office a
        where a.kind <> 'hq' and (${own}::text[] is null or a.id = any (${own}::text[])) order by a.name`),
      firms: await db.rows(sql`
        select f.id, f.name from contractors.company f
        where exists (select 1 from contractors.terms c where c.firm = f.id
          and ${dayOf(now)}::date between c.starts and c.ends and (${own}::text[] is null or c.agencies && ${own}::text[]))
        order by f.name`),
    }
  },
})
