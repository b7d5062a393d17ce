import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { KnownLease } from '../../core/tenants/reconcile-leases.ts'
import type { RowPlace } from '../../core/tenants/tenant-row.ts'

/** Dwellings that each of these places may be, in their order: one, none, or several. */
export const dwellingsAt = async (db: Db, places: readonly RowPlace[]): Promise<string[][]> => {
  const asked = places.map((place, i) => ({ i, ...place }))
  const found = await db.rows<{ i: number; unit: string }>(sql`
    with asked as materialized (
      select a.i, a.ref, a.address, a.door from jsonb_to_recordset(${json(asked)}) as a (i integer, ref text, address text, door text)
    ), at as materialized (
      select u.id, app.plain(street) as street, app.plain(street || ' ' || b.postcode || ' ' || b.commune) as whole,
        app.plain(street || ' ' || b.commune) as town, ltrim(app.plain(u.door), '0 ') as door
      from estate.place u join estate.site b on b.id = u.building left join estate.staircase e on e.id = u.entrance
        cross join lateral (values (b.address), (coalesce(nullif(e.address, ''), b.address))) as v (street)
      where u.kind = 'dwelling' and exists (select from asked where address is not null)
    )
    select a.i, u.id as unit from asked a join estate.place u on u.ref = a.ref where u.kind = 'dwelling'
    union select a.i, u.id from asked a join estate.place u on u.code = upper(a.ref) where u.kind = 'dwelling'
    union select a.i, x.entity from asked a join estate.reference x on x.ref = a.ref
      join estate.place u on u.id = x.entity where u.kind = 'dwelling'
    union select a.i, at.id from asked a join at on app.plain(a.address) in (at.street, at.whole, at.town)
      and ltrim(app.plain(a.door), '0 ') = at.door`)
  const units: string[][] = places.map(() => [])
  for (const { i, unit } of found) units[i]!.push(unit)
  return units
}

/** The leases of these dwellings with their people, by dwelling; and what has been said of them by others than `list`. */
export const leasesIn = async (
  db: Db,
  units: readonly string[],
  list: string,
): Promise<Map<string, KnownLease[]>> => {
  const rows = await db.rows<KnownLease & { unit: string }>(sql`
    select t.unit, t.household, t.starts::text as starts, t.ends::text as ends, coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name, 'phone', p.phone,
        'email', p.email, 'lang', p.lang, 'toldBy', p.told_by, 'said', coalesce((
          select jsonb_agg(distinct field) from kernel.fact f cross join jsonb_array_elements_text(f.data -> 'fields') field
          where f.subject = p.id and f.type = 'person.corrected' and f.actor <> ${list}), '[]')))
      from people.person p where p.household = t.household and p.erased_at is null), '[]') as people
    from people.tenancy t where t.unit = any (${units}::uuid[]) order by t.starts`)
  const held = new Map<string, KnownLease[]>()
  for (const { unit, ...lease } of rows) held.set(unit, [...(held.get(unit) ?? []), lease])
  return held
}
