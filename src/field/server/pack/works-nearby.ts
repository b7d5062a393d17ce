import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { PackedWorks } from '../../core/pack/pack-contract.ts'

type Work = PackedWorks['last'][number] & { building: string; asset: string; isOpen: boolean }

/** What was reported and done on the things that these requests name, in other buildings than those told anyway. */
export const worksOf = async (
  db: Db,
  requests: readonly string[],
  told: readonly string[],
): Promise<PackedWorks[]> => {
  const rows = await db.rows<Work>(sql`
    select r.building, r.asset, r.filed_at as at, r.nature, r.id as request, r.closed_at is null as "isOpen"
    from requests.matter r
    where r.building <> all (${told}::uuid[]) and r.asset in (
      select m.asset from requests.matter m where m.id = any (${requests}::uuid[]) and m.asset is not null)
    order by r.filed_at desc, r.id`)
  return [...groupRows(rows, (w) => w.asset)].map(([asset, works]) => ({
    building: works[0]!.building,
    asset,
    open: works.filter((w) => w.isOpen).length,
    last: works.slice(0, 3).map(({ at, nature, request }) => ({ at, nature, request })),
  }))
}
