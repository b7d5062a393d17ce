import { catalogue, type Plan, type PlanRoom, plans, type Thing } from './dwelling.ts'
import { furniture, type House, place, properties, slab, start } from './parts.ts'
import { globalId, label, raw, type Ref, writer } from './writer.ts'

export type Options = {
  /** the second delivery: a storey renamed, a radiator gone, a boiler replaced, a wall moved, all property sets anew */
  revision: 1 | 2
  /** plants what real files do: see `planted` */
  faults: boolean
  /** stairs side by side, of twenty dwellings each; one unless told */
  stairs?: number
}

/** What is wrong in a residence with faults, so that a test can ask for each. */
export const planted = {
  duplicate: globalId('A-001 Séjour radiator'),
  hung: ['A-101', 'A-102', 'A-103', 'A-104'],
  unnamed: 'A-202-3',
  renamed: { before: 'R+2', after: 'Niveau 2' },
  gone: globalId('A-301 Séjour radiator'),
  replaced: { before: globalId('A-302 Cuisine boiler'), after: globalId('A-302 Cuisine boiler 2') },
}

const levels = ['RDC', 'R+1', 'R+2', 'R+3', 'R+4']
const height = 2.7

/** An invented residence of five storeys and twenty dwellings, as an IFC4 file: turned by 30°, 240 m above the sea. */
export const residence = (options: Options): string => {
  const out = writer()
  const house = start(out, options.revision)
  const storeys = levels.map((name, i) => {
    const renamed = options.revision === 2 && name === planted.renamed.before
    const at = place(house, house.building.at, [0, 0, i * height])
    const row = out.rooted(
      'IFCBUILDINGSTOREY',
      `storey ${name}`,
      renamed ? planted.renamed.after : name,
      null,
      null,
      at,
      null,
      null,
      raw('.ELEMENT.'),
      i * height,
    )
    level(house, options, i, { row, at })
    return row
  })
  out.rooted('IFCRELAGGREGATES', 'storeys in building', null, null, house.building.row, storeys)
  return out.text('Résidence Les Amandiers')
}

type Storey = { row: Ref; at: Ref }

const level = (house: House, options: Options, index: number, storey: Storey): void => {
  const rooms: Ref[] = []
  const hung: Ref[] = []
  let x = 0
  for (let stair = 0; stair < (options.stairs ?? 1); stair++) {
    const letter = String.fromCharCode(65 + stair)
    for (const side of [1, 2, 3, 4]) {
      const key = `${letter}-${index}0${side}`
      const plan = plans[side % 2 === 1 ? 0 : 1]!
      dwelling(house, options, storey, { key, plan, x }, rooms, hung)
      x += plan.width
      if (side === 2) {
        rooms.push(landing(house, storey, { index, letter, x }))
        x += 3
      }
    }
  }
  house.out.rooted('IFCRELAGGREGATES', `rooms ${index}`, null, null, storey.row, rooms)
  house.out.rooted('IFCRELCONTAINEDINSPATIALSTRUCTURE', `hung ${index}`, null, null, hung, storey.row)
}

const landing = (
  house: House,
  storey: Storey,
  { index, letter, x }: { index: number; letter: string; x: number },
): Ref => {
  const name = letter === 'A' ? `palier ${index}` : `palier ${letter} ${index}`
  const shape = slab(house, [3, 7, 2.5])
  const at = place(house, storey.at, [x, 0, 0])
  const row = house.out.rooted(
    'IFCSPACE',
    name,
    `${letter}-${index}-P`,
    null,
    null,
    at,
    shape,
    'Palier',
    raw('.ELEMENT.'),
    raw('.INTERNAL.'),
    null,
  )
  properties(house, name, row, 'Qto_SpaceBaseQuantities', [['NetFloorArea', 21]])
  return row
}

type Lot = { key: string; plan: Plan; x: number }

const dwelling = (
  house: House,
  options: Options,
  storey: Storey,
  lot: Lot,
  rooms: Ref[],
  hung: Ref[],
): void => {
  const { out } = house
  const { key, plan, x } = lot
  const own = plan.rooms.map((each, i) => {
    const room = moved(options, key, each)
    const number = `${key}-${i + 1}`
    const at = place(house, storey.at, [x + room.x, room.y, 0])
    const named = options.faults && number === planted.unnamed ? null : room.name
    const shape = slab(house, [room.w, room.d, 2.5])
    const row = out.rooted(
      'IFCSPACE',
      `${key} ${room.name}`,
      number,
      null,
      plan.type,
      at,
      shape,
      named,
      raw('.ELEMENT.'),
      raw('.INTERNAL.'),
      null,
    )
    properties(house, number, row, 'Qto_SpaceBaseQuantities', [['NetFloorArea', room.w * room.d]])
    const things = room.things.flatMap((thing) => thingIn(house, options, `${key} ${room.name}`, at, thing))
    const onStorey = options.faults && planted.hung.includes(key)
    if (onStorey) hung.push(...things)
    else if (things.length > 0)
      out.rooted('IFCRELCONTAINEDINSPATIALSTRUCTURE', `in ${number}`, null, null, things, row)
    hung.push(...openings(house, `${key} ${room.name}`, at, room))
    return row
  })
  rooms.push(...own)
  const zone = out.rooted(
    'IFCZONE',
    `zone ${key}`,
    key,
    `Logement ${plan.type}`,
    'LOGEMENT',
    `Logement ${key}`,
  )
  out.rooted('IFCRELASSIGNSTOGROUP', `in ${key}`, null, null, own, null, zone)
  const ug = `UG${key.charCodeAt(0) - 64}${key.replaceAll(/\D/g, '')}`
  properties(house, key, zone, 'Pset_Logement_Bailleur', [
    ['NumeroUG', label(ug)],
    ['Typologie', label(plan.type)],
  ])
}

/** In the second delivery one wall of one dwelling has moved by half a metre. */
const moved = (options: Options, key: string, room: PlanRoom): PlanRoom => {
  if (options.revision === 1 || key !== 'A-401') return room
  if (room.name === 'Séjour') return { ...room, w: room.w - 0.5 }
  return room.name === 'Cuisine' ? { ...room, x: room.x - 0.5, w: room.w + 0.5 } : room
}

const thingIn = (house: House, options: Options, key: string, at: Ref, thing: Thing): Ref[] => {
  const { type, as, name, maker, model } = catalogue[thing.key]!
  const id = `${key} ${thing.key}`
  const later = options.revision === 2
  if (later && globalId(id) === planted.gone) return []
  const replaced = later && globalId(id) === planted.replaced.before
  const doubled = options.faults && id === 'A-002 Séjour radiator'
  const own = doubled ? 'A-001 Séjour radiator' : replaced ? `${id} 2` : id
  const row = furniture(
    house,
    type,
    own,
    [name, null, null],
    at,
    [thing.x, thing.y, thing.z],
    [id.replaceAll(' ', '-'), raw(`.${as}.`)],
  )
  properties(house, id, row, 'Pset_ManufacturerTypeInformation', [
    ['Manufacturer', label(replaced ? 'Chaleur du Roussillon' : maker)],
    ['ModelReference', label(model)],
  ])
  properties(house, id, row, 'Pset_ManufacturerOccurrence', [
    [
      'SerialNumber',
      label(options.faults && thing.key === 'vent' ? 'N/A' : `26-${globalId(`serial ${own}`).slice(2, 8)}`),
    ],
  ])
  return [row]
}

const openings = (house: House, key: string, at: Ref, room: PlanRoom): Ref[] => [
  furniture(
    house,
    'IFCDOOR',
    `${key} door`,
    ['Porte', null, null],
    at,
    [room.w / 2, room.d, 0],
    [null, 2.04, 0.83, raw('.DOOR.'), raw('.SINGLE_SWING_LEFT.'), null],
  ),
  ...(room.window
    ? [
        furniture(
          house,
          'IFCWINDOW',
          `${key} window`,
          ['Fenêtre', null, null],
          at,
          [room.w / 2, 0, 1],
          [null, 1.35, 1.2, raw('.WINDOW.'), raw('.SINGLE_PANEL.'), null],
        ),
      ]
    : []),
]
