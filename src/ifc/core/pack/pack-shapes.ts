/** Triangles with their own corners: nine numbers each, x, y, z of the plan in metres (x east, y south, z up). */
export type Soup = ArrayLike<number>

/** Corners in whole steps of a grid, x, y, z of each, and three of them a triangle. */
export type Solid = { corners: number[]; triangles: number[] }

/** What may be touched bears an id; walls, slabs and openings of a floor are one thing each, without. */
export type PackThing = {
  id: string
  /** wall, slab, window, door, stair; the kind of a room behind `room.`, that of equipment behind `asset.` */
  kind: string
  name: string
  /** index of its floor */
  floor: number
  solid: Solid
}

/**
 * A floor by its height above the building's origin, metres; the roof is one without a name, above the last. `storey`: the id of
 * its storey, or nothing.
 */
export type PackFloor = { name: string; z: number; storey: string }

/** `step`: metres of one step of the grid; `origin`: what corner 0, 0, 0 is on the plan, metres. */
export type Pack = {
  step: number
  origin: [x: number, y: number, z: number]
  floors: PackFloor[]
  things: PackThing[]
}
