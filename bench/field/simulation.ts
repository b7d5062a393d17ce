import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded.ts'
import { simulate } from '../../test/field/simulation.ts'
import type { Faults } from '../../test/field/simulation.findings.ts'
import { startHouse } from '../../test/field/simulation.house.ts'
import { print, say } from '../figures.ts'

const phones = 200
const acts = 200
const kills = 6

/**
 * A day of two hundred phones on a foul network, 40,000 acts, while the house is killed six times; with all the care for the
 * disk that a landlord's database takes. `SEED=…` plays the same history again, to the same state.
 */
export const simulation = async (): Promise<void> => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const folder = mkdtempSync(join(tmpdir(), 'loge-phones-'))
  const postgres = await startPostgres(folder)
  const { host, user, database: name } = postgres.address
  // The house brings the empty database up to date itself, the tables of its jobs among them: without these it breaks on each act.
  const house = await startHouse(`postgres://${user}@${encodeURIComponent(host)}/${name}`, folder)
  const database = openDatabase(postgres.address, 4)
  try {
    say(`SEED=${seed}: ${phones} phones × ${acts} acts`)
    const found = await simulate({ seed, phones, acts, kills, steady: true }, database, house)
    const { weather, refused, hash } = found
    for (const list of [
      'lost',
      'doubled',
      'speechless',
      'outOfOrder',
      'changedAnswers',
      'photosLost',
    ] as const)
      if (found[list].length) say(`faults: ${list} ${found[list].slice(0, 5).join(', ')}`)
    say(
      `${found.happened} happened, ${refused} refused: ${JSON.stringify(found.reasons)}; ${found.photos} photos`,
    )
    say(`state ${hash}; ${found.kills} kills; ${JSON.stringify(weather)}`)
    const bad = (...lists: (keyof Faults)[]): number => lists.reduce((n, list) => n + found[list].length, 0)
    const figure = (what: string, value: number, n: number): void =>
      print({ bench: 'field', name: what, value, unit: 'acts', n, target: '0' })
    figure('acts lost or doubled', bad('lost', 'doubled', 'changedAnswers'), found.acts)
    figure('acts out of the order of their phone', bad('outOfOrder'), found.acts)
    figure('refused acts without their reason and words', bad('speechless'), refused)
    print({
      bench: 'field',
      name: 'photos lost or doubled',
      value: bad('photosLost'),
      unit: 'photos',
      n: found.photos,
      target: '0',
    })
    print({
      bench: 'field',
      name: 'acts a second, with kills and restarts',
      value: found.acts / found.seconds,
      unit: 'acts/s',
      n: found.acts,
    })
  } finally {
    await house.stop()
    await database.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
