import { groupRows } from '../../../../kernel/core/group-rows.ts'
import type { PlacePlan, PlannedAsset } from '../../../core/contract.ts'

type Room = PlacePlan['rooms'][number]
export type Section = {
  /** nothing: what belongs to all */
  unit: string | null
  rooms: { room: Room; assets: PlannedAsset[] }[]
  /** equipment of which nobody said the room */
  loose: PlannedAsset[]
}

/** What a plan holds, unit by unit and room by room, in the order of its rooms. */
export const sections = ({ rooms, assets }: Pick<PlacePlan, 'rooms' | 'assets'>): Section[] => {
  const unitOf = new Map(rooms.map((room) => [room.id, room.unit]))
  const roomOf = (asset: PlannedAsset): string => (asset.room && unitOf.has(asset.room) ? asset.room : '')
  const inRoom = groupRows(assets, roomOf)
  const loose = groupRows(inRoom.get('') ?? [], (asset) => asset.unit ?? '')
  const byUnit = groupRows(rooms, (room) => room.unit ?? '')
  return [...new Set([...byUnit.keys(), ...loose.keys()])].map((unit) => ({
    unit: unit || null,
    rooms: (byUnit.get(unit) ?? []).map((room) => ({ room, assets: inRoom.get(room.id) ?? [] })),
    loose: loose.get(unit) ?? [],
  }))
}
