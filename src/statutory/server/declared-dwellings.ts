import { sql, type Db } from '../../kernel/server/sql.ts'
import type { FilledLine, KnownDwelling } from '../core/rpls/fill-line.ts'
import { fillLine } from '../core/rpls/fill-line.ts'
import { alignLine, type RplsLayout } from '../core/rpls/layouts.ts'
import { layoutIn } from './layout-store.ts'
import type { RplsLine } from '../core/rpls/position.ts'

type FoundDwelling = Omit<KnownDwelling, 'mode' | 'offered'>

/** What the occupation of a first of January is, as leases and voids say it. */
export type Occupation = { ref: string; mode: 1 | 2 | 3 | null; offered: string | null }

const dwellingsOn = (db: Db, day: string): Promise<FoundDwelling[]> =>
  db.rows(sql`
    select u.id as unit, u.agency, u.ref as "ownId", coalesce(x.ref, '') as "registerId", coalesce(s.name, '') as residence, b.name as building,
      b.kind as "buildingKind", b.address, b.postcode, b.commune, b.insee, b.built, u.storey, u.door, u.rooms,
      u.surface::float8 as surface, u.energy, l.starts::text as "leaseStarts", l.rent
    from estate.place u
    join estate.site b on b.id = u.building
    left join estate.residence s on s.id = b.scheme
    left join lateral (select min(x.ref) as ref from estate.reference x where x.entity = u.id and x.kind = 'rpls') x on true
    left join lateral (
      select l.starts, (select r.monthly from people.monthly_rent r where r.household = l.household limit 1) as rent
      from people.lease l
      where l.unit = u.id and l.starts <= ${day}::date and coalesce(l.ends, 'infinity') >= ${day}::date
      order by l.starts desc limit 1) l on true
    where u.kind = 'dwelling' order by u.ref, u.id`)

type LayoutYear = { year: number; layout: RplsLayout }

const linesBefore = async (
  db: Db,
  { year, layout }: LayoutYear,
): Promise<{ year: number | null; byId: Map<string, RplsLine> }> => {
  const last = await db.row<{ year: number | null }>(
    sql`select max(d.year) as year from statutory.declared_line d where d.year < ${year}`,
  )
  const rows = await db.rows<{ ownId: string; cells: string[] }>(sql`
    select d.own_id as "ownId", d.cells from statutory.declared_line d where d.year = ${last?.year ?? 0}`)
  const from = (await layoutIn(db, last?.year ?? year)) ?? layout
  return {
    year: last?.year ?? null,
    byId: new Map(rows.map(({ ownId, cells }) => [ownId, alignLine(cells, from, layout)])),
  }
}

const toldValues = async (db: Db, year: number): Promise<Map<string, Map<number, string>>> => {
  const rows = await db.rows<{ unit: string; position: number; value: string }>(sql`
    select t.unit, t.position, t.value from statutory.told_value t where t.year = ${year}`)
  const byUnit = new Map<string, Map<number, string>>()
  for (const { unit, position, value } of rows)
    byUnit.set(unit, (byUnit.get(unit) ?? new Map<number, string>()).set(position, value))
  return byUnit
}

/** Every dwelling of the landlord as it would be declared of the first of January of `year`, and what was declared before. */
export const registerLines = async (
  db: Db,
  { year, layout }: LayoutYear,
  occupations: readonly Occupation[],
): Promise<{ lines: FilledLine[]; beforeYear: number | null; before: RplsLine[] }> => {
  const before = await linesBefore(db, { year, layout })
  const told = await toldValues(db, year)
  const byRef = new Map(occupations.map((row) => [row.ref, row]))
  const lines = (await dwellingsOn(db, `${year}-01-01`)).map((dwelling) => {
    const { mode = null, offered = null } = byRef.get(dwelling.ownId) ?? {}
    return fillLine(
      { ...dwelling, mode, offered },
      {
        told: told.get(dwelling.unit) ?? new Map(),
        before: before.byId.get(dwelling.ownId),
        columns: layout.positions.length,
      },
    )
  })
  return { lines, beforeYear: before.year, before: [...before.byId.values()] }
}
