import { apply, type Frame, type ModelPoint } from '../model/matrix.ts'
import type { Model } from '../model/model.ts'
import { isRef, type Value } from '../step/step-values.ts'
import { levelWith, middleOf, roomAt, roomUnder } from './positions.ts'
import type { Opening, Room, RoomShape } from './inspection.ts'

/** From the middle of an opening into the rooms behind it, metres: beyond half of a wall, thin or thick. */
const steps = [0.15, 0.3, 0.45, 0.6, 0.8] as const

/** Along an opening, as shares of its width: its middle says it; its quarters, where a partition ends in its middle. */
const along = [0, 0.25, -0.25] as const

/** An opening has two sides. */
const mostRooms = 2

/**
 * The rooms that a door or a window opens, one or two: those that the model bounds by it (IfcRelSpaceBoundary), else those that
 * lie on its two sides. Of three rooms that an exporter bounds by one door, those on its sides are believed.
 */
export const adjacentRooms = (
  model: Model,
  rooms: readonly Room[],
): ((row: number) => Pick<Opening, 'rooms' | 'placed'>) => {
  const told = boundariesOf(model)
  const around = aroundIn(rooms)
  const byRow = new Map(rooms.map((room) => [room.row, room]))
  return (row) => {
    const bounded = [...(told.get(row) ?? [])].flatMap((each) => byRow.get(each) ?? [])
    const isTold = bounded.length > 0 && bounded.length <= mostRooms
    const found = isTold ? bounded : sidesOf(model, row, bounded.length > 0 ? aroundIn(bounded) : around)
    return {
      rooms: found.slice(0, mostRooms).map(({ id }) => id),
      placed: isTold ? 'model' : found.length > 0 ? 'position' : null,
    }
  }
}

/** The rooms that are bounded by each element; a boundary may name the hole instead of what fills it. */
const boundariesOf = ({ step, get }: Model): Map<number, Set<number>> => {
  const found = new Map<number, Set<number>>()
  const at = (value: Value): number => (isRef(value) ? step.find(value) : -1)
  const fills = new Map<number, number>()
  step.each('IFCRELFILLSELEMENT', (row) => {
    fills.set(at(get(row, 'RelatingOpeningElement')), at(get(row, 'RelatedBuildingElement')))
  })
  for (const type of ['', '1STLEVEL', '2NDLEVEL'])
    step.each(`IFCRELSPACEBOUNDARY${type}`, (row) => {
      const [space, element] = [at(step.args(row)[4]), at(step.args(row)[5])]
      const thing = fills.get(element) ?? element
      if (space < 0 || thing < 0) return
      const known = found.get(thing)
      if (known) known.add(space)
      else found.set(thing, new Set([space]))
    })
  return found
}

/** The rooms on the two sides of an opening: across it is y of its placement, along it x. */
const sidesOf = (model: Model, row: number, around: RoomsAround): Room[] => {
  const placement = model.get(row, 'ObjectPlacement')
  if (!isRef(placement) || model.step.find(placement) < 0) return []
  const frame = model.frameOf(placement)
  const width = numberOf(model.get(row, 'OverallWidth')) * model.metre
  const middle = middleOf(model, row) ?? besideOrigin(model, frame, row)
  const near = around(middle)
  const [x, y] = [flat(frame[0]!, frame[1]!), flat(frame[3]!, frame[4]!)]
  if (!y) return []
  const at = (share: number, open: number): ModelPoint => [
    middle[0] + (x ? x[0] * share * width : 0) + y[0] * open,
    middle[1] + (x ? x[1] * share * width : 0) + y[1] * open,
    middle[2],
  ]
  // All steps are of one height.
  const level = levelWith(near, middle)
  const found = [1, -1].flatMap((side) => {
    for (const share of along)
      for (const open of steps) {
        const room = roomUnder(level, at(share, side * open))
        if (room) return [room]
      }
    return []
  })
  const nearest = found.length > 0 ? undefined : roomAt(near, [middle])
  return [...new Set(nearest ? [nearest.room] : found)]
}

/** Further than this from a room, no step into it is tried; metres. */
const farthest = 5

/** The rooms that are not further than that from a point, in their order. */
type RoomsAround = (point: ModelPoint) => Room[]

// Laid out in squares: a building of four hundred dwellings has thousands of rooms, and more openings.
const aroundIn = (rooms: readonly Room[]): RoomsAround => {
  const squares = new Map<string, Room[]>()
  const of = (x: number): number => Math.floor(x / farthest)
  const [vast, others] = [rooms.filter(isVast), rooms.filter((room) => room.shape && !isVast(room))]
  for (const room of others) {
    const [lowX, lowY, highX, highY] = room.shape!.box.map(of) as RoomShape['box']
    for (let x = lowX - 1; x <= highX + 1; x++)
      for (let y = lowY - 1; y <= highY + 1; y++) {
        const here = squares.get(`${x} ${y}`)
        if (here) here.push(room)
        else squares.set(`${x} ${y}`, [room])
      }
  }
  return (point) => {
    const near = squares.get(`${of(point[0])} ${of(point[1])}`) ?? []
    return [...near, ...vast].filter(({ shape }) => isAround(shape!, point))
  }
}

/** Of a car park, or of a coordinate that is wrong; metres. */
const isVast = ({ shape }: Room): boolean =>
  !!shape && Math.max(shape.box[2] - shape.box[0], shape.box[3] - shape.box[1]) > 200

const isAround = ({ box }: RoomShape, [x, y]: ModelPoint): boolean =>
  x > box[0] - farthest && y > box[1] - farthest && x < box[2] + farthest && y < box[3] + farthest

/** Without a shape: half its width and half its height from the origin of its placement. */
const besideOrigin = (model: Model, frame: Frame, row: number): ModelPoint => {
  const half = (name: string): number => numberOf(model.get(row, name)) / 2
  const [x, y, z] = apply(frame, [half('OverallWidth'), 0, half('OverallHeight')])
  return [x * model.metre, y * model.metre, z * model.metre]
}

const numberOf = (value: Value): number => (typeof value === 'number' ? value : 0)

/** A direction on the floor, of length one; none when it stands upright. */
const flat = (x: number, y: number): [number, number] | undefined => {
  const length = Math.hypot(x, y)
  return length > 0.1 ? [x / length, y / length] : undefined
}
