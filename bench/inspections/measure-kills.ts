import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { simulateKills } from '../../test/inspections/simulate-kills.ts'
import { print, say } from '../figures.ts'

/**
 * Two thousand inspections from «Commencer» to their sealed paper while tablets, the house and the time authority are killed; `SEED=…` plays
 * the same again, `INSPECTIONS=200` fewer.
 */
export const measureKills = async (): Promise<void> => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const tablets = 8
  const each = Math.ceil(Number(process.env['INSPECTIONS'] ?? 2000) / tablets)
  const folder = mkdtempSync(join(tmpdir(), 'loge-kills-'))
  const postgres = await startPostgres(folder)
  const database = openDatabase(postgres.address, 4)
  try {
    const kills = Math.max(1, Math.round((tablets * each) / 50))
    const { host, user, database: name } = postgres.address
    const url = `postgres://${user}@${encodeURIComponent(host)}/${name}`
    const found = await simulateKills({ seed, tablets, each, kills }, database, url, folder)
    const { lost, doubled, halfSealed, inspections: n, tabletKills, houseKills, authorityFailures } = found
    say(
      `SEED=${seed}: ${tabletKills} tablets, ${houseKills} houses, ${authorityFailures} time authorities were killed`,
    )
    for (const [what, ids] of Object.entries({ lost, doubled, 'half-sealed': halfSealed })) {
      if (ids.length) say(`${what}: ${ids.slice(0, 5).join(', ')}`)
      print({
        bench: 'inspections',
        name: `${what}, under kills`,
        value: ids.length,
        unit: 'inspections',
        n,
        target: '0',
      })
    }
  } finally {
    await database.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
