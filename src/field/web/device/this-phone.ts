import type { Outcome } from '../../../kernel/core/command.ts'
import { isNo, post } from '../../../kernel/web/http-headers.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { forgetAll } from '../../../kernel/web/local-memory.ts'
import { onRemark } from '../../../kernel/web/outbox/outbox-state.ts'
import { handOver } from '../../../kernel/web/outbox/tray.ts'
import { calledBy } from '../../core/device/phone-name.ts'
import { forgetPack } from '../pack/open-pack.ts'
import {
  drawDevice,
  forgetDevice,
  keepDevice,
  type PhoneMemory,
  keptDevice,
  unknownFor,
} from './phone-memory.ts'

const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Called when this phone is revoked, and at each act that it hands over then. */
export const onDevice = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** At the start of the page, before the first call: the phone shows who it is. */
export const showDevice = (): void => {
  const kept = keptDevice()
  if (kept) keepDevice(kept, showRevoked)
  addEventListener('storage', tell)
  // A page that was closed in the middle of it.
  if (kept?.revoked) leaveNothing()
  // An act that was held for review, and left the phone.
  onRemark(({ code }) => {
    if (code !== 'device_revoked') return
    showRevoked()
    change((device) => ({ ...device, handed: (device.handed ?? 0) + 1 }))
  })
}

/** Makes this phone known to the house in the name of who signed in; once, whatever the number of tabs and tries. */
export const makeKnown = (person: string): Promise<void> =>
  navigator.locks
    ? navigator.locks.request('loge-device', () => isKnownFor(person)).then(() => {})
    : isKnownFor(person)

const isKnownFor = async (person: string): Promise<void> => {
  const before = keptDevice()
  if (before?.person === person && (before.known || before.revoked)) return
  const kept = before?.person === person ? before : drawDevice(person, newId())
  // Kept before it is sent: an answer that is lost leaves no second phone behind.
  if (!keepDevice(kept, showRevoked)) return
  const data = { secret: kept.secret, name: calledBy(navigator.userAgent) }
  const act = { id: newId(), type: 'device.enrol', subject: kept.id, data, at: new Date().toISOString() }
  const answer = await post('/api/commands', [act])
  if (isNo(answer) || !Array.isArray(answer)) return
  const outcome = answer[0] as Outcome | undefined
  if (outcome?.ok) {
    keepDevice({ ...kept, known: true }, showRevoked)
    tell()
  } else if (outcome) unknownFor(outcome.message)
}

const change = (to: (kept: PhoneMemory) => PhoneMemory): void => {
  const kept = keptDevice()
  if (!kept) return
  keepDevice(to(kept), showRevoked)
  tell()
}

// What its person did is handed over, and only then its secret goes.
const showRevoked = (): void => {
  const kept = keptDevice()
  // Another tab heard it first: this one has still to say so.
  if (!kept || kept.revoked) return tell()
  change((device) => ({ ...device, revoked: true }))
  leaveNothing()
}

// What it knew of the buildings is forgotten at once; what the house had refused leaves too.
const leaveNothing = (): void => {
  void forgetWhatItKnew()
  void handOver()
}

const forgetWhatItKnew = async (): Promise<void> => {
  forgetAll('loge-field-')
  if ('caches' in globalThis) await caches.delete('loge-thumbs')
  // A draft on this phone is no act: nothing of it is handed over.
  indexedDB.deleteDatabase('loge-drafts')
  await forgetPack()
}

/** Signs in anew: then it is another phone, as the house sees it. */
export const beginAgain = (): void => {
  forgetDevice()
  location.href = `/entrer?vers=${encodeURIComponent('/terrain')}`
}
