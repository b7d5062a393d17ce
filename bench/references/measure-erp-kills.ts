import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '../../src/kernel/server/sql.ts'
import { print, say } from '../figures.ts'
import {
  dwellingsOf,
  type ErpHouse,
  hundredthChanged,
  openErpHouse,
  setUpDwellings,
  writeDwellings,
} from './open-erp-house.ts'

const nights = 50

/**
 * Fifty nights, taken without harm by one house; the same nights by another, each killed under way and then begun again. `SEED=…` kills at the
 * same moments again. Both must stand alike, and a last run must change nothing.
 */
export const measureErpKills = async (): Promise<void> => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const times: number[] = []
  const still = await standAfter(async (house, file) => void times.push((await take(house, file)).seconds))
  let [random, cut, night] = [seed, 0, 0]
  const shaken = await standAfter(async (house, file) => {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31
    const child = house.begin(argvOf(file))
    const gone = once(child, 'exit')
    // From the moment at which a program has begun to read to that at which a whole run was over.
    const share = 0.25 + (0.75 * random) / 2 ** 31
    await Promise.race([pause(share * times[night++]! * 1000), gone])
    if (child.exitCode === null && child.kill('SIGKILL')) cut += 1
    await gone
    await take(house, file)
  })
  const tables = Object.entries(still.tables)
    .filter(([name, digest]) => shaken.tables[name] !== digest)
    .map(([name]) => name)
  say(
    `SEED=${seed}: ${cut} of ${nights} runs were cut off${tables.length ? `; otherwise: ${tables.join(', ')}` : ''}`,
  )
  const figure = (name: string, value: number, unit: string, n: number): void =>
    print({ bench: 'references', name, value, unit, n, target: '0' })
  figure(
    `ERP, tables that stand otherwise after ${nights} nights under kill -9`,
    tables.length,
    'tables',
    cut,
  )
  figure('ERP, commands of a last run after kills', shaken.again, 'commands', 1)
}

const argvOf = (file: string): string[] => ['erp', 'run', 'logements', '--file', file, '--apply', '--json']
const take = (house: ErpHouse, file: string) => house.loge(argvOf(file))

type Stand = { tables: Record<string, string>; again: number }

const standAfter = async (taking: (house: ErpHouse, file: string) => Promise<void>): Promise<Stand> => {
  const house = await openErpHouse()
  try {
    await setUpDwellings(house)
    let dwellings = await dwellingsOf(house)
    let file = ''
    for (let night = 0; night < nights; night++) {
      dwellings = hundredthChanged(dwellings, night)
      file = writeDwellings(house.folder, `NUIT_${String(night).padStart(2, '0')}.csv`, dwellings)
      await taking(house, file)
    }
    const tables = await digests(house)
    const before = await answers(house)
    await take(house, file)
    return { tables, again: (await answers(house)) - before }
  } finally {
    await house.close()
  }
}

const answers = async ({ database }: ErpHouse): Promise<number> =>
  (await database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.answer`))!.n

/** What stands, without the hours at which it was written. */
const digests = async ({ database }: ErpHouse): Promise<Record<string, string>> => {
  const digest = async (query: ReturnType<typeof sql>): Promise<string> => {
    const rows = await database.owner.rows(query)
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  }
  return {
    units: await digest(
      sql`select u.ref, u.storey, u.door, u.rooms, u.surface from estate.unit u where u.kind = 'dwelling' order by u.ref`,
    ),
    statements: await digest(
      sql`select s.object, s.field, s.value, s.state, s.source, s.origin from estate.statement s order by 1, 2, 3, 4, 5, 6`,
    ),
    known: await digest(sql`select k.key, k.said, k.hash from erp.known k order by k.key`),
    batches: await digest(sql`select b.name, b.state, b.rows from erp.batch b order by b.name`),
  }
}
