import type { Database } from '../../../src/kernel/server/database.ts'
import { sql } from '../../../src/kernel/server/sql.ts'

/** What the two systems have in common: dwellings by the landlord’s own number, who lives there since when, and firms. */
export type Town = {
  dwellings: TownDwelling[]
  leases: { ref: string; starts: string; ends: string | null; people: TownPerson[] }[]
  firms: { name: string; siret: string; trades: string[]; phone: string; email: string }[]
}
type TownDwelling = {
  ref: string
  building: string
  address: string
  postcode: string
  commune: string
  storey: number | null
  door: string
  rooms: number | null
  surface: number | null
  energy: string | null
  built: number | null
}
type TownPerson = { first: string; last: string; phone: string; email: string }

/** The first dwellings of a house (all, unless told how many), with their present leases and all firms. */
export const townOf = async ({ owner }: Pick<Database, 'owner'>, n = 1_000_000): Promise<Town> => {
  const dwellings = await owner.rows<TownDwelling>(sql`
    select u.ref, b.name as building, b.address, b.postcode, b.commune, u.storey, u.door, u.rooms,
      u.surface::float8 as surface, u.energy, b.built
    from estate.unit u join estate.building b on b.id = u.building where u.kind = 'dwelling' order by u.ref limit ${n}`)
  const leases = await owner.rows<Town['leases'][number]>(sql`
    select u.ref, t.starts::text as starts, t.ends::text as ends,
      (select jsonb_agg(jsonb_build_object('first', p.first_name, 'last', p.last_name, 'phone', p.phone, 'email', p.email) order by p.last_name, p.first_name, p.id)
        from people.person p where p.household = t.household and p.kind = 'tenant' and p.erased_at is null) as people
    from people.tenancy t join estate.unit u on u.id = t.unit
    where u.ref = any (${dwellings.map(({ ref }) => ref)}::text[]) and (t.ends is null or t.ends >= current_date)
      and exists (select from people.person p where p.household = t.household and p.kind = 'tenant' and p.erased_at is null)
    order by u.ref, t.starts`)
  const firms = await owner.rows<Town['firms'][number]>(
    sql`select f.name, f.siret, f.trades, f.phone, f.email from contractors.firm f order by f.name`,
  )
  return { dwellings, leases, firms }
}

const streets = [
  'RUE DE LA PARERIE',
  'AVENUE DU GENERAL LECLERC',
  'CHEMIN DE L’ESTAGNOL',
  'RUE VOLTAIRE',
  'QUAI D’ALSACE',
]

/** A town of any size that no house knows yet: for what is measured, or tried without a house. */
export const inventTown = (n: number): Town => ({
  dwellings: Array.from({ length: n }, (_, i) => {
    const building = Math.floor(i / 24)
    return {
      ref: String(102_372 + i),
      building: `G${building}`,
      address: `${(building % 80) + 1} ${streets[building % streets.length]}`,
      postcode: '11100',
      commune: 'NARBONNE',
      storey: Math.floor((i % 24) / 4),
      door: String((i % 24) + 1),
      rooms: 1 + (i % 5),
      surface: 28 + (i % 5) * 14 + (i % 7) / 2,
      energy: 'CDEDF'[i % 5]!,
      built: 1952 + (building % 60),
    }
  }),
  leases: [],
  firms: [],
})
