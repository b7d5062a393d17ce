import { argon2Sync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { slices as all } from '../../src/app/slices.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { type Database, openDatabase } from '../../src/kernel/server/database.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { readSettings, type Settings } from '../../src/kernel/server/settings.ts'
import type { Kernel, Slice } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from './database.ts'
import { type Act, actOn, tellLandlord } from './tell.ts'

/** The password of all who have an account. */
export const phrase = 'trois moineaux sur le toit'

export type Landlord = {
  kernel: Kernel
  database: Database
  send: (actor: Actor, type: string, subject: string, data: object, id?: string) => Promise<Outcome>
  act: Act
  close: () => Promise<void>
}

/** `size`: connections a pool; `set`: other settings; `isEmpty`: nothing was told yet. */
export type How = { slices?: readonly Slice[]; size?: number; set?: Partial<Settings>; isEmpty?: boolean }

/**
 * The landlord of the tests (tell.ts), in a database of its own: a copy of the one that was told once in this run. The one way to
 * a house in which something stands (test/house/builders.test.ts).
 */
export const openLandlord = async ({
  slices = all,
  size = 4,
  set,
  isEmpty = false,
}: How = {}): Promise<Landlord> => {
  const fresh = await freshDatabase(isEmpty ? undefined : { name: 'landlord', fill })
  const database = openDatabase(fresh.config, size)
  const folder = mkdtempSync(join(tmpdir(), 'loge-landlord-'))
  const kernel = assemble(database, { ...settingsIn(folder), ...set }, slices)
  return {
    kernel,
    database,
    send: (actor, type, subject, data, id = newId()) =>
      kernel.send(actor, { id, type, subject, data, at: new Date().toISOString() }),
    act: actOn(kernel),
    close: async () => {
      await database.close()
      await fresh.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const settingsIn = (folder: string): Settings => ({
  ...readSettings({ DATA_DIR: folder }),
  logLevel: 'silent',
  ratePerMinute: 1_000_000,
})

const fill = async (database: Database): Promise<void> => {
  await tellLandlord(actOn(assemble(database, settingsIn('/nowhere'), all)))
  await database.owner.run(sql`update people.account set password = ${sealCheaply(phrase)}`)
}

/**
 * The text that the house keeps of a password (seal-password.ts), at the least that argon2id may cost: its costs stand in it. What a tenant
 * chooses in a test is sealed, and opened again, at the cost that the house sets.
 */
const sealCheaply = (password: string): string => {
  const nonce = randomBytes(16)
  const tag = argon2Sync('argon2id', {
    message: password,
    nonce,
    memory: 8,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
  const [salt, sealed] = [nonce, tag].map((bytes) => bytes.toString('base64').replaceAll('=', ''))
  return `$argon2id$v=19$m=8,t=1,p=1$${salt}$${sealed}`
}
