import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as engine } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { ensureBuilt } from '../../tools/build.ts'
import { chromium, microphone, plain } from '../setup/chromium.ts'
import { hasty } from '../setup/postgres.ts'
import { printHouse } from './copy.ts'

/**
 * What the files of a run share: a PostgreSQL with the invented landlord told once, of which each opens a copy (enter.ts), and
 * a browser that each connects to.
 */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (!chromium) return undefined
  ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'loge-journeys-'))
  const [postgres, browser] = await Promise.all([
    startPostgres(folder, hasty),
    engine.launchServer({ executablePath: chromium, args: [...plain, ...microphone] }),
  ])
  await printHouse(postgres.address, folder)
  Object.assign(project.config.env, {
    JOURNEYS_POSTGRES: JSON.stringify(postgres.address),
    JOURNEYS_FOLDER: folder,
    JOURNEYS_BROWSER: browser.wsEndpoint(),
  })
  return async () => {
    await browser.close()
    await postgres.stop()
    for (const left of [folder, postgres.address.host]) rmSync(left, { recursive: true, force: true })
  }
}
