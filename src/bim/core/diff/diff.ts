import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { type MatchWay, match, moveOf, type Pair } from './match-things.ts'
import { type Family, type ModelThing, thingsOf } from './model-things.ts'

export type Change = { before: ModelThing; after: ModelThing }

export type Difference = {
  /** how many things of each family were recognised, and how */
  same: Record<Family, Record<MatchWay, number>>
  added: ModelThing[]
  gone: ModelThing[]
  moved: (Change & { metres: number })[]
  renamed: Change[]
  /** rooms whose floor has changed */
  resized: Change[]
  /** in the same place a thing of the same kind, with another serial number */
  replaced: Change[]
  /** maker, model, serial or dates that say something else of the same thing */
  marked: Change[]
  /** what is gone, with what is new and might be it: for a person to say */
  undecided: { gone: ModelThing; perhaps: ModelThing[] }[]
}

/** Less than this is the exporter's rounding. */
const leastMove = 0.1

/** What changed between two revisions of one building. */
export const diff = (before: Inspection, after: Inspection, ids = true): Difference => {
  const { pairs, gone, added, shift } = match(thingsOf(before), thingsOf(after), ids)
  const moves = pairs.map((pair) => ({ ...pair, metres: moveOf(pair, shift) ?? 0 }))
  const change = ({ before, after }: Pair): Change => ({ before, after })
  return {
    same: countOf(pairs),
    added,
    gone,
    moved: moves
      .filter((pair) => pair.metres > leastMove && !isResized(pair))
      .map((pair) => ({ ...change(pair), metres: Math.round(pair.metres * 100) / 100 })),
    renamed: pairs
      .filter(({ before: a, after: b }) => a.name !== b.name || a.number !== b.number)
      .map(change),
    resized: pairs.filter(isResized).map(change),
    replaced: pairs.filter(isReplaced).map(change),
    marked: pairs.filter((pair) => !isReplaced(pair) && isMarked(pair)).map(change),
    undecided: gone.flatMap((thing) => {
      const perhaps = added.filter((each) => isPerhaps(thing, each))
      return perhaps.length > 0 ? [{ gone: thing, perhaps }] : []
    }),
  }
}

/** A tenth of a square metre, and one in a hundred. */
const isResized = ({ before, after }: Pair): boolean =>
  before.area !== null && after.area !== null && Math.abs(before.area - after.area) > 0.1 + before.area / 100

const isMarked = ({ before, after }: Pair): boolean =>
  JSON.stringify(before.marks) !== JSON.stringify(after.marks)

/** Two serial numbers are two things, unless the model itself says by its GlobalId that they are one. */
const isReplaced = ({ before, after, how }: Pair): boolean => {
  const [old, now] = [before.marks['serial'], after.marks['serial']]
  return how !== 'id' && old !== undefined && now !== undefined && old !== now
}

const isPerhaps = (gone: ModelThing, added: ModelThing): boolean =>
  gone.family === added.family &&
  gone.kind === added.kind &&
  (gone.dwelling !== null ? gone.dwelling === added.dwelling : gone.storey === added.storey)

const countOf = (pairs: readonly Pair[]): Difference['same'] => {
  const none = (): Record<MatchWay, number> => ({ id: 0, place: 0, position: 0 })
  const same = { storey: none(), room: none(), door: none(), window: none(), equipment: none() }
  for (const { before, how } of pairs) same[before.family][how]++
  return same
}
