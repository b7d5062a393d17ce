import { ofRole } from '../../../kernel/core/roles.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { photosIn } from '../work-history.ts'

/**
 * Whether a picture may be shown here: it may still be on its way; but one that somebody else showed elsewhere is not opened by
 * naming it. Staff may name what was shown in this building.
 */
export const mayUsePhoto = async (
  db: Db,
  offers: SomeOffers,
  sha256: string | undefined,
  building: string,
  { id, role }: Actor,
): Promise<boolean> =>
  sha256 === undefined ||
  (await db.row(sql`
    select 1 from (${photosIn(offers)}) p
    where p.sha256 = ${sha256} and p.by_person is distinct from ${id}::uuid and p.typed_by is distinct from ${id}::uuid
      and (p.building <> ${building} or ${ofRole(role).side === 'firm'})
    union all
    select 1 from estate.statement s
    where s.photo = ${sha256} and s.by_person is distinct from ${id}::uuid and (s.building <> ${building} or ${ofRole(role).side === 'firm'})
    union all select 1 from estate.plan p where p.picture = ${sha256} and p.building <> ${building}
    limit 1`)) === undefined
