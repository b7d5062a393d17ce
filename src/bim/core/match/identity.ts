import { match } from '../diff/match.ts'
import { type Thing, thingsOf } from '../diff/things.ts'
import type { Inspection } from '../inspect/shapes.ts'

/** A thing of a revision under our own id, which stays with it over revisions; `row` is its record in the scanned file. */
export type Known = { object: string; row: number; thing: Thing }

/**
 * Our ids for all that a revision holds: those of the former one for what is recognised (see `match`), new ones for the rest.
 * `before`: what the former revision held, none for a first. `gone`: of these, what is found no more.
 */
export const identify = (
  seen: Inspection,
  before: readonly Pick<Known, 'object' | 'thing'>[],
  newId: () => string,
): { known: Known[]; gone: string[] } => {
  const things = thingsOf(seen)
  const rows = [...seen.storeys, ...seen.rooms, ...seen.openings, ...seen.equipment].map(({ row }) => row)
  const ours = new Map(before.map(({ object, thing }) => [thing, object]))
  const { pairs, gone } = match([...ours.keys()], things)
  const objects = new Map(pairs.map((pair) => [pair.after, ours.get(pair.before)!]))
  return {
    known: things.map((thing, i) => ({ object: objects.get(thing) ?? newId(), row: rows[i]!, thing })),
    gone: gone.map((thing) => ours.get(thing)!),
  }
}
