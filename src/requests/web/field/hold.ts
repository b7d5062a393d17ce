import type { Effort } from '../../../kernel/core/command.ts'
import type { Commands } from '../../core/contract.ts'
import { act } from './door.ts'

/** A report that may still be taken back. Kept on the phone: one that is put in a pocket leaves all the same. */
export type Held = {
  subject: string
  data: Commands['request.file']
  photos: readonly string[]
  effort: Effort
}

/** As long as the toast that offers to take it back. */
const holdMs = 8000
const key = 'loge-field-held'

const kept = (): Held[] => JSON.parse(localStorage.getItem(key) ?? '[]') as Held[]
const keep = (held: readonly Held[]): void => {
  if (held.length) localStorage.setItem(key, JSON.stringify(held))
  else localStorage.removeItem(key)
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

/** Called when a report is held, taken back, or left. */
export const onHold = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Reports that may still be taken back. */
export const heldReports = (): readonly Held[] => kept()

/** Sends in a moment; the answer takes it back while there is time, and says whether there was. */
export const hold = (held: Held): (() => boolean) => {
  keep([...kept(), held])
  const timer = setTimeout(() => leave(held.subject), holdMs)
  return () => {
    clearTimeout(timer)
    if (leaving.has(held.subject)) return false
    keep(kept().filter((h) => h.subject !== held.subject))
    return true
  }
}

// Forgotten here only once the outbox has it: a phone that dies in between sends it again, and the same id is filed once.
const leave = (subject: string): void => {
  const held = kept().find((h) => h.subject === subject)
  if (!held || leaving.has(subject)) return
  leaving.add(subject)
  act('request.file', held.subject, held.data, { photos: held.photos, effort: held.effort })
  setTimeout(() => keep(kept().filter((h) => h.subject !== subject)), 500)
}
const leaving = new Set<string>()

/** What was held when the page went away. */
export const sendHeld = (): void => kept().forEach(({ subject }) => leave(subject))

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') sendHeld()
})
