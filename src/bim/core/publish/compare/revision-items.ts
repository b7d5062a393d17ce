import type { Inspection } from '../../../../ifc/core/inspect/inspection.ts'
import type { RevisionItem, Placing } from './revision-item.ts'
import { assetOf } from './revision-item.asset.ts'
import { openingOf, roomOf, storeyOf } from './revision-item.place.ts'

/**
 * Everything that a revision holds, storeys first: nothing stands on what comes after it. What is inside dwellings that are none of
 * ours is left out.
 */
export const objectsOf = (seen: Inspection, around: Omit<Placing, 'roomNamed'>): RevisionItem[] => {
  const { objects, foreign } = around
  const storeys = firstBy(seen.storeys)
  const rooms = firstBy(seen.rooms)
  const object = (thing: { row: number } | undefined): string | null =>
    (thing && objects.get(thing.row)) ?? null
  const isOurs = (room: { dwelling: string | null } | undefined): boolean =>
    !foreign.has(room?.dwelling ?? '')
  const placing: Placing = {
    ...around,
    roomNamed: (id) => (isOurs(rooms.get(id)) ? (object(rooms.get(id)) ?? undefined) : undefined),
  }
  const on = (storey: string | null): { storey: string | null; name: string | null } => {
    const found = storey === null ? undefined : storeys.get(storey)
    return { storey: object(found), name: found ? found.name : null }
  }
  return [
    ...seen.storeys.map((storey) => storeyOf(storey, placing)),
    ...seen.rooms.filter(isOurs).map((room) => roomOf(room, on(room.storey), placing)),
    ...seen.openings
      .filter(({ rooms: both }) => both.length === 0 || both.some((id) => isOurs(rooms.get(id))))
      .map((opening) => openingOf(opening, on(opening.storey), placing)),
    ...seen.equipment.flatMap((thing) => {
      const shaped = thing.placed === 'model' ? undefined : placing.roomOf(thing)
      const own = shaped ?? (thing.room === null ? undefined : rooms.get(thing.room))
      const { of, rather } = placing.elsewhere
      const beside = own && (thing.placed === 'model' || !rather) ? undefined : of(thing)
      const room = beside ? undefined : own
      if (beside?.isForeign || !isOurs(room ?? (beside ? undefined : thing))) return []
      const found = room && { object: object(room), name: room.name || room.number, placed: thing.placed }
      const at = on(thing.storey ?? room?.storey ?? null)
      return [
        assetOf(
          thing,
          {
            in: found ?? beside,
            key: room ? room.dwelling : beside ? null : thing.dwelling,
            storey: at.storey ?? beside?.storey ?? null,
            name: at.name,
          },
          placing,
        ),
      ]
    }),
  ]
}

/** GlobalIds are not unique in real files: the first one counts. */
const firstBy = <T extends { id: string }>(things: readonly T[]): Map<string, T> => {
  const found = new Map<string, T>()
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing)
  return found
}
