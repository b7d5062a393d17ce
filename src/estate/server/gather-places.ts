import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Commands, Extract } from '../core/estate-commands.ts'
import type { Reference } from '../core/decide-correction.ts'
import type { Equipping } from '../core/equip-building.ts'
import type { Speaker } from '../core/field-owners.ts'
import type { Referring } from '../core/refer-places.ts'
import type { PlaceLine } from '../core/hear-extract.ts'
import type { KnownPlaces } from '../core/import-extract.ts'
import { speakerOf } from './inventory/speaker-of.ts'

/** What the estate holds of what an extract names, in one reading. */
export const gatherKnown = async (db: Db, id: string, data: Extract): Promise<KnownPlaces> => {
  const [agency, scheme, building, entrances, units, refs, lines, extract] = [
    await db.row(sql`select id from estate.agency where id = ${data.agency}`),
    await db.row<Extract['scheme']>(sql`select id, name from estate.scheme where id = ${data.scheme.id}`),
    await db.row<NonNullable<KnownPlaces['building']>>(sql`
      select agency, scheme, name, kind, address, postcode, commune, insee, built
      from estate.building where id = ${id}`),
    await db.rows<KnownPlaces['entrances'][number]>(sql`
      select id, building, name, address, words from estate.entrance
      where id = any(${data.entrances.map((e) => e.id)}::uuid[])`),
    await db.rows<KnownPlaces['units'][number]>(sql`
      select id, building, kind, entrance, part, storey, door, rooms, surface, energy from estate.unit
      where id = any(${data.units.map((u) => u.id)}::uuid[])`),
    await db.rows<KnownPlaces['refs'][number]>(sql`
      select kind, ref from estate.external_ref where ref = any(${data.refs.map((r) => r.ref)}::text[])`),
    await placeLines(db, id),
    await db.row<{ origin: Speaker }>(sql`
      select e.origin from estate.extract e where e.building = ${id} order by e.since, e.origin limit 1`),
  ]
  const usual = extract?.origin ?? 'list'
  return { agency: agency !== undefined, scheme, building, entrances, units, refs, lines, usual }
}

/** What was said of a building, its entrances and its dwellings, and is not over. */
export const placeLines = (db: Db, building: string): Promise<PlaceLine[]> =>
  db.rows<PlaceLine>(sql`
    select s.id, s.object, s.field, s.value, s.state, ${speakerOf('s')} as speaker
    from estate.statement s
    where s.building = ${building} and s.family in ('building', 'entrance', 'unit') and s.state <> 'past' order by s.id desc`)

/** What is held of the places that a register names: those of the building, and every number that one of them, or of these, bears. */
export const referring = async (
  db: Db,
  building: string,
  { refs }: Commands['estate.refer'],
): Promise<Referring> => {
  const told = json(refs)
  return {
    agency: (await db.row<{ agency: string }>(sql`select agency from estate.building where id = ${building}`))
      ?.agency,
    places: (
      await db.rows<{ id: string }>(sql`
        select u.id from estate.unit u where u.building = ${building} union all select ${building}::uuid
        union all select e.id from estate.entrance e where e.building = ${building}`)
    ).map(({ id }) => id),
    held: await db.rows<Referring['held'][number]>(sql`
      select distinct x.kind, x.ref, x.entity from jsonb_to_recordset(${told}::jsonb) as r (kind text, ref text, entity uuid)
      join estate.external_ref x on x.kind = r.kind and (x.ref = r.ref or x.entity = r.entity)`),
  }
}

/** What a correction is about; a unit or an entrance of another building is not found. */
export const gatherReference = async (
  db: Db,
  building: string,
  ids: { entrance?: string | undefined; unit?: string | undefined; code?: string | undefined },
): Promise<Reference> => ({
  building: await db.row<NonNullable<Reference['building']>>(sql`
    select agency, name, access, received_on as "receivedOn" from estate.building where id = ${building}`),
  entrance: ids.entrance
    ? await db.row<NonNullable<Reference['entrance']>>(sql`
        select name, received_on as "receivedOn" from estate.entrance where id = ${ids.entrance} and building = ${building}`)
    : undefined,
  unit: ids.unit
    ? await db.row<NonNullable<Reference['unit']>>(sql`
        select door, code, storey, rooms, surface, energy from estate.unit where id = ${ids.unit} and building = ${building}`)
    : undefined,
  codeTaken: ids.code
    ? (await db.row(sql`
        select id from estate.unit where code = ${ids.code} and id <> ${ids.unit ?? null}::uuid
        union all select id from estate.asset where code = ${ids.code}
        union all select entrance from estate.label where code = ${ids.code}`)) !== undefined
    : false,
})

type Agency = Required<Commands['estate.openAgency']>

/** Whether an agency already is as it is told, and whether its parent exists. */
export const agencyAsTold = async (
  db: Db,
  said: Commands['estate.openAgency'],
): Promise<{ parentKnown: boolean; same: boolean }> => {
  const held = await db.row<Agency>(sql`
    select id, name, kind, parent, phone, email, address from estate.agency where id = ${said.id}`)
  const parent = said.parent
    ? await db.row(sql`select id from estate.agency where id = ${said.parent}`)
    : undefined
  const same =
    held !== undefined &&
    Object.entries(said).every(([key, value]) => value === undefined || value === held[key as keyof Agency])
  return { parentKnown: parent !== undefined, same }
}

/** What must be known before a thing is added to a building. */
export const equipping = async (
  db: Db,
  building: string,
  { asset, unit }: Commands['estate.addAsset'],
): Promise<Equipping> =>
  (await db.row<Equipping>(sql`
    select b.agency,
      exists (select from estate.unit u where u.id = ${unit ?? null} and u.building = b.id) as "unitHere",
      exists (select from estate.asset a where a.id = ${asset}) as known
    from estate.building b where b.id = ${building}`)) ?? { agency: undefined, unitHere: false, known: false }
