import { headOf, type ShapesHead } from './pack-head.ts'

/** A pack as it is drawn: rows for all things together, each thing by its part of them. */
export type PackView = Omit<ShapesHead, 'things'> & {
  things: ThingView[]
  /** x, y, z of each corner in steps of the grid; three corners a triangle, counted over all things */
  corners: Uint16Array
  triangles: Uint32Array
}

/** A thing's first corner and how many; its first triangle and how many. */
export type ThingView = {
  id: string
  kind: string
  name: string
  floor: number
  corners: [from: number, count: number]
  triangles: [from: number, count: number]
}

/** Reads what `writePack` has written; undefined for anything else, and for what breaks off. */
export const readPack = (bytes: Uint8Array): PackView | undefined => {
  const found = headOf(bytes)
  if (!found) return undefined
  const { things, ...head } = found.head
  const count = things.reduce((sum, [, , , , own]) => sum + own, 0)
  const sides = things.reduce((sum, [, , , , , faces]) => sum + faces, 0) * 3
  let at = found.start
  if (at + 2 * (count * 3 + sides) !== bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let before = 0
  const next = (): number => {
    before = (before + view.getUint16(at, true)) & 0xffff
    at += 2
    return before
  }
  const corners = new Uint16Array(count * 3)
  for (const axis of [0, 1, 2]) {
    before = 0
    for (let i = axis; i < corners.length; i += 3) corners[i] = next()
  }
  before = 0
  const triangles = new Uint32Array(sides)
  let [corner, side] = [0, 0]
  const shown = things.map(([id, kind, name, floor, own, faces]): ThingView => {
    const [from, end] = [side / 3, side + faces * 3]
    while (side < end) triangles[side++] = corner + next()
    corner += own
    return { id, kind, name, floor, corners: [corner - own, own], triangles: [from, faces] }
  })
  return { ...head, things: shown, corners, triangles }
}
