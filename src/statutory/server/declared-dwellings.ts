import { sql, type Db } from '../../kernel/server/sql.ts'
import type { FilledLine, KnownDwelling } from '../core/rpls/fill-line.ts'
import { fillLine } from '../core/rpls/fill-line.ts'
import { alignLine, type RplsLayout } from '../core/rpls/layouts.ts'
import { type ExitReason, exitCodes } from '../../erp/core/contract.ts'
import type { Queries as References } from '../../refs/core/contract.ts'
import { hasLeft } from '../core/rpls/judge-form.ts'
import { heardValues } from './heard-store.ts'
import { layoutIn } from './layout-store.ts'
import type { RplsLine } from '../core/rpls/position.ts'

type FoundDwelling = Omit<KnownDwelling, 'mode' | 'offered' | 'exit' | 'diagnosis' | 'isUndiagnosed'> & {
  left: { reason: ExitReason; on: string } | null
}

type Diagnoses = References['diagnoses.on']['output']

/** What the occupation of a first of January is, as leases and voids say it. */
export type Occupation = { ref: string; mode: 1 | 2 | 3 | null; offered: string | null }

const dwellingsOn = (db: Db, day: string): Promise<FoundDwelling[]> =>
  db.rows(sql`
    select u.id as unit, u.agency, u.ref as "ownId", coalesce(x.ref, '') as "registerId", coalesce(s.name, '') as residence, b.name as building,
      b.kind as "buildingKind", b.address, b.postcode, b.commune, b.insee, b.built, u.storey, u.door, u.rooms,
      u.surface::float8 as surface, u.energy, l.starts::text as "leaseStarts", l.rent, g.left
    from estate.place u
    join estate.site b on b.id = u.building
    left join estate.residence s on s.id = b.scheme
    left join lateral (select min(x.ref) as ref from estate.reference x where x.entity = u.id and x.kind = 'rpls') x on true
    left join lateral (
      select l.starts, (select r.monthly from people.monthly_rent r where r.household = l.household limit 1) as rent
      from people.lease l
      where l.unit = u.id and l.starts <= ${day}::date and coalesce(l.ends, 'infinity') >= ${day}::date
      order by l.starts desc limit 1) l on true
    left join (
      select distinct on (g.unit) g.unit, jsonb_build_object('reason', g.reason, 'on', g.on_day) as left
      from erp.left_stock g where g.on_day < ${day}::date order by g.unit, g.on_day desc, g.key) g on g.unit = u.id
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

/** A dwelling that left before the last year was told of already, unless last year’s line had it in the stock still. */
const isOver = (leftOn: string, year: number, lastLine: RplsLine | undefined): boolean =>
  leftOn < `${year - 1}-01-01` && (!lastLine || hasLeft(lastLine))

/** Every dwelling of the landlord as it would be declared of the first of January of `year`, and what was declared before. */
export const registerLines = async (
  db: Db,
  { year, layout }: LayoutYear,
  { occupations, diagnoses }: { occupations: readonly Occupation[]; diagnoses: Diagnoses },
): Promise<{ lines: FilledLine[]; beforeYear: number | null; before: RplsLine[] }> => {
  const before = await linesBefore(db, { year, layout })
  const told = await toldValues(db, year)
  const heard = await heardValues(db)
  const byRef = new Map(occupations.map((row) => [row.ref, row]))
  const diagnosisOf = new Map(diagnoses.dwellings.map((row) => [row.unit, row]))
  const undiagnosed = new Set(diagnoses.undiagnosed)
  const lines = (await dwellingsOn(db, `${year}-01-01`)).flatMap(({ left, ...dwelling }) => {
    const { mode = null, offered = null } = byRef.get(dwelling.ownId) ?? {}
    const lastLine = before.byId.get(dwelling.ownId)
    if (left && isOver(left.on, year, lastLine)) return []
    const known = {
      ...dwelling,
      mode,
      offered,
      exit: left && exitCodes[left.reason],
      diagnosis: diagnosisOf.get(dwelling.unit) ?? null,
      isUndiagnosed: undiagnosed.has(dwelling.unit),
    }
    return fillLine(known, {
      told: told.get(dwelling.unit) ?? new Map(),
      heard: heard.get(dwelling.unit) ?? new Map(),
      before: lastLine,
      columns: layout.positions.length,
    })
  })
  return { lines, beforeYear: before.year, before: [...before.byId.values()] }
}
