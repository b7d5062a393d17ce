import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../setup/database.ts'
import { hasProgram } from '../setup/has-program.ts'
import { simulateKills } from './simulate-kills.ts'

// The same history each time; `SEED=… npx vitest run test/inspections/kills` plays another. Two thousand are played by
// `npm run -s bench -- inspections --only kills`.
const seed = Number(process.env['SEED'] ?? 20261129)
const folder = mkdtempSync(join(tmpdir(), 'loge-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.runIf(['openssl', 'pdfsig'].every(hasProgram))(
  `twelve inspections lose nothing, double nothing and are sealed whole, whatever is killed (SEED=${seed})`,
  async () => {
    const database = await freshDatabase()
    try {
      const url = database.config.connectionString ?? ''
      const found = await simulateKills({ seed, tablets: 4, each: 3, kills: 1 }, database, url, folder)
      expect(found).toMatchObject({ lost: [], doubled: [], halfSealed: [], inspections: 12, houseKills: 1 })
      expect(found.tabletKills).toBeGreaterThan(3)
      expect(found.authorityFailures).toBeGreaterThan(0)
    } finally {
      await database.drop()
    }
  },
)
