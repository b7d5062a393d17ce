import { houseActor } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Diagnosis } from '../../core/chain/match-diagnoses.ts'
import { newestDiagnoses } from '../../core/chain/newest-diagnosis.ts'

const refsActor = houseActor(derivedId('loge', 'refs'))

type NewReference = { building: string; kind: string; ref: string; entity: string }
type NewClass = { building: string; unit: string; energy: string; number: string }

/**
 * What is sure is told to the estate, a command a building: numbers of registers that it does not know yet, energy classes of the newest
 * valid diagnosis, and where a building stands that only a model or nobody placed. Whose word counts is the estate’s own rule. How many
 * buildings heard something new.
 */
export const tellEstate = async (kernel: Kernel): Promise<number> => {
  const db = kernel.database.owner
  const at = new Date().toISOString()
  const [references, classes] = [await newReferences(db), await newClasses(db, dayOf(at))]
  const ofBuilding = groupRows(references, ({ building }) => building)
  const classesOf = groupRows(classes, ({ building }) => building)
  let told = 0
  for (const building of new Set([...ofBuilding.keys(), ...classesOf.keys()])) {
    const outcome = await tellBuilding(
      kernel,
      building,
      ofBuilding.get(building) ?? [],
      classesOf.get(building) ?? [],
    )
    if (outcome.ok && outcome.facts.length) told += 1
  }
  for (const { building, key, lat, lon } of await unplacedBuildings(db))
    await kernel.send(refsActor, {
      id: derivedId('refs located', `${building} ${key} ${lat} ${lon}`),
      type: 'estate.locate',
      subject: building,
      data: { lat, lon, from: { source: 'imported', ref: `ban:${key}` } },
      at,
    })
  return told
}

const tellBuilding = async (
  kernel: Kernel,
  building: string,
  references: readonly NewReference[],
  classes: readonly NewClass[],
): ReturnType<Kernel['send']> => {
  const place = await placeOf(
    kernel.database.owner,
    building,
    classes.map(({ unit }) => unit),
  )
  const energy = new Map(classes.map((each) => [each.unit, each.energy]))
  const numbers = classes.map(({ number }) => number)
  return kernel.send(refsActor, {
    id: derivedId('refs told', JSON.stringify([building, references, classes, place])),
    type: 'estate.import',
    subject: building,
    data: {
      ...place,
      entrances: [],
      units: place.units.map((unit) => ({ ...unit, energy: energy.get(unit.id) ?? unit.energy })),
      refs: references.map(({ kind, ref, entity }) => ({ kind, ref, entity })),
      from: { origin: 'dpe', batch: numbers.join(' ').slice(0, 200) },
    },
    at: new Date().toISOString(),
  })
}

type ToldPlace = {
  agency: string
  scheme: { id: string; name: string }
  building: object
  units: { id: string; energy: string | null }[]
}

const placeOf = async (db: Db, building: string, units: readonly string[]): Promise<ToldPlace> =>
  (await db.row<ToldPlace>(sql`
    select b.agency, jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      jsonb_build_object('name', b.name, 'kind', b.kind, 'address', b.address, 'postcode', b.postcode, 'commune', b.commune,
        'insee', b.insee, 'built', b.built) as building,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind, 'entrance', u.entrance, 'part', u.part, 'storey', u.storey,
          'door', u.door, 'rooms', u.rooms, 'surface', u.surface, 'energy', u.energy) order by u.id)
        from estate.place u where u.id = any (${[...units]}::uuid[])), '[]') as units
    from estate.site b join estate.residence s on s.id = b.scheme where b.id = ${building}`))!

/** Sure numbers that the estate does not have yet; one that names several of its places goes to the first. */
const newReferences = (db: Db): Promise<NewReference[]> =>
  db.rows<NewReference>(sql`
    select distinct on (p.source, p.key) p.building, p.source as kind, p.key as ref, p.entity from refs.pair p
    where p.kind <> 'person' and p.state in ('sure', 'same')
      and not exists (select from estate.reference x where x.kind = p.source and x.ref = p.key)
    order by p.source, p.key, p.chance desc, p.entity`)

/** Dwellings whose newest valid diagnosis has another class than the one that stands, but for what waits or was refused as a difference. */
const newClasses = async (db: Db, today: string): Promise<NewClass[]> => {
  const rows = await db.rows<{ unit: string; building: string; heard: (string | null)[] } & Diagnosis>(sql`
    select p.entity as unit, p.building, r.key, r.says, array(
        select k.value #>> '{}' from estate.known_value k
        where k.object = u.id and k.field = 'energy' and k.state in ('differs', 'refused')
        union all select u.energy) as heard
    from refs.pair p join refs.record r on r.kind = 'dpe' and r.key = p.key join estate.place u on u.id = p.entity
    where p.source = 'dpe' and p.state in ('sure', 'same') and r.says ->> 'until' >= ${today} order by p.entity`)
  const newest = newestDiagnoses(rows, rows)
  const units = new Map(rows.map((row) => [row.unit, row]))
  return [...newest].flatMap(([unit, { key, says }]) => {
    const { building, heard } = units.get(unit)!
    return heard.includes(says.energy) ? [] : [{ building, unit, energy: says.energy, number: key }]
  })
}

type Point = { building: string; key: string; lat: number; lon: number }

/** Buildings that nobody placed by hand or from a register, with the point of the surest of their addresses. */
const unplacedBuildings = (db: Db): Promise<Point[]> =>
  db.rows<Point>(sql`
    select distinct on (p.building) p.building, p.key, r.lat, r.lon
    from refs.pair p join refs.record r on r.kind = 'ban' and r.key = p.key
      left join estate.standpoint s on s.building = p.building
    where p.source = 'ban' and p.state in ('sure', 'same') and r.lat is not null and r.lon is not null
      and coalesce(s.source, 'invented') in ('invented', 'model')
    order by p.building, (r.says ->> 'certified')::boolean desc, p.chance desc, p.key`)
