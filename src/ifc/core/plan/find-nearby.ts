import { type FlatBox, overlap } from './contour.ts'

/** Sides of the squares into which a plan is laid out, millimetres. */
const side = 10_000

/** What would lie in more squares than these is looked at each time. */
const mostSquares = 64

type KeptBox<T> = { place: number; box: FlatBox; it: T }

/** Things by where they lie: those whose boxes overlap a box, in the order given. A building of four hundred dwellings has thousands. */
export const nearIn = <T>(things: readonly T[], boxOf: (it: T) => FlatBox): ((box: FlatBox) => T[]) => {
  const squares = new Map<string, KeptBox<T>[]>()
  const vast: KeptBox<T>[] = []
  for (const [place, it] of things.entries()) {
    const kept = { place, box: boxOf(it), it }
    const keys = squaresOf(kept.box)
    if (!keys) vast.push(kept)
    else for (const key of keys) squares.set(key, append(squares.get(key), kept))
  }
  return (box) => {
    const keys = squaresOf(box)
    if (!keys) return things.filter((it) => overlap(boxOf(it), box))
    const found = new Set(vast)
    for (const key of keys) for (const kept of squares.get(key) ?? []) found.add(kept)
    return [...found]
      .filter((kept) => overlap(kept.box, box))
      .toSorted((a, b) => a.place - b.place)
      .map(({ it }) => it)
  }
}

const append = <T>(known: T[] | undefined, it: T): T[] => {
  if (!known) return [it]
  known.push(it)
  return known
}

/** Undefined where they are too many, or where the box is not one. */
const squaresOf = ([west, north, east, south]: FlatBox): string[] | undefined => {
  const [w, n, e, s] = [west, north, east, south].map((at) => Math.floor(at / side)) as FlatBox
  if (!((e - w + 1) * (s - n + 1) <= mostSquares)) return undefined
  const keys: string[] = []
  for (let x = w; x <= e; x++) for (let y = n; y <= s; y++) keys.push(`${x} ${y}`)
  return keys
}
