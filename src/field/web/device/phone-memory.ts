import { carryDevice } from '../../../kernel/web/http-headers.ts'
import { forget, recallJson } from '../../../kernel/web/local-memory.ts'

/** This phone, as it knows itself. */
export type PhoneMemory = {
  id: string
  secret: string
  person: string
  /** the house has heard of it */
  known?: boolean
  /** this phone was revoked; and how many of its acts it has handed over since */
  revoked?: boolean
  handed?: number
}

const key = 'loge-device'

export const keptDevice = (): PhoneMemory | undefined => recallJson(key) as PhoneMemory | undefined

/** Keeps it, and shows it from now on at every door; false where the browser keeps nothing. */
export const keepDevice = (kept: PhoneMemory, revoked: () => void): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    return false
  }
  carryDevice(kept.known ? `${kept.id}.${kept.secret}` : undefined, revoked)
  return true
}

export const forgetDevice = (): void => {
  forget(key)
  carryDevice(undefined)
}

let unknown: string | undefined
export const unknownFor = (why: string): void => {
  unknown = why
}

/** Why the house does not know this phone, where it said so: a sentence for the page of phones, not for the day's work. */
export const whyUnknown = (): string | undefined => unknown

/** A new id and a new secret (32 random bytes, base64url). */
export const drawDevice = (person: string, id: string): PhoneMemory => {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const secret = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')
  return { id, secret, person }
}
