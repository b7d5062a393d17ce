import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../../src/app/house.ts'
import { seedIfEmpty } from '../../src/app/seed-if-empty.ts'
import { serve } from '../../src/app/serve.ts'
import { readSettings, type Settings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { ensureBuilt } from '../../tools/build.ts'
import { freePort } from '../setup/free-port.ts'

export type ServedHouse = { url: string; kernel: Kernel; close: () => Promise<void> }

/** A whole house in a folder of its own: the embedded database, the invented landlord, the pages that are shipped, the jobs. */
export const openServed = async (): Promise<ServedHouse> => {
  ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'loge-journeys-'))
  const port = await freePort()
  const settings = settingsOf(folder, { PORT: String(port) })
  const house = await openHouse(settings)
  await seedIfEmpty(house)
  const served = await serve(house.kernel, { port, host: '127.0.0.1' })
  return {
    url: settings.publicUrl,
    kernel: house.kernel,
    close: async () => {
      await served.close()
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a gateway of sensors shows to the houses where people walk. */
export const doorToken = 'what the gateway of the journeys shows'

const tokenFile = (folder: string): string => {
  const file = join(folder, 'sensor-door')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, doorToken)
  return file
}

/** How a house is set where people walk: as any other, but that nobody is in a hurry and nothing is drawn while others look. */
export const settingsOf = (folder: string, more: Record<string, string>): Settings =>
  readSettings({
    DATA_DIR: folder,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    RATE_PER_MINUTE: '100000',
    CHECK_ONE_IN: '0',
    SENSOR_DOOR_TOKEN_FILE: tokenFile(folder),
    ...more,
  })
