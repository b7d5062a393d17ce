import type { PlacePlan, PlannedAsset } from '../inventory-queries.ts'

type Room = PlacePlan['rooms'][number]
export type InRoom = { room: Room | undefined; things: readonly PlannedAsset[] }

/** The rooms with what stands in each, as the list says them; last, without a room, what stands in none that is known. */
export const byRoom = ({ rooms, assets }: Pick<PlacePlan, 'rooms' | 'assets'>): InRoom[] => {
  const known = new Set(rooms.map((r) => r.id))
  const nowhere = assets.filter((a) => !a.room || !known.has(a.room))
  return [
    ...rooms.map((room) => ({ room, things: assets.filter((a) => a.room === room.id) })),
    ...(nowhere.length ? [{ room: undefined, things: nowhere }] : []),
  ]
}
