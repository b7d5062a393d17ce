import type { T } from '../../../../kernel/core/words.ts'
import { newId } from '../../../../kernel/web/act-ids.ts'
import type { Commands, PlacePlan } from '../../../core/contract.ts'
import { nameOf } from '../../../core/rooms/usual-rooms.ts'
import { sayRoom } from '../say-place.ts'

/** A room being told; the surface as typed. */
export type RoomDraft = { id: string; kind: string; name: string; surface: string }

export const draftOf = ({ id, kind, name, surface }: PlacePlan['rooms'][number]): RoomDraft => ({
  id,
  kind,
  name,
  surface: surface === null ? '' : String(surface).replace('.', ','),
})

/** A room of a kind, under a name that none has yet. */
export const fresh = (kind: string, all: readonly RoomDraft[], t: T): RoomDraft => ({
  id: newId(),
  kind,
  name: nameOf(
    sayRoom(kind, t),
    all.map((room) => room.name),
  ),
  surface: '',
})

/** Square metres; null when nothing is typed, undefined when it is no surface of a room. */
export const surfaceOf = ({ surface }: RoomDraft): number | null | undefined => {
  if (surface.trim() === '') return null
  const n = Number(surface.trim().replace(',', '.'))
  return n > 0 && n <= 2000 ? n : undefined
}

/** As the command takes them; under other ids for another dwelling. */
export const roomsOf = (rooms: readonly RoomDraft[]): Commands['room.list']['rooms'] =>
  rooms.map((room) => ({
    id: room.id,
    kind: room.kind,
    name: room.name.trim(),
    surface: surfaceOf(room) ?? null,
  }))
