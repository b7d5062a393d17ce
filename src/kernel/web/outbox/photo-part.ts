import { isNo } from '../refusal.ts'
import { isOwn, speaksFor } from './owner.ts'
import type { ServerAnswer, Box, KeptPhoto, Later } from './outbox-types.ts'
import { askedPause } from './verdict.ts'

const smallest = 32 * 1024
const largest = 512 * 1024
/** how often a photo may arrive damaged, or not move on, before it waits or is given up */
const patience = 3

/** Statuses that say something of the photo itself: it will not be taken. Its words have gone. */
const ofThePhoto = new Set([400, 413, 415, 422])

/** Sends one part of the first photo whose turn has come; parts grow on a good network and shrink on a bad one. */
export const sendPart = async (box: Box): Promise<'none' | 'sent' | Later> => {
  const { store, pace, owner } = box
  const photo = (await store.photos()).find((p) => p.due && !p.refused && isOwn(p.owner, owner))
  if (!photo) return 'none'
  const { size } = photo.photo
  const from = pace.held.get(photo.sha256)
  if (from === undefined && size > pace.part) return ask(box, photo)
  const begin = from ?? 0
  const end = Math.min(size, begin + pace.part)
  const answer = await box.carry(pathOf(photo), {
    method: 'PUT',
    headers: {
      'content-type': photo.photo.type || 'image/jpeg',
      ...speaksFor(photo),
      ...(begin === 0 && end === size ? {} : { 'content-range': `bytes ${begin}-${end - 1}/${size}` }),
    },
    body: begin === 0 && end === size ? photo.photo : photo.photo.slice(begin, end),
  })
  return heedPart(box, photo, answer, begin)
}

/** After a pause, or with a new page: how much of it has the server? */
const ask = async (box: Box, photo: KeptPhoto): Promise<'sent' | Later> => {
  const answer = await box.carry(pathOf(photo), { method: 'HEAD', headers: speaksFor(photo) })
  if (answer.status !== 200 || answer.offset === undefined) return photoFailed(box, photo, answer)
  if (answer.complete) return photoDone(box, photo)
  box.pace.held.set(photo.sha256, answer.offset < photo.photo.size ? answer.offset : 0)
  return 'sent'
}

const heedPart = async (
  box: Box,
  photo: KeptPhoto,
  answer: ServerAnswer,
  from: number,
): Promise<'sent' | Later> => {
  const { pace, store } = box
  const { sha256 } = photo
  const { body } = answer
  if (isKept(body, sha256)) return photoDone(box, photo)
  if (isHeld(body)) {
    pace.held.set(sha256, body.held)
    if (body.held <= from && mayTryAgain(box, photo)) return { later: 'broken' }
    if (body.held > from) pace.part = Math.min(largest, pace.part * 2)
    return 'sent'
  }
  const damaged = isNo(body) && body.refused.endsWith('_damaged') && !mayTryAgain(box, photo)
  if (isNo(body) && ofThePhoto.has(answer.status) && !damaged) {
    pace.held.delete(sha256)
    await store.keep({ ...photo, refused: { refused: body.refused, message: body.message } })
    return 'sent'
  }
  return photoFailed(box, photo, answer)
}

const photoDone = async ({ pace, store }: Box, { sha256 }: KeptPhoto): Promise<'sent'> => {
  pace.held.delete(sha256)
  pace.stuck.delete(sha256)
  await store.forget(sha256)
  return 'sent'
}

const photoFailed = ({ pace }: Box, photo: KeptPhoto, answer: ServerAnswer): Later => {
  const { status, body } = answer
  pace.held.delete(photo.sha256)
  pace.part = Math.max(smallest, pace.part / 2)
  const later = isNo(body) ? body.refused : status === 0 ? 'offline' : 'broken'
  return { later, ...askedPause(answer) }
}

const mayTryAgain = ({ pace }: Box, { sha256 }: KeptPhoto): boolean => {
  const times = (pace.stuck.get(sha256) ?? 0) + 1
  pace.stuck.set(sha256, times % patience)
  return times >= patience
}

const pathOf = ({ sha256 }: KeptPhoto): string => `/api/files/${sha256}`
const isKept = (x: unknown, sha256: string): boolean =>
  typeof x === 'object' && x !== null && (x as { sha256?: unknown }).sha256 === sha256
const isHeld = (x: unknown): x is { held: number } =>
  typeof x === 'object' && x !== null && Number.isInteger((x as { held?: unknown }).held)
