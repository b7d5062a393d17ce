import { heightPlanes, type Cell, cellsOf } from '../../../ifc/core/pack/convex-cells.ts'
import { cutBy, clipToCells } from '../../../ifc/core/pack/clip-triangles.ts'
import { boxAround, floorOf, sidesOf } from '../../../ifc/core/pack/pack-faces.ts'
import { gatherPack, type Loose, type TriangleLimits } from '../../../ifc/core/pack/gather-pack.ts'
import type { PackFloor, Soup } from '../../../ifc/core/pack/pack-shapes.ts'
import { writePack } from '../../../ifc/core/pack/write-pack.ts'
import { onPlan, type PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import type { Part } from '../../../ifc/core/plan/plan-part.ts'
import type { Storey } from './building-pack.ts'
import type { Body, Family } from './cut-model.ts'

/** How shapes lie on the plan: its frame, and the height of the building's origin in the world. */
type Lying = { frame: PlanFrame; ground: number }

const dwelling: TriangleLimits = { whole: 40_000, asset: 300 }
const building: TriangleLimits = { whole: 300_000, asset: 120 }

/** A room of which no height is known, metres. */
const usual = 2.5

/** So that the floor of a room is seen on its slab, metres. */
const liftOfPlan = 0.02

/** Higher than this above a floor, what lies flat is a roof; metres. */
const overhead = 1.5

/** Bodies by record, with their triangles on the plan, reckoned once. */
export type Bodies = { of: (family: Family) => Shape[]; at: (record: number) => Shape | undefined }
type Shape = Pick<Body, 'low' | 'high'> & { box: Cell['box']; soup: Soup }

export const bodiesOf = (kept: readonly Body[], { frame, ground }: Lying): Bodies => {
  const shapes = kept.map((body): [Body, Shape] => [
    body,
    { ...onTheirPlan(body, frame, ground), low: body.low - ground, high: body.high - ground },
  ])
  const byFamily = new Map<Family, Shape[]>()
  for (const [{ family }, shape] of shapes) {
    const known = byFamily.get(family)
    if (known) known.push(shape)
    else byFamily.set(family, [shape])
  }
  const byRecord = new Map(shapes.map(([{ record }, shape]) => [record, shape]))
  return {
    of: (family) => byFamily.get(family) ?? [],
    at: (record) => byRecord.get(record),
  }
}

const onTheirPlan = ({ parts }: Body, frame: PlanFrame, ground: number): Pick<Shape, 'box' | 'soup'> => {
  const soup = new Float64Array(parts.reduce((sum, { indices }) => sum + indices.length, 0) * 3)
  const box: Cell['box'] = [Infinity, Infinity, -Infinity, -Infinity]
  const [west, north] = onPlan(frame, 0, 0)
  const [eastX, eastY] = onPlan(frame, 1, 0)
  const [east, turn] = [(eastX - west) / 1000, (eastY - north) / 1000]
  let at = 0
  for (const { points, indices } of parts)
    for (const corner of indices) {
      const [u, v] = [points[corner * 3]!, points[corner * 3 + 1]!]
      const x = west / 1000 + u * east + v * turn
      const y = north / 1000 + u * turn - v * east
      soup[at] = x
      soup[at + 1] = y
      soup[at + 2] = points[corner * 3 + 2]! - ground
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
      at += 3
    }
  return { box, soup }
}

/** One dwelling or one landing: its rooms, what stands in them and opens on them, and the walls around, as far as its plan shows them. */
export const dwellingPack = (
  parts: readonly Part[],
  bodies: Bodies,
  { ground }: Lying,
): Uint8Array | undefined => {
  const floors = parts.map((part) => floorIn(part, ground))
  const loose = parts.flatMap((part, floor): Loose[] => {
    const rooms = part.rooms.flatMap(({ record }) => bodies.at(record) ?? [])
    const low = Math.min(part.z - ground, ...rooms.map((room) => room.low))
    const next = parts[floor + 1]
    const high = ceilingOf(rooms, next && next.z - ground) ?? low + usual
    const cells = cellsOf(part.region, low, high)
    const around = (family: Family): Soup =>
      joinSoups(
        bodies
          .of(family)
          .flatMap(({ soup, box, ...shape }) =>
            shape.low < high && shape.high > low ? [clipToCells(soup, meeting(cells, box))] : [],
          ),
      )
    const walls = around('wall')
    return [
      ...inside(part, floor, bodies),
      still('wall', floor, joinSoups([walls, around('railing')])),
      ...(walls.length > 0 ? [] : [shell(part, floor, bodies)]),
      still('stair', floor, around('stair')),
    ]
  })
  const pack = gatherPack(floors, loose, dwelling)
  return pack && writePack(pack)
}

/** Some equipment alone, on the floors that have some of it. */
export const thingsPack = (
  storeys: readonly Storey[],
  records: ReadonlySet<number>,
  bodies: Bodies,
  { ground }: Lying,
): Uint8Array | undefined => {
  const floors = storeys.flatMap((storey) => {
    const equipment = storey.equipment.filter(({ record }) => records.has(record))
    return equipment.length > 0 ? [{ ...storey, rooms: [], openings: [], equipment }] : []
  })
  const pack = gatherPack(
    floors.map((floor) => floorIn(floor, ground)),
    floors.flatMap((floor, i) => inside(floor, i, bodies)),
    dwelling,
  )
  return pack && writePack(pack)
}

const meeting = (cells: readonly Cell[], [west, north, east, south]: Cell['box']): Cell[] =>
  cells.filter(({ box }) => west <= box[2] && east >= box[0] && north <= box[3] && south >= box[1])

/** The highest of the rooms, but for stairwells that go up through the floor above. */
const ceilingOf = (rooms: readonly Shape[], above: number | undefined): number | undefined => {
  const heights = rooms.map(({ high }) => high)
  const own = above === undefined ? heights : heights.filter((high) => high <= above)
  return own.length > 0 ? Math.max(...own) : (above ?? heights[0])
}

/** The whole building, floor by floor; what lies above the last is its roof. Undefined where it is too much. */
export const buildingPack = (
  floors: readonly Storey[],
  bodies: Bodies,
  { ground }: Lying,
): Uint8Array | undefined => {
  const heights = floors.map(({ z }) => z - ground)
  const roof = floors.length
  const loose = floors.flatMap((floor, i) => inside(floor, i, bodies))
  for (const [i, floor] of floors.entries()) {
    const planes = heightPlanes(i === 0 ? -Infinity : heights[i]!, heights[i + 1] ?? Infinity)
    const here = (family: Family): Soup =>
      joinSoups(
        bodies.of(family).flatMap(({ soup, low, high }) => {
          const [from, to] = [i === 0 ? -Infinity : heights[i]!, heights[i + 1] ?? Infinity]
          if (high <= from || low >= to || from === to) return []
          return [
            low >= from && high <= to
              ? soup
              : cutBy(
                  soup,
                  planes.filter(([, , , d]) => Number.isFinite(d)),
                ),
          ]
        }),
      )
    const walls = here('wall')
    loose.push(still('wall', i, joinSoups([walls, here('railing')])))
    if (walls.length === 0) loose.push(shell(floor, i, bodies))
  }
  for (const family of ['slab', 'stair'] as const)
    for (const { soup, low } of bodies.of(family)) {
      const on = Math.max(
        0,
        heights.findLastIndex((z) => z <= low + 0.5),
      )
      loose.push(still(family, family === 'slab' && low > heights[on]! + overhead ? roof : on, soup))
    }
  const named = floors.map((floor) => floorIn(floor, ground))
  const top = loose.some(({ floor }) => floor === roof)
    ? [{ name: '', z: heights.at(-1)! + usual, storey: '' }]
    : []
  const pack = gatherPack([...named, ...top], loose, building)
  return pack && writePack(pack)
}

const floorIn = ({ name, z, storey }: Storey, ground: number): PackFloor => ({
  name,
  z: Math.round((z - ground) * 1000) / 1000,
  storey: storey ?? '',
})

/** Rooms, openings and equipment of a floor or of a part of it. */
const inside = ({ rooms, openings, equipment }: Storey, floor: number, bodies: Bodies): Loose[] => [
  ...rooms.flatMap(({ mark, kind, name, record }): Loose[] => {
    const shape = bodies.at(record)
    return shape
      ? [{ id: mark, kind: `room.${kind}`, name, floor, soup: floorOf(shape.soup, shape.low, liftOfPlan) }]
      : []
  }),
  ...(['window', 'door'] as const).map((kind) =>
    still(
      kind,
      floor,
      joinSoups(
        openings.flatMap((each) => {
          const shape = each.kind === kind ? bodies.at(each.record) : undefined
          return shape ? [boxAround(shape.soup)] : []
        }),
      ),
    ),
  ),
  ...equipment.flatMap(({ mark, kind, name, record }): Loose[] => {
    const shape = bodies.at(record)
    return shape ? [{ id: mark, kind: `asset.${kind}`, name, floor, soup: shape.soup }] : []
  }),
]

/** Some models have rooms and no walls: what one sees of a room from within. */
const shell = ({ rooms }: Storey, floor: number, bodies: Bodies): Loose =>
  still('shell', floor, joinSoups(rooms.flatMap(({ record }) => [sidesOf(bodies.at(record)?.soup ?? [])])))

const still = (kind: string, floor: number, soup: Soup): Loose => ({ id: '', kind, name: '', floor, soup })

const joinSoups = (soups: readonly Soup[]): Soup => {
  const whole = new Float64Array(soups.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const soup of soups) {
    whole.set(soup, at)
    at += soup.length
  }
  return whole
}
