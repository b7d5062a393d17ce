import { createHash } from 'node:crypto'
import type { KeptPhoto, WaitingAct } from '../../src/kernel/web/outbox/outbox-types.ts'
import type { Dice } from './simulation.dice.ts'
import type { Phone } from './simulation.phone.ts'
import type { Patch } from './simulation.world.ts'

const natures = ['lift.stopped', 'plumbing.tap_leak', 'other.repair'] as const

/** A request of a patch: the act that files it, and on whose phone. */
export type Filed = { id: string; act: string; by: Phone }

/** One act of a day: something that people of a patch do to a request that they share. */
export const doOne = async (
  phone: Phone,
  patch: Patch,
  known: Filed[],
  dice: Dice,
  at: number,
  jpeg: Buffer,
): Promise<void> => {
  // A caretaker sees her own and what has arrived; once in a while she is told of one that has not.
  const seen = dice.of(0.02) ? known : known.filter(({ by, act }) => by === phone || by.outcomes.get(act)?.ok)
  const subject = seen.length && !dice.of(0.2) ? dice.pick(seen.slice(-12)).id : undefined
  const [type, data] = subject ? onThread(phone.holder.role, dice, at) : filing(patch, dice, at)
  const [request, id] = [dice.id(at), dice.id(at)]
  if (!subject) known.push({ id: request, act: id, by: phone })
  const shows = type === 'request.addPhoto' || (type !== 'request.note' && 'words' in data && dice.of(0.02))
  const photos = shows ? [await shoot(phone, dice, at, jpeg)] : []
  const act: WaitingAct = {
    command: {
      id,
      type,
      subject: subject ?? request,
      data: photos.length ? { ...data, photos } : data,
      at: new Date(at).toISOString(),
    },
    photos,
    owner: phone.holder.person,
  }
  phone.done.push(structuredClone(act))
  await phone.store.add(act)
}

const filing = (patch: Patch, dice: Dice, at: number): [string, object] => [
  'request.file',
  {
    nature: dice.pick(natures),
    building: patch.building,
    part: 'hall',
    channel: 'field',
    words: `Vu en passant, ${dice.id(at)}.`,
  },
]

const onThread = (role: 'caretaker' | 'agent', dice: Dice, at: number): [string, object] => {
  const words = `C’est ce que j’ai vu, ${dice.id(at)}.`
  const luck = dice.next()
  // A queue that was tampered with, and one that an older version of the app has left.
  if (luck < 0.01) return ['request.say', { words: dice.below(100) }]
  if (luck < 0.015) return ['request.signal', { words }]
  if (luck < 0.045) return ['request.addPhoto', {}]
  if (luck < 0.35) return ['request.say', { words }]
  if (luck < 0.5) return ['request.note', { words }]
  if (luck < 0.68) return ['request.resolve', { how: 'done', words }]
  if (luck < 0.76) return ['request.confirm', {}]
  if (luck < 0.9) return ['request.contest', { words }]
  return role === 'agent' ? ['request.close', { reason: 'nothing_found', words }] : ['request.remind', {}]
}

/** A photo like no other: the same small picture with a comment of its own, in up to three parts. */
const shoot = async (phone: Phone, dice: Dice, at: number, jpeg: Buffer): Promise<string> => {
  const comments = Array.from({ length: 1 + dice.below(3) }, () => {
    const text = Buffer.alloc(30_000 + dice.below(30_000), dice.id(at))
    const head = Buffer.from([0xff, 0xfe, 0, 0])
    head.writeUInt16BE(text.length + 2, 2)
    return Buffer.concat([head, text])
  })
  const bytes = Buffer.concat([jpeg.subarray(0, 2), ...comments, jpeg.subarray(2)])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const kept: KeptPhoto = {
    sha256,
    photo: new Blob([bytes], { type: 'image/jpeg' }),
    owner: phone.holder.person,
    at: 0,
  }
  await phone.store.keep(kept)
  return sha256
}
