import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'
import type { Database } from '../../kernel/server/database.ts'
import { destroyPeriodKeys, periodKey } from '../../kernel/server/period-keys.ts'

/**
 * Keys that never lie in the database (kernel/server/period-keys.ts): what waits for its week to end is sealed with them, so that
 * whoever owns the database, a dump or a replica of it reads nothing.
 */
export type WeekKeys = {
  /** the key of a week (its Monday), drawn where there is none: what another one sealed stays closed */
  of: (name: string) => Promise<Buffer>
  /** destroys the keys of all weeks before this one */
  destroyBefore: (week: string) => Promise<void>
}

/** Under this one things and answers are recognised for ninety days; no week begins with it. */
export const answersKey = 'answers'

const use = 'ledger'
const keysOfHouses = new WeakMap<Database, WeekKeys>()

/** The keys of a house. Where its folder can’t be written they live as long as its process, and what waited is lost with it. */
export const weekKeysOf = (database: Database, filesDir: string): WeekKeys => {
  const found = keysOfHouses.get(database) ?? openKeys(filesDir)
  keysOfHouses.set(database, found)
  return found
}

const openKeys = (filesDir: string): WeekKeys => {
  const memory = new Map<string, Promise<Buffer>>()
  return {
    of: (name) => {
      // No key stays in memory for long after its week.
      if (memory.size > 3) memory.clear()
      const key = memory.get(name) ?? periodKey(filesDir, use, name).catch(() => randomBytes(32))
      memory.set(name, key)
      return key
    },
    destroyBefore: async (week) => {
      for (const name of memory.keys()) if (name < week) memory.delete(name)
      await destroyPeriodKeys(filesDir, use, week)
    },
  }
}

/** AES-256-GCM: twelve bytes that are used once, sixteen that prove it whole, and what was sealed. */
export const sealText = (key: Buffer, text: string): Buffer => {
  const once = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, once)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([once, cipher.getAuthTag(), sealed])
}

/** What was sealed; undefined where the key is another, or a byte is. */
export const unsealText = (key: Buffer, sealed: Buffer): string | undefined => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  try {
    return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

/** A mark that leads back to nobody without its key (128 bits). */
export const keyedMark = (key: Buffer, said: string): string =>
  hash('sha256', `${key.toString('hex')} ${said}`).slice(0, 32)
