import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { ChangeFamily, ChangeKind, Queries } from '../../core/contract.ts'
import type { Change } from '../../core/publish/says.ts'
import { idsIn, type Names } from '../../core/publish/say.ts'

type Group = { kind: ChangeKind; family: ChangeFamily; n: number; safe: number }

/** How many changes of each kind and family are open. */
export const groupsIn = (db: Db, revision: string): Promise<Group[]> =>
  db.rows(sql`
    select kind, family, count(*)::int as n, count(*) filter (where safe)::int as safe
    from bim.change where revision = ${revision} and state = 'open' group by kind, family order by kind, family`)

/** Open changes, dwelling by dwelling. The order counts those that are settled too, so that a page goes on where the last ended. */
export const changesIn = (
  db: Db,
  { revision, kind, family, safe, after }: Queries['bim.changes']['input'],
  limit: number,
): Promise<Change[]> =>
  db.rows(sql`
    with ordered as (
      select id, kind, family, object, says, safe, state, row_number() over (
        order by says->>'key' nulls first, says->>'storey', says->>'room', says->>'name', id) as place
      from bim.change where revision = ${revision})
    select id, kind, family, object, says, safe from ordered
    where state = 'open' and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (${family ?? null}::text is null or family = ${family ?? null})
      and (${safe ?? null}::boolean is null or safe = ${safe ?? null})
      and place > coalesce((select o.place from ordered o where o.id = ${after ?? null}::uuid), 0)
    order by place limit ${limit}`)

/** The names of what the fields of changes name: from the estate, or from the same revision. */
export const namesFor = async (db: Db, changes: readonly Change[], revision: string): Promise<Names> => {
  const ids = idsIn(changes)
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select c.object as id, c.says->>'name' as name from bim.change c
      where c.revision = ${revision} and c.object = any (${ids}::uuid[]) and c.family in ('room', 'storey')
    union all select id, name from estate.room where id = any (${ids}::uuid[])
    union all select id, name from estate.storey where id = any (${ids}::uuid[])
    union all select id, ref from estate.unit where id = any (${ids}::uuid[])`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
