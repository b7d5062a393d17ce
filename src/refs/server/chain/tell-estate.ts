import { dayOf } from '../../../kernel/core/dates.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { CertifiedSpelling } from '../../core/chain/certified-spelling.ts'
import { refsActor } from './refs-actor.ts'
import { newAddresses } from './read-new-addresses.ts'
import { type NewClass, newBuildingClasses, newClasses } from './read-new-classes.ts'

type NewReference = { building: string; kind: string; ref: string; entity: string }

/** What one register says anew of one building. */
type Telling = {
  building: string
  origin: 'dpe' | 'buildingDpe' | 'ban'
  references: readonly NewReference[]
  classes: readonly NewClass[]
  addresses: readonly CertifiedSpelling[]
}

/**
 * What is sure is told to the estate, a command a building and a register: numbers of registers that it does not know yet, energy classes of
 * the newest valid diagnosis (of the dwelling, else of its building), addresses as their commune certified them, and where a building stands
 * that only a model or nobody placed. What was taken back may be told again: each run sends its own commands, and the estate writes what
 * differs. Whose word counts is the estate’s own rule. How many buildings heard something new.
 */
export const tellEstate = async (kernel: Kernel): Promise<number> => {
  const db = kernel.database.owner
  const at = new Date().toISOString()
  const told = new Set<string>()
  for (const telling of await newTellings(db, dayOf(at))) {
    const outcome = await tellBuilding(kernel, telling, at)
    if (outcome.ok && outcome.facts.length) told.add(telling.building)
  }
  for (const { building, key, lat, lon } of await unplacedBuildings(db))
    await kernel.send(refsActor, {
      id: derivedId('refs located', `${at} ${building} ${key} ${lat} ${lon}`),
      type: 'estate.locate',
      subject: building,
      data: { lat, lon, from: { source: 'imported', ref: `ban:${key}` } },
      at,
    })
  return told.size
}

const newTellings = async (db: Db, today: string): Promise<Telling[]> => {
  const own = tellingsOf('dpe', {
    references: await newReferences(db),
    classes: await newClasses(db, today),
    addresses: [],
  })
  const ofBuildings = tellingsOf('buildingDpe', {
    references: [],
    classes: await newBuildingClasses(db, today),
    addresses: [],
  })
  const spelt = tellingsOf('ban', { references: [], classes: [], addresses: await newAddresses(db) })
  return [...own, ...ofBuildings, ...spelt]
}

const tellingsOf = (
  origin: Telling['origin'],
  { references, classes, addresses }: Pick<Telling, 'references' | 'classes' | 'addresses'>,
): Telling[] => {
  const [byReference, byClass, byAddress] = [
    groupRows(references, ({ building }) => building),
    groupRows(classes, ({ building }) => building),
    groupRows(addresses, ({ building }) => building),
  ]
  const buildings = new Set([...byReference.keys(), ...byClass.keys(), ...byAddress.keys()])
  return [...buildings].map((building) => ({
    building,
    origin,
    references: byReference.get(building) ?? [],
    classes: byClass.get(building) ?? [],
    addresses: byAddress.get(building) ?? [],
  }))
}

const tellBuilding = async (kernel: Kernel, telling: Telling, at: string): ReturnType<Kernel['send']> => {
  const { building, origin, references, classes, addresses } = telling
  const place = await placeOf(kernel.database.owner, telling)
  const energy = new Map(classes.map((each) => [each.unit, each.energy]))
  const spelt = new Map(addresses.map(({ id, address }) => [id, address]))
  const numbers = [...classes.map(({ number }) => number), ...addresses.map(({ key }) => key)]
  return kernel.send(refsActor, {
    id: derivedId('refs told', JSON.stringify([at, telling, place])),
    type: 'estate.import',
    subject: building,
    data: {
      ...place,
      building: { ...place.building, address: spelt.get(building) ?? place.building.address },
      entrances: place.entrances.map((each) => ({ ...each, address: spelt.get(each.id) ?? each.address })),
      units: place.units.map((unit) => ({ ...unit, energy: energy.get(unit.id) ?? unit.energy })),
      refs: references.map(({ kind, ref, entity }) => ({ kind, ref, entity })),
      from: { origin, batch: [...new Set(numbers)].join(' ').slice(0, 200) },
    },
    at,
  })
}

type ToldPlace = {
  agency: string
  scheme: { id: string; name: string }
  building: { address: string }
  entrances: { id: string; address: string }[]
  units: { id: string; energy: string | null }[]
}

const placeOf = async (db: Db, { building, classes, addresses }: Telling): Promise<ToldPlace> =>
  (await db.row<ToldPlace>(sql`
    select b.agency, jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      jsonb_build_object('name', b.name, 'kind', b.kind, 'address', b.address, 'postcode', b.postcode, 'commune', b.commune,
        'insee', b.insee, 'built', b.built) as building,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'address', e.address) order by e.id)
        from estate.staircase e where e.id = any (${addresses.map(({ id }) => id)}::uuid[])), '[]') as entrances,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind, 'entrance', u.entrance, 'part', u.part, 'storey', u.storey,
          'door', u.door, 'rooms', u.rooms, 'surface', u.surface, 'energy', u.energy) order by u.id)
        from estate.place u where u.id = any (${classes.map(({ unit }) => unit)}::uuid[])), '[]') as units
    from estate.site b join estate.residence s on s.id = b.scheme where b.id = ${building}`))!

/** Sure numbers that the estate does not have yet; one that names several of its places goes to the first. */
const newReferences = (db: Db): Promise<NewReference[]> =>
  db.rows<NewReference>(sql`
    select distinct on (p.source, p.key) p.building, p.source as kind, p.key as ref, p.entity from refs.pair p
    where p.kind <> 'person' and p.state in ('sure', 'same')
      and not exists (select from estate.reference x where x.kind = p.source and x.ref = p.key)
    order by p.source, p.key, p.chance desc, p.entity`)

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
