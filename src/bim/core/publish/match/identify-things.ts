import { match } from '../../diff/match-things.ts'
import { type ModelThing, thingsOf } from '../../diff/model-things.ts'
import type { Inspection } from '../../../../ifc/core/inspect/inspection.ts'

/** A thing of a revision under our own id, which stays with it over revisions; `row` is its record in the scanned file. */
export type IdentifiedThing = { object: string; row: number; thing: ModelThing }

/**
 * Our ids for all that a revision holds: those of the former one for what is recognised (see `match`), new ones for the rest.
 * `before`: what the former revision held, none for a first. `claimed`: our object of a record by its row, where that is known
 * already. `gone`: of what was before, what is found no more.
 */
export const identify = (
  seen: Inspection,
  before: readonly Pick<IdentifiedThing, 'object' | 'thing'>[],
  newId: () => string,
  claimed: ReadonlyMap<number, string> = new Map(),
): { known: IdentifiedThing[]; gone: string[] } => {
  const things = thingsOf(seen)
  const rows = rowsOf(seen)
  const ours = new Map(before.map(({ object, thing }) => [thing, object]))
  const old = new Map(before.map(({ object, thing }) => [object, thing]))
  const said = new Map(
    things.flatMap((thing, i) => (claimed.has(rows[i]!) ? [[thing, claimed.get(rows[i]!)!]] : [])),
  )
  const { pairs, gone } = match(
    [...ours.keys()],
    things.filter((thing) => !said.has(thing) || old.has(said.get(thing)!)),
    true,
    [...said].flatMap(([now, object]) => (old.has(object) ? [[old.get(object)!, now]] : [])),
  )
  const objects = new Map([...pairs.map((pair) => [pair.after, ours.get(pair.before)!] as const), ...said])
  return {
    known: things.map((thing, i) => ({ object: objects.get(thing) ?? newId(), row: rows[i]!, thing })),
    gone: gone.map((thing) => ours.get(thing)!),
  }
}

/** The records of things, in the order of `thingsOf`. */
export const rowsOf = (seen: Inspection): number[] =>
  [...seen.storeys, ...seen.rooms, ...seen.openings, ...seen.equipment].map(({ row }) => row)
