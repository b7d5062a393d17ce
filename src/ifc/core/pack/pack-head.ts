import type { PackFloor } from './pack-shapes.ts'

/** What a pack says before its numbers. A thing: id, kind, name, floor, how many corners, how many triangles. */
export type ShapesHead = {
  step: number
  origin: [x: number, y: number, z: number]
  floors: PackFloor[]
  things: [id: string, kind: string, name: string, floor: number, corners: number, triangles: number][]
}

/** `LGP1`: a pack of Loge, first version. */
const mark = 0x3150474c

/** The mark, the length of the head, the head: JSON in ASCII, filled up with spaces to a multiple of four. */
export const headBytes = (head: ShapesHead): Uint8Array => {
  const plain = JSON.stringify(head).replaceAll(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const text = plain.padEnd(Math.ceil(plain.length / 4) * 4)
  const bytes = new Uint8Array(8 + text.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, mark, true)
  view.setUint32(4, text.length, true)
  for (let i = 0; i < text.length; i++) bytes[8 + i] = text.charCodeAt(i)
  return bytes
}

/** The head and where the numbers begin; undefined for what is no pack. */
export const headOf = (bytes: Uint8Array): { head: ShapesHead; start: number } | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== mark) return undefined
  const start = 8 + view.getUint32(4, true)
  if (start > bytes.length) return undefined
  let text = ''
  for (let i = 8; i < start; i++) text += String.fromCharCode(bytes[i]!)
  return { head: JSON.parse(text) as ShapesHead, start }
}

/** The same pack with other ids: `idOf` answers ours for one of the file; without an answer a thing cannot be touched. */
export const renameIds = (bytes: Uint8Array, idOf: (id: string) => string | undefined): Uint8Array => {
  const found = headOf(bytes)
  if (!found) throw new Error('not a pack')
  const { head, start } = found
  const things = head.things.map(([id, ...rest]): ShapesHead['things'][number] => [
    id && (idOf(id) ?? ''),
    ...rest,
  ])
  const floors = head.floors.map((floor) => ({
    ...floor,
    storey: floor.storey && (idOf(floor.storey) ?? ''),
  }))
  const front = headBytes({ ...head, floors, things })
  const whole = new Uint8Array(front.length + bytes.length - start)
  whole.set(front)
  whole.set(bytes.subarray(start), front.length)
  return whole
}
