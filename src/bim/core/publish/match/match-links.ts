import { type ModelThing, thingsOf } from '../../diff/model-things.ts'
import type { Inspection } from '../../../../ifc/core/inspect/inspection.ts'
import type { LinkedObject, EstateSnapshot } from '../compare/estate-snapshot.ts'
import { type IdentifiedThing, rowsOf } from './identify-things.ts'

/**
 * Our objects by row, as far as GlobalIds tell them: those of this revision's earlier reading (`own`), then those under which any
 * delivery of the model has held something, what stands in the estate first. What the former revision names itself is left to it.
 */
export const linkMatches = (
  seen: Inspection,
  own: ReadonlyMap<number, string>,
  former: readonly Pick<IdentifiedThing, 'object' | 'thing'>[],
  linked: readonly LinkedObject[],
  standing: EstateSnapshot,
): Map<number, string> => {
  const rows = rowsOf(seen)
  const things = thingsOf(seen)
  const here = new Set(things.map(keyOf))
  const named = new Set(former.map(({ thing }) => keyOf(thing)))
  const told = new Set(former.flatMap(({ object, thing }) => (here.has(keyOf(thing)) ? [object] : [])))
  const ours = byKey(linked, standing)
  const found = new Map(own)
  const used = new Set(own.values())
  for (const [i, thing] of things.entries()) {
    const [row, key] = [rows[i]!, keyOf(thing)]
    const object = thing.id === '' || named.has(key) || found.has(row) ? undefined : ours.get(key)
    if (object === undefined || used.has(object) || told.has(object)) continue
    found.set(row, object)
    used.add(object)
  }
  return found
}

/** A family of things as links name it. */
const families: Record<ModelThing['family'], string> = {
  storey: 'storey',
  room: 'room',
  door: 'opening',
  window: 'opening',
  equipment: 'asset',
}
const keyOf = ({ family, id }: ModelThing): string => (id === '' ? '' : `${families[family]} ${id}`)

const byKey = (linked: readonly LinkedObject[], standing: EstateSnapshot): Map<string, string> => {
  const stands = new Set(
    [standing.storeys, standing.rooms, standing.openings, standing.assets].flatMap((rows) =>
      rows.map(({ id }) => id),
    ),
  )
  const found = new Map<string, string>()
  for (const isHere of [true, false])
    for (const { family, globalId, object } of linked) {
      const key = `${family} ${globalId}`
      if (globalId !== '' && stands.has(object) === isHere && !found.has(key)) found.set(key, object)
    }
  return found
}
