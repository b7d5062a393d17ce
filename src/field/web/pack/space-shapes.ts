import { keepShapesIn } from '../../../kernel/web/shape-store.ts'
import { dropPieces, keptPieces, readPiece, writePieces } from './sealed-box.ts'
import { shownPack } from './open-pack.ts'

/** So many places in space, 5 to 90 kB each: a day of one who looks at many. */
const mostPlaces = 20

/** The instant at which a place was seen, then the place: in the order of their names the oldest come first. */
const nameOf = (place: string): string => `${new Date().toISOString()} ${place}`
const isOf =
  (place: string) =>
  (name: string): boolean =>
    name.slice(name.indexOf(' ') + 1) === place

/** What was seen in space lies where the pack lies, sealed as it is, and is shown no longer than the pack. */
export const keepShapesInBox = (): void =>
  keepShapesIn({
    read: async (place) => {
      const name = shownPack() && (await keptPieces('shapes'))?.findLast(isOf(place))
      const text = name && (await readPiece<string>(name, 'shapes'))
      return text ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) : undefined
    },
    keep: (place, shapes) => void keep(place, shapes),
  })

const keep = async (place: string, shapes: Uint8Array): Promise<void> => {
  let text = ''
  for (const byte of shapes) text += String.fromCharCode(byte)
  if (!(await writePieces(new Map([[nameOf(place), btoa(text)]]), false, 'shapes'))) return
  const kept = (await keptPieces('shapes')) ?? []
  const older = kept.filter(isOf(place)).slice(0, -1)
  const others = kept.filter((name) => !older.includes(name))
  await dropPieces([...older, ...others.slice(0, -mostPlaces)], 'shapes')
}
