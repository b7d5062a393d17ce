import type { Commands } from '../contract.ts'
import { picturesOf } from '../record/compose-record.ts'
import { signaturesOf } from './party-end.ts'
import { seenRoomOf, type Walk, type WalkPart } from './walk-draft.ts'

/** An act of a walk, and the pictures that it names. */
export type WalkAct = {
  [K in keyof Commands & `inspection.${string}`]: { type: K; data: Commands[K]; photos: readonly string[] }
}[keyof Commands & `inspection.${string}`]

/** What of a walk is not told yet, in the order in which it was done: one act a room, a meter, a bunch of keys; its signatures last. */
export const actsOfWalk = (walk: Walk): WalkAct[] => walk.untold.flatMap((part) => actOf(walk, part) ?? [])

const actOf = (walk: Walk, part: WalkPart): WalkAct | undefined => {
  const { device, head, shown, keys, detector, newAddress, reservations, hash } = walk
  const [kind, of = ''] = part.split(' ')
  const photos: readonly string[] = []
  if (kind === 'room') return actOfRoom(walk, of)
  if (kind === 'meter') {
    const meter = walk.meters.find((each) => each.id === of)
    return meter && { type: 'inspection.readMeter', data: { device, meter }, photos: meter.photos }
  }
  if (part === 'letGo') return { type: 'inspection.letGo', data: {}, photos }
  if (part === 'start') return { type: 'inspection.start', data: { device, head, rooms: [...shown] }, photos }
  if (part === 'keys') return { type: 'inspection.countKeys', data: { device, keys: [...keys] }, photos }
  if (part === 'detector' && detector)
    return { type: 'inspection.tryDetector', data: { device, detector }, photos }
  if (part === 'address' && newAddress)
    return { type: 'inspection.tellAddress', data: { device, address: newAddress }, photos }
  if (part === 'reservations')
    return { type: 'inspection.reserve', data: { device, words: reservations.trim() }, photos }
  return part === 'sign' && hash ? actOfSigning(walk, hash) : undefined
}

const actOfSigning = ({ device, ends }: Walk, hash: string): WalkAct => {
  const signatures = signaturesOf(ends, hash)
  const photos = signatures.flatMap(({ mandate }) => mandate ?? [])
  return { type: 'inspection.sign', data: { device, hash, signatures }, photos }
}

const actOfRoom = ({ device, rooms, dropped }: Walk, of: string): WalkAct | undefined => {
  if (dropped.includes(of)) return { type: 'inspection.dropRoom', data: { device, room: of }, photos: [] }
  const found = rooms.find(({ room }) => room === of)
  if (!found?.isDone) return undefined
  const room = seenRoomOf(found)
  return {
    type: 'inspection.seeRoom',
    data: { device, room },
    photos: picturesOf({ rooms: [room], meters: [] }),
  }
}
