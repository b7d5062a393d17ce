import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { simulate } from '../../test/field/simulation.ts'
import type { Faults, Findings, Plan } from '../../test/field/simulation.findings.ts'
import { startHouse } from '../../test/field/simulation.house.ts'
import { print, say } from '../figures.ts'

const phones = 200
const acts = 200
const kills = 6

/**
 * A day of two hundred phones on a foul network, 40,000 acts, while the house is killed six times; with all the care for the
 * disk that a landlord's database takes. Played twice with a killed house waited for, to the same state; then once more with
 * its calls cut off in the middle. `SEED=…` plays the same history again.
 */
export const simulation = async (): Promise<void> => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const plan = { seed, phones, acts, kills, steady: true }
  const first = await play(plan)
  tell(first, '')
  const again = await play(plan)
  print({
    bench: 'field',
    name: `histories of seed ${seed}, played twice`,
    value: new Set([first.hash, again.hash]).size,
    unit: 'histories',
    n: 2,
    target: '1',
  })
  tell(await play({ ...plan, steady: false }), ', calls cut off')
  print({
    bench: 'field',
    name: 'acts a second, with kills and restarts',
    value: first.acts / first.seconds,
    unit: 'acts/s',
    n: first.acts,
  })
}

/** On a database of its own. */
const play = async (plan: Plan): Promise<Findings> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-phones-'))
  const postgres = await startPostgres(folder)
  const { host, user, database: name } = postgres.address
  // The house brings the empty database up to date itself, the tables of its jobs among them: without these it breaks on each act.
  const house = await startHouse(`postgres://${user}@${encodeURIComponent(host)}/${name}`, folder)
  const database = openDatabase(postgres.address, 4)
  try {
    say(
      `SEED=${plan.seed}: ${plan.phones} phones × ${plan.acts} acts${plan.steady ? '' : ', calls cut off in the middle'}`,
    )
    return await simulate(plan, database, house)
  } finally {
    await house.stop()
    await database.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const lists = ['lost', 'doubled', 'speechless', 'outOfOrder', 'changedAnswers', 'photosLost'] as const

const tell = (found: Findings, how: string): void => {
  for (const list of lists)
    if (found[list].length) say(`faults: ${list} ${found[list].slice(0, 5).join(', ')}`)
  const { happened, refused, reasons, photos, hash, weather } = found
  say(`${happened} happened, ${refused} refused: ${JSON.stringify(reasons)}; ${photos} photos`)
  say(`state ${hash}; ${found.kills} kills; ${JSON.stringify(weather)}`)
  const bad = (...faults: (keyof Faults)[]): number =>
    faults.reduce((n, list) => n + new Set(found[list]).size, 0)
  const figure = (what: string, value: number, n: number, unit = 'acts'): void =>
    print({ bench: 'field', name: `${what}${how}`, value, unit, n, target: '0' })
  figure('acts lost or doubled', bad('lost', 'doubled', 'changedAnswers'), found.acts)
  figure('acts out of the order of their phone', bad('outOfOrder'), found.acts)
  figure('refused acts without their reason and words', bad('speechless'), refused)
  figure('photos lost or doubled', bad('photosLost'), photos, 'photos')
}
