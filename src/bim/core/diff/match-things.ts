import type { ModelPoint } from '../../../ifc/core/model/matrix.ts'
import type { ModelThing } from './model-things.ts'

export type MatchWay = 'id' | 'place' | 'position'
export type Pair = { before: ModelThing; after: ModelThing; how: MatchWay }
export type ThingMatch = { pairs: Pair[]; gone: ModelThing[]; added: ModelThing[]; shift: ModelPoint }

/** Beyond this, two things of a kind are two things. */
const nearEnough = 0.5

/**
 * The same things in two revisions: those that are known, then by GlobalId; then by dwelling, room number and kind where one alone fits on each side;
 * then by kind and position, each being the other's nearest. What is left is for a person. `ids: false` does without GlobalIds,
 * as for files of two tools that share none; `sure`: pairs of which it is known that they are one thing.
 */
export const match = (
  before: readonly ModelThing[],
  after: readonly ModelThing[],
  ids = true,
  sure: readonly [before: ModelThing, after: ModelThing][] = [],
): ThingMatch => {
  const pairs: Pair[] = []
  let left = { before: [...before], after: [...after] }
  const pass = (
    how: MatchWay,
    find: (left: { before: ModelThing[]; after: ModelThing[] }) => [ModelThing, ModelThing][],
  ): void => {
    const found = find(left)
    const taken = new Set(found.flat())
    pairs.push(...found.map(([before, after]) => ({ before, after, how })))
    const free = (things: ModelThing[]): ModelThing[] => things.filter((thing) => !taken.has(thing))
    left = { before: free(left.before), after: free(left.after) }
  }
  const sole = (key: (thing: ModelThing) => string) => (things: typeof left) =>
    byKey(things.before, things.after, key)
  pass('id', () => [...sure])
  if (ids)
    pass(
      'id',
      sole(({ id, family }) => id && `${family} ${id}`),
    )
  pass('place', sole(placeOf))
  const shift = shiftOf(pairs)
  pass('position', ({ before, after }) => byPosition(before, after, shift))
  return { pairs, gone: left.before, added: left.after, shift }
}

/** Where a thing is in words: its dwelling, its room's number, its kind. Empty when the words do not suffice. */
const placeOf = ({ family, kind, dwelling, number, room, storey, name }: ModelThing): string => {
  if (family === 'room') return number && JSON.stringify([family, dwelling ?? storey, number])
  if (family === 'storey') return name && JSON.stringify([family, name])
  return room ? JSON.stringify([family, kind, dwelling ?? storey, room]) : ''
}

const byKey = (
  before: ModelThing[],
  after: ModelThing[],
  key: (thing: ModelThing) => string,
): [ModelThing, ModelThing][] => {
  const index = (things: ModelThing[]): Map<string, ModelThing | undefined> => {
    const found = new Map<string, ModelThing | undefined>()
    for (const thing of things) found.set(key(thing), found.has(key(thing)) ? undefined : thing)
    found.delete('')
    return found
  }
  const news = index(after)
  return [...index(before)].flatMap(([at, old]): [ModelThing, ModelThing][] => {
    const now = news.get(at)
    return old && now ? [[old, now]] : []
  })
}

/** By how much the whole model was moved between the two: the median of what is known to be the same. */
const shiftOf = (pairs: readonly Pair[]): ModelPoint => {
  const moves = pairs.flatMap(({ before, after }) =>
    before.at && after.at && before.family !== 'storey' ? [minus(after.at, before.at)] : [],
  )
  if (moves.length < 3) return [0, 0, 0]
  return [0, 1, 2].map(
    (i) => moves.map((move) => move[i]!).toSorted((a, b) => a - b)[moves.length >> 1]!,
  ) as ModelPoint
}

const minus = (a: ModelPoint, b: ModelPoint): ModelPoint => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** How far a pair has moved within its building, in metres; null when one has no position. */
export const moveOf = ({ before, after }: Pair, shift: ModelPoint): number | null =>
  before.at && after.at ? Math.hypot(...minus(minus(after.at, before.at), shiftedPlace(before, shift))) : null

/** The heights of storeys are counted from the building, and do not move with it. */
const shiftedPlace = ({ family }: ModelThing, shift: ModelPoint): ModelPoint =>
  family === 'storey' ? [0, 0, 0] : shift

const byPosition = (
  before: ModelThing[],
  after: ModelThing[],
  shift: ModelPoint,
): [ModelThing, ModelThing][] => {
  const nearest = (from: ModelThing, among: ModelThing[], sign: 1 | -1): ModelThing | undefined => {
    let best: ModelThing | undefined
    let least = nearEnough
    for (const each of among) {
      if (each.family !== from.family || each.kind !== from.kind || !each.at || !from.at) continue
      const apart = minus(each.at, from.at)
      const distance = Math.hypot(...apart.map((d, i) => d - sign * shiftedPlace(from, shift)[i]!))
      if (distance < least) [best, least] = [each, distance]
    }
    return best
  }
  return before.flatMap((old): [ModelThing, ModelThing][] => {
    const now = nearest(old, after, 1)
    return now && nearest(now, before, -1) === old ? [[old, now]] : []
  })
}
