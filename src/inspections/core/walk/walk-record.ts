import { composeRecord } from '../record/compose-record.ts'
import type { Finding } from '../record/keep-finding.ts'
import type { InspectionRecord } from '../record/record-shapes.ts'
import { seenRoomOf, type Walk } from './walk-draft.ts'

/** The record of what a device has told, by the rule that the house follows too. */
export const walkRecord = (walk: Walk): InspectionRecord => {
  const { id, rooms, meters, dropped } = walk
  const finding = (kind: Finding['kind'], part: string, found: unknown): Finding => ({
    kind,
    part,
    turn: 0,
    act: '',
    found,
  })
  return composeRecord(walk, walk.head, [
    ...rooms
      .filter(({ room, isDone }) => isDone && !dropped.includes(room))
      .map((room) => finding('room', room.room, seenRoomOf(room))),
    ...meters.map((meter) => finding('meter', meter.id, meter)),
    finding('keys', id, walk.keys),
    finding('detector', id, walk.detector),
    finding('address', id, walk.newAddress),
    finding('reservations', id, walk.reservations.trim()),
  ])
}
