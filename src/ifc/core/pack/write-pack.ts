import { headBytes } from './pack-head.ts'
import type { Pack, PackThing } from './pack-shapes.ts'

/**
 * A pack as bytes, all little-endian: the head (`headBytes`), then three rows of 16 bits, all x, all y, all z, and a fourth with
 * the corners of the triangles, counted within their thing. Each number of a row is the difference to the one before: what
 * repeats compresses well. A thing of more than 65,536 corners must have been divided.
 */
export const writePack = ({ step, origin, floors, things }: Pack): Uint8Array => {
  const head = headBytes({
    step,
    origin,
    floors,
    things: things.map(({ id, kind, name, floor, solid }) => [
      id,
      kind,
      name,
      floor,
      solid.corners.length / 3,
      solid.triangles.length / 3,
    ]),
  })
  const numbers = things.reduce((sum, { solid }) => sum + solid.corners.length + solid.triangles.length, 0)
  const bytes = new Uint8Array(head.length + 2 * numbers)
  bytes.set(head)
  const view = new DataView(bytes.buffer)
  let at = head.length
  const row = (numbersOf: (thing: PackThing) => Iterable<number>): void => {
    let before = 0
    for (const thing of things)
      for (const number of numbersOf(thing)) {
        view.setUint16(at, (number - before) & 0xffff, true)
        before = number
        at += 2
      }
  }
  for (const axis of [0, 1, 2]) row(({ solid }) => every(solid.corners, axis))
  row(({ solid }) => solid.triangles)
  return bytes
}

function* every(numbers: readonly number[], first: number): Generator<number> {
  for (let i = first; i < numbers.length; i += 3) yield numbers[i]!
}
