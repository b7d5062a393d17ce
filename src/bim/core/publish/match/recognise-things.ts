import type { Inspection } from '../../../../ifc/core/inspect/inspection.ts'
import { type ModelThing, thingsOf } from '../../diff/model-things.ts'
import { identify, rowsOf } from './identify-things.ts'
import { linkMatches } from './match-links.ts'
import { matchEstate } from './match-estate.ts'
import type { ModelPoint } from '../../../../ifc/core/model/matrix.ts'
import type { ReadingInput, EstateSnapshot } from '../compare/estate-snapshot.ts'

/** What a revision before held of ours: its inspection, and the objects of its records by row. */
export type FormerRevision = { seen: Inspection; objects: ReadonlyMap<number, string> }

export type Recognition = {
  /** our object of each storey, room, opening and piece of equipment, by row */
  objects: Map<number, string>
  things: Map<string, ModelThing>
  /** the same object in the revision before and now */
  before: Map<string, ModelThing>
  /** objects of the revision before, and of those that were taken, that are found no more */
  gone: string[]
  /** by how much the whole model was moved since */
  shift: ModelPoint
}

type MatchedBefore = Parameters<typeof matchEstate>[2]

/**
 * Who is who: by what an earlier reading of the same revision gave (`own`), then by the GlobalIds of all deliveries of the model
 * (`linked`), then by the revision before, then by what stands in the estate; the rest is new.
 */
export const recognise = (
  seen: Inspection,
  own: ReadonlyMap<number, string>,
  held: FormerRevision | null,
  linked: ReadingInput['linked'],
  standing: EstateSnapshot,
  { numbers, unitOf }: Omit<MatchedBefore, 'objects' | 'used'>,
  newId: (row: number) => string,
): Recognition => {
  const known = held ? knownOf(held) : []
  const claimed = linkMatches(seen, own, known, linked, standing)
  const found = identify(seen, known, () => '', claimed)
  const objects = new Map<number, string>()
  const former = new Map(known.map(({ object, thing }) => [object, thing]))
  for (const { object, row, thing } of found.known) {
    const ours = claimed.get(row) ?? (isAnother(former.get(object), thing) ? '' : object)
    if (ours) objects.set(row, ours)
  }
  for (const [row, object] of matchEstate(seen, standing, {
    objects,
    used: former.keys(),
    numbers,
    unitOf,
  }))
    objects.set(row, object)
  for (const { row } of found.known) if (!objects.has(row)) objects.set(row, newId(row))
  const things = new Map(found.known.map(({ row, thing }) => [objects.get(row)!, thing]))
  const before = new Map(known.flatMap(({ object, thing }) => (things.has(object) ? [[object, thing]] : [])))
  return {
    objects,
    things,
    before,
    gone: [
      ...new Set(
        [...known, ...linked.filter(({ taken }) => taken)].flatMap(({ object }) =>
          things.has(object) ? [] : [object],
        ),
      ),
    ],
    shift: shiftOf(before, things),
  }
}

/** In the same place, with another identifier and another serial number, stands another thing: the former one was replaced. */
const isAnother = (before: ModelThing | undefined, now: ModelThing): boolean => {
  const [old, serial] = [before?.marks['serial'], now.marks['serial']]
  return before !== undefined && before.id !== now.id && !!old && !!serial && old !== serial
}

const knownOf = ({ seen, objects }: FormerRevision): { object: string; thing: ModelThing }[] => {
  const rows = rowsOf(seen)
  return thingsOf(seen).flatMap((thing, i) => {
    const object = objects.get(rows[i]!)
    return object ? [{ object, thing }] : []
  })
}

/** The median of how far things have moved; a building as a whole is moved when an architect sets its site right. */
const shiftOf = (
  before: ReadonlyMap<string, ModelThing>,
  now: ReadonlyMap<string, ModelThing>,
): ModelPoint => {
  const moves = [...before].flatMap(([object, { family, at }]) => {
    const to = now.get(object)?.at
    return family !== 'storey' && at && to ? [[to[0] - at[0], to[1] - at[1], to[2] - at[2]]] : []
  })
  if (moves.length < 3) return [0, 0, 0]
  return [0, 1, 2].map(
    (i) => moves.map((move) => move[i]!).toSorted((a, b) => a - b)[moves.length >> 1]!,
  ) as ModelPoint
}
