import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { ChangeFamily, ChangeKind, Queries } from '../../core/contract.ts'
import type { Change } from '../../core/publish/propose/change-payload.ts'
import { idsIn, type Names } from '../../core/publish/propose/phrase-change.ts'

type Group = { kind: ChangeKind; family: ChangeFamily; n: number; safe: number }

/** Of a change (`c`): somebody left it out, and it may be proposed anew as long as its delivery says it still. */
export const isLeftOut = sql`(c.state = 'refused' and c.says->'idle' is null)`

const isAsked = (leftOut: boolean | undefined): typeof isLeftOut =>
  leftOut ? isLeftOut : sql`c.state = 'open'`

/** How many changes of each kind and family are open, or were left out. */
export const groupsIn = (db: Db, revision: string, leftOut?: boolean): Promise<Group[]> =>
  db.rows(sql`
    select c.kind, c.family, count(*)::int as n, count(*) filter (where c.safe)::int as safe
    from bim.change c where c.revision = ${revision} and ${isAsked(leftOut)} group by c.kind, c.family order by c.kind, c.family`)

/** Of what sort the changes of a kind and family are, the most first. */
export const sortsIn = (
  db: Db,
  { revision, kind, family, leftOut }: Queries['bim.changes']['input'],
): Promise<{ of: string; n: number }[]> =>
  kind && family
    ? db.rows(sql`
        select c.says->>'kind' as of, count(*)::int as n from bim.change c
        where c.revision = ${revision} and ${isAsked(leftOut)} and c.kind = ${kind} and c.family = ${family}
        group by 1 order by 2 desc, 1`)
    : Promise.resolve([])

/** On which storeys the changes of a kind and family, and of a sort if asked, are: by the names of the storeys. */
export const storeysIn = async (
  db: Db,
  { revision, kind, family, of, leftOut }: Queries['bim.changes']['input'],
): Promise<{ on: string; n: number }[]> => {
  if (!kind || !family) return []
  const rows = await db.rows<{ on: string; n: number }>(sql`
    select c.says->>'storey' as on, count(*)::int as n from bim.change c
    where c.revision = ${revision} and ${isAsked(leftOut)} and c.kind = ${kind} and c.family = ${family}
      and (${of ?? null}::text is null or c.says->>'kind' = ${of ?? null}) and c.says->>'storey' <> ''
    group by 1`)
  // «2e étage» before «10e étage».
  return rows.toSorted((a, b) => a.on.localeCompare(b.on, 'fr', { numeric: true }))
}

/** How many changes were left out of a revision. */
export const leftOutOf = async (db: Db, revision: string): Promise<number> =>
  (await db.row<{ n: number }>(
    sql`select count(*)::int as n from bim.change c where c.revision = ${revision} and ${isLeftOut}`,
  ))!.n

/** Open changes, or those that were left out, dwelling by dwelling. The order counts those that are settled too, so that a page goes on where the last ended. */
export const changesIn = (
  db: Db,
  { revision, kind, family, of, on, safe, leftOut, after }: Queries['bim.changes']['input'],
  limit: number,
): Promise<Change[]> =>
  db.rows(sql`
    with ordered as (
      select id, kind, family, object, says, safe, state, row_number() over (
        order by says->>'key' nulls first, says->>'storey', says->>'room', says->>'name', id) as place
      from bim.change where revision = ${revision})
    select c.id, c.kind, c.family, c.object, c.says, c.safe from ordered c
    where ${isAsked(leftOut)} and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (${family ?? null}::text is null or family = ${family ?? null})
      and (${of ?? null}::text is null or says->>'kind' = ${of ?? null})
      and (${on ?? null}::text is null or says->>'storey' = ${on ?? null})
      and (${safe ?? null}::boolean is null or safe = ${safe ?? null})
      and place > coalesce((select o.place from ordered o where o.id = ${after ?? null}::uuid), 0)
    order by place limit ${limit}`)

/** The names of what the fields of changes name: from the estate, or from the same revision. */
export const namesFor = async (db: Db, changes: readonly Change[], revision: string): Promise<Names> => {
  const ids = idsIn(changes)
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select c.object as id, c.says->>'name' as name from bim.change c
      where c.revision = ${revision} and c.object = any (${ids}::uuid[]) and c.family in ('room', 'storey')
    union all select id, name from estate.space where id = any (${ids}::uuid[])
    union all select id, name from estate.level where id = any (${ids}::uuid[])
    union all select id, ref from estate.place where id = any (${ids}::uuid[])`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
