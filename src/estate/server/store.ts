import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { doorCode, lotNumber, readCode } from '../core/door-codes.ts'
import type { Commands, Extract } from '../core/estate-commands.ts'
import type { Changes, EntranceRow } from '../core/import-extract.ts'

/** Writes what an extract changes: the scheme, the building, what it holds, and what the world outside calls them. */
export const saveChanges = async (
  db: Db,
  building: string,
  data: Extract,
  changes: Changes,
): Promise<void> => {
  const { agency } = changes
  if (changes.scheme) await saveScheme(db, data, agency)
  if (changes.isNew || changes.buildingChanged) await saveBuilding(db, building, data.scheme.id, changes)
  await saveEntrances(db, building, changes.entrances)
  await addUnits(db, building, agency, changes.units.added)
  await changeUnits(db, changes.units.changed)
  await saveReferences(db, changes.refs)
  await labelThresholds(db, building)
}

/** Numbers by which registers outside call places. */
export const saveReferences = async (db: Db, refs: Extract['refs']): Promise<void> => {
  if (!refs.length) return
  await db.run(sql`
    insert into estate.external_ref (kind, ref, entity)
    select kind, ref, entity from jsonb_to_recordset(${json(refs)}) as r (kind text, ref text, entity uuid)
    on conflict (kind, ref) do nothing`)
}

// Entrances and landings have their codes from the database, which gives them to those that have none.
const labelThresholds = (db: Db, building: string): Promise<number> =>
  db.run(sql`select estate.add_labels(${building})`)

const saveScheme = (db: Db, { scheme, building }: Extract, agency: string): Promise<number> =>
  db.run(sql`
    insert into estate.scheme (id, name, agency, insee, commune)
    values (${scheme.id}, ${scheme.name}, ${agency}, ${building.insee}, ${building.commune})
    on conflict (id) do update set name = excluded.name`)

const saveBuilding = (
  db: Db,
  id: string,
  scheme: string,
  { agency, building: b }: Changes,
): Promise<number> =>
  db.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee, built)
    values (${id}, ${scheme}, ${agency}, ${b.name}, ${b.kind}, ${b.address}, ${b.postcode}, ${b.commune}, ${b.insee}, ${b.built})
    on conflict (id) do update set name = excluded.name, kind = excluded.kind, address = excluded.address,
      postcode = excluded.postcode, commune = excluded.commune, insee = excluded.insee, built = excluded.built`)

const saveEntrances = async (
  db: Db,
  building: string,
  { added, changed }: Changes['entrances'],
): Promise<void> => {
  const rows: EntranceRow[] = [...added, ...changed]
  if (!rows.length) return
  await db.run(sql`
    insert into estate.entrance (id, building, name, address, words)
    select id, ${building}, name, address, words
    from jsonb_to_recordset(${json(rows)}) as e (id uuid, name text, address text, words text)
    on conflict (id) do update set name = excluded.name, address = excluded.address, words = excluded.words`)
}

const maxDraws = 30

// A code drawn from the unit's id may be another door's already: those left out draw again.
const addUnits = async (db: Db, building: string, agency: string, units: Extract['units']): Promise<void> => {
  let left = units
  const taken = await takenNumbers(db, units)
  for (let draw = 0; left.length; draw++) {
    if (draw === maxDraws) throw new Error(`no free code for ${left.length} units of ${building}`)
    const rows = left.map((u) => ({
      ...u,
      code: doorCode(u.id, draw),
      ref: u.ref && !taken.has(u.ref) ? u.ref : lotNumber(u.id, draw),
    }))
    const done = await db.rows<{ id: string }>(sql`
      insert into estate.unit (id, kind, building, entrance, agency, ref, code, part, storey, door, rooms, surface, energy)
      select u.id, u.kind, ${building}, u.entrance, ${agency}, u.ref, u.code, u.part, u.storey, u.door, u.rooms, u.surface, u.energy
      from jsonb_to_recordset(${json(rows)}) as u (id uuid, kind text, entrance uuid, ref text, code text, part text,
        storey integer, door text, rooms integer, surface numeric, energy text)
      where not estate.is_coded(u.code)
      on conflict do nothing
      returning id`)
    const placed = new Set(done.map((row) => row.id))
    left = left.filter((u) => !placed.has(u.id))
  }
}

// The landlord’s own number of a lot stays with it, whatever code its door is given; one that another lot has already is made anew.
const takenNumbers = async (db: Db, units: Extract['units']): Promise<ReadonlySet<string>> => {
  const numbers = units.flatMap(({ ref }) => (ref ? [ref] : []))
  if (numbers.length === 0) return new Set()
  const rows = await db.rows<{ ref: string }>(
    sql`select u.ref from estate.unit u where u.ref = any (${numbers}::text[])`,
  )
  return new Set(rows.map(({ ref }) => ref))
}

const changeUnits = async (db: Db, units: Extract['units']): Promise<void> => {
  if (!units.length) return
  await db.run(sql`
    update estate.unit as u set kind = n.kind, entrance = n.entrance, part = n.part, storey = n.storey, door = n.door,
      rooms = n.rooms, surface = n.surface, energy = n.energy
    from jsonb_to_recordset(${json(units)}) as n (id uuid, kind text, entrance uuid, part text, storey integer, door text,
      rooms integer, surface numeric, energy text)
    where u.id = n.id`)
}

/** Opens an agency, or says anew what is told of it; what is left out stays. */
export const saveAgency = (db: Db, a: Commands['estate.openAgency']): Promise<number> =>
  db.run(sql`
    insert into estate.agency as held (id, name, kind, parent, phone, email, address)
    values (${a.id}, ${a.name}, ${a.kind ?? 'agency'}, ${a.parent ?? null}, ${a.phone ?? ''}, ${a.email ?? ''}, ${a.address ?? ''})
    on conflict (id) do update set
      name = excluded.name,
      kind = coalesce(${a.kind ?? null}, held.kind),
      parent = case when ${a.parent !== undefined} then excluded.parent else held.parent end,
      phone = coalesce(${a.phone ?? null}, held.phone),
      email = coalesce(${a.email ?? null}, held.email),
      address = coalesce(${a.address ?? null}, held.address)`)

/** Adds a thing that needs care, with a code of its own for its label. */
export const saveAsset = async (
  db: Db,
  building: string,
  agency: string,
  a: Commands['estate.addAsset'],
): Promise<void> => {
  for (let draw = 0; draw < maxDraws; draw++) {
    const code = doorCode(a.asset, draw)
    const done = await db.run(sql`
      insert into estate.asset (id, building, unit, agency, kind, name, code, installed_on, warranty_until)
      select ${a.asset}::uuid, ${building}::uuid, ${a.unit ?? null}::uuid, ${agency}, ${a.kind}, ${a.name}, ${code},
        ${a.installedOn ?? null}::date, ${a.warrantyUntil ?? null}::date
      where not estate.is_coded(${code})
      on conflict (code) do nothing`)
    if (done) return
  }
  throw new Error(`no free code for the asset ${a.asset}`)
}

/** Writes what a person said otherwise, and remembers that a person said it. `fields` as in the fact: `unit.door`… */
export const saveCorrection = async (
  db: Db,
  building: string,
  data: Commands['estate.correct'],
  fields: readonly string[],
): Promise<void> => {
  const of = (thing: string): string[] =>
    fields.filter((f) => f.startsWith(`${thing}.`)).map((f) => f.slice(thing.length + 1))
  const [b, e, u] = [of('building'), of('entrance'), of('unit')]
  if (b.length) await correctBuilding(db, building, data.building ?? {}, b)
  if (e.length && data.entrance)
    await db.run(sql`
      update estate.entrance set name = coalesce(${data.entrance.name ?? null}, name),
        received_on = case when ${e.includes('receivedOn')} then ${data.entrance.receivedOn ?? null}::date else received_on end
      where id = ${data.entrance.id}`)
  if (u.length && data.unit) await correctUnit(db, data.unit, u)
  if (u.includes('storey')) await labelThresholds(db, building)
}

const correctBuilding = async (
  db: Db,
  id: string,
  said: NonNullable<Commands['estate.correct']['building']>,
  fields: readonly string[],
): Promise<void> => {
  await db.run(sql`
    update estate.building set
      name = coalesce(${said.name ?? null}, name),
      access = coalesce(${said.access ?? null}, access),
      received_on = case when ${fields.includes('receivedOn')} then ${said.receivedOn ?? null}::date else received_on end
    where id = ${id}`)
  if (fields.includes('name'))
    await db.run(sql`
      update estate.entrance e set words = b.name || ' ' || b.postcode || ' ' || b.commune
      from estate.building b where b.id = ${id} and e.building = b.id`)
}

const correctUnit = (
  db: Db,
  said: NonNullable<Commands['estate.correct']['unit']>,
  fields: readonly string[],
): Promise<number> => {
  const has = (field: string): boolean => fields.includes(field)
  return db.run(sql`
    update estate.unit set
      door = coalesce(${said.door ?? null}, door),
      code = coalesce(${has('code') ? (readCode(said.code ?? '') ?? null) : null}, code),
      storey = case when ${has('storey')} then ${said.storey ?? null}::integer else storey end,
      rooms = case when ${has('rooms')} then ${said.rooms ?? null}::integer else rooms end,
      surface = case when ${has('surface')} then ${said.surface ?? null}::numeric else surface end,
      energy = case when ${has('energy')} then ${said.energy ?? null}::text else energy end
    where id = ${said.id}`)
}
