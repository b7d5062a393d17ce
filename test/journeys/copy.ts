import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { openHouse } from '../../src/app/house.ts'
import { seedIfEmpty } from '../../src/app/seed-if-empty.ts'
import { serve } from '../../src/app/serve.ts'
import { slices } from '../../src/app/slices.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import type { ServerAddress } from '../../src/kernel/server/embedded-postgres.ts'
import type { Settings } from '../../src/kernel/server/settings.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { drawOne, furnish } from './furnish.ts'
import { freePort } from '../setup/free-port.ts'
import { type ServedHouse, settingsOf } from './serve.ts'

const first = 'loge_journeys'
const urlOf = ({ host, user }: ServerAddress, database: string): string =>
  `postgres://${user}@${encodeURIComponent(host)}/${database}`

/** The house that all copies are of: the invented landlord, Madame Le Goff’s building as a model leaves it, one check on the spot. */
export const printHouse = async (postgres: ServerAddress, folder: string): Promise<void> => {
  await ordered(postgres, `create database ${first}`)
  const house = await openHouse(settingsOf(join(folder, first), { DATABASE_URL: urlOf(postgres, first) }))
  await seedIfEmpty(house)
  await furnish(house.kernel)
  await drawOne(house.kernel)
  await house.close()
}

let opened: ServedHouse | undefined
/** The copy that is walked in here, by whoever needs more of it than its doors. */
export const here = (): ServedHouse => {
  if (!opened) throw new Error('no house is open')
  return opened
}

/**
 * A copy of it, with its doors open and its jobs at work: what happens in it is seen by nobody else. `port`, `set`: where others find it,
 * and what is set otherwise than in every house.
 */
export const openCopy = async (
  postgres: ServerAddress,
  folder: string,
  name: string,
  { port: given, set }: { port?: number; set?: Partial<Settings> } = {},
): Promise<ServedHouse> => {
  await ordered(postgres, `create database ${name} template ${first} strategy file_copy`)
  const own = join(folder, name)
  await cp(join(folder, first), own, { recursive: true })
  const port = given ?? (await freePort())
  const settings = { ...settingsOf(own, { PORT: String(port) }), ...set }
  const database = openDatabase({ ...postgres, database: name })
  const kernel = assemble(database, settings, slices)
  const served = await serve(kernel, { port, host: '127.0.0.1' })
  opened = {
    url: settings.publicUrl,
    kernel,
    close: async () => {
      opened = undefined
      await served.close()
      await database.close()
      await ordered(postgres, `drop database ${name} with (force)`)
      await rm(own, { recursive: true, force: true })
    },
  }
  return opened
}

const ordered = async (postgres: ServerAddress, order: string): Promise<void> => {
  const client = new pg.Client({ ...postgres, database: 'postgres' })
  await client.connect()
  await client.query(order)
  await client.end()
}
