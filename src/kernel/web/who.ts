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

// Somebody else on the same device: pictures that the one before has seen are not hers to see.
const changeHands = (now: string): void => {
  try {
    localStorage.setItem(key, now)
  } catch {
    // Refused storage: known for as long as the page lives.
  }
  if ('caches' in globalThis) void caches.delete('loge-thumbs')
}
