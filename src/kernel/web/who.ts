/**
 * For whom this page speaks, as far as the house has said (`x-loge-person`): the acts that it keeps are hers. Remembered, so
 * that a phone without network knows whose it is.
 */
const key = 'loge-who'

const remembered = (): string => {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

let who = remembered()
let staffs = false
const listeners = new Set<() => void>()

/** The person for whom this page speaks; '' for nobody. */
export const person = (): string => who

/** A page for staff: nobody acts on it without a name, so that a session that ends leaves the acts hers. */
export const onlyForStaff = (): void => {
  staffs = true
}

export const isForStaff = (): boolean => staffs

export const onWho = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Called with each answer of the house. */
export const hearWho = (said: string | null): void => {
  if (said === null || (said === 'nobody' && staffs)) return
  const now = said === 'nobody' ? '' : said
  if (now === who) return
  const before = remembered()
  who = now
  if (now && now !== before) changeHands(now)
  for (const listener of listeners) listener()
}

/** Told by what lies on this device, when nobody is remembered: a name that the house then confirms or corrects. */
export const recallWho = (known: string): void => {
  if (who) return
  who = known
  keep(known)
  for (const listener of listeners) listener()
}

const keep = (now: string): void => {
  try {
    localStorage.setItem(key, now)
  } catch {
    // Refused storage: known for as long as the page lives.
  }
}

const changeHands = (now: string): void => {
  keep(now)
  forgetHers()
}

/** She signs out: what this device took along for her is gone, and the next one begins with nothing of hers. Her acts stay. */
export const forgetWho = (): void => {
  who = ''
  try {
    localStorage.removeItem(key)
  } catch {
    // Refused storage kept nothing.
  }
  forgetHers()
}

// Pictures that the one before has seen, and the pack of her buildings, are not for whoever comes after.
const forgetHers = (): void => {
  if ('caches' in globalThis) void caches.delete('loge-thumbs')
  if ('indexedDB' in globalThis) indexedDB.deleteDatabase('loge-pack')
}
