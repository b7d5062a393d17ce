import type { PackView } from './read-pack.ts'
import type { PackFloor } from './pack-shapes.ts'

/** Floors of two models that are nearer than this in height are one; metres. */
const oneFloor = 0.3
/** A corner is so many steps from the origin at most. */
const mostSteps = 65_535

/** Several models of one building, on one sheet, as one: floors of a storey are one floor. The first gives its names. */
export const joinPacks = (packs: readonly [PackView, ...PackView[]]): PackView => {
  if (packs.length === 1) return packs[0]
  const floors = floorsOf(packs)
  const grid = gridOf(packs)
  const corners = new Uint16Array(packs.reduce((sum, pack) => sum + pack.corners.length, 0))
  const triangles = new Uint32Array(packs.reduce((sum, pack) => sum + pack.triangles.length, 0))
  let [corner, side] = [0, 0]
  const things = packs.flatMap((pack) => {
    const [from, first] = [corner, side]
    for (const [i, steps] of pack.corners.entries()) {
      const axis = (i % 3) as 0 | 1 | 2
      const metres = pack.origin[axis] + steps * pack.step - grid.origin[axis]
      corners[from * 3 + i] = Math.round(metres / grid.step)
    }
    for (const [i, at] of pack.triangles.entries()) triangles[first + i] = at + from
    corner += pack.corners.length / 3
    side += pack.triangles.length
    return pack.things.map((thing) => ({
      ...thing,
      floor: floors.indexOf(sameAs(pack.floors[thing.floor]!, floors)!),
      corners: [thing.corners[0] + from, thing.corners[1]] as [number, number],
      triangles: [thing.triangles[0] + first / 3, thing.triangles[1]] as [number, number],
    }))
  })
  return { ...grid, floors, things, corners, triangles }
}

const sameAs = (floor: PackFloor, floors: readonly PackFloor[]): PackFloor | undefined =>
  floors.find(({ storey }) => storey !== '' && storey === floor.storey) ??
  floors.find(({ name, z }) => (name === '') === (floor.name === '') && Math.abs(z - floor.z) < oneFloor)

const floorsOf = (packs: readonly PackView[]): PackFloor[] => {
  const floors: PackFloor[] = []
  for (const floor of packs.flatMap((pack) => pack.floors)) if (!sameAs(floor, floors)) floors.push(floor)
  return floors.toSorted((a, b) => Number(a.name === '') - Number(b.name === '') || a.z - b.z)
}

/** The grid that holds them all: as fine as the coarsest of theirs, or as it must be. */
const gridOf = (packs: readonly PackView[]): Pick<PackView, 'origin' | 'step'> => {
  const axes = [0, 1, 2] as const
  const origin = axes.map((axis) => Math.min(...packs.map((pack) => pack.origin[axis]))) as PackView['origin']
  const reach = packs.map(({ origin: own, step, corners }) => {
    const most = [0, 0, 0]
    for (const [i, steps] of corners.entries()) if (steps > most[i % 3]!) most[i % 3] = steps
    return Math.max(...axes.map((axis) => own[axis] + most[axis]! * step - origin[axis]))
  })
  return { origin, step: Math.max(...packs.map(({ step }) => step), Math.max(...reach) / mostSteps) }
}
