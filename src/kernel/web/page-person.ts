import { forget, recall, remember } from './local-memory.ts'

/**
 * For whom this page speaks, as far as the house has said (`x-loge-person`): the acts that it keeps are hers. Remembered, so
 * that a phone without network knows whose it is.
 */
const key = 'loge-who'

const rememberedPerson = (): string => recall(key) ?? ''

let personOfPage = rememberedPerson()
let staffs = false
const listeners = new Set<() => void>()

/** The person for whom this page speaks; '' for nobody. */
export const person = (): string => personOfPage

/** A page for staff: nobody acts on it without a name, so that a session that ends leaves the acts hers. */
export const onlyForStaff = (): void => {
  staffs = true
}

export const onWho = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Called with each answer of the house. */
export const hearWho = (said: string | null): void => {
  if (said === null || (said === 'nobody' && staffs)) return
  const now = said === 'nobody' ? '' : said
  if (now === personOfPage) return
  const before = rememberedPerson()
  personOfPage = now
  if (now && now !== before) changeHands(now)
  for (const listener of listeners) listener()
}

/** Told by what lies on this device, when nobody is remembered: a name that the house then confirms or corrects. */
export const recallWho = (known: string): void => {
  if (personOfPage) return
  personOfPage = known
  remember(key, known)
  for (const listener of listeners) listener()
}

const changeHands = (now: string): void => {
  remember(key, now)
  forgetHers()
}

/** The person signs out: what this device took along for her is gone, and the next one begins with nothing of hers. Her acts stay. */
export const forgetWho = (): void => {
  personOfPage = ''
  forget(key)
  forgetHers()
}

// Pictures that the one before has seen, the pack of her buildings and what she was writing are not for whoever comes after.
const forgetHers = (): void => {
  try {
    void caches.delete('loge-thumbs').catch(() => undefined)
    for (const name of ['loge-pack', 'loge-drafts']) indexedDB.deleteDatabase(name)
  } catch {
    // Refused storage kept nothing.
  }
}
