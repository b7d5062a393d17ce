import { picturesOf } from '../../core/record/compose-record.ts'
import { seenRoomOf, type Walk, type WalkPart } from '../../core/walk/walk-draft.ts'
import { sendWalk } from './walk-client.ts'

/**
 * Gives the outbox what of a walk it does not have yet, in the order in which it was done: one act a room, a meter, a bunch of keys.
 * What is refused waits in the tray.
 */
export const tellWalk = (walk: Walk): void => {
  for (const part of walk.untold) tellPart(walk, part)
}

const leave = { leave: true }

const tellPart = (walk: Walk, part: WalkPart): void => {
  const { id, device } = walk
  const [kind, of = ''] = part.split(' ')
  if (kind === 'room') tellRoom(walk, of)
  else if (kind === 'meter') {
    const meter = walk.meters.find((each) => each.id === of)
    if (meter)
      void sendWalk('inspection.readMeter', id, { device, meter }, { ...leave, photos: meter.photos })
  } else if (part === 'keys')
    void sendWalk('inspection.countKeys', id, { device, keys: [...walk.keys] }, leave)
  else if (part === 'detector' && walk.detector)
    void sendWalk('inspection.tryDetector', id, { device, detector: walk.detector }, leave)
  else if (part === 'address' && walk.newAddress)
    void sendWalk('inspection.tellAddress', id, { device, address: walk.newAddress }, leave)
  else if (part === 'reservations')
    void sendWalk('inspection.reserve', id, { device, words: walk.reservations.trim() }, leave)
}

const tellRoom = (walk: Walk, of: string): void => {
  const { id, device, rooms, dropped } = walk
  const found = rooms.find(({ room }) => room === of)
  if (dropped.includes(of)) void sendWalk('inspection.dropRoom', id, { device, room: of }, leave)
  else if (found?.isDone) {
    const room = seenRoomOf(found)
    const photos = picturesOf({ rooms: [room], meters: [] })
    void sendWalk('inspection.seeRoom', id, { device, room }, { ...leave, photos })
  }
}
