import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { filingOf } from '../act.ts'
import { print, quantile, say } from '../figures.ts'
import { startHouse, type Unit } from '../house.ts'
import {
  dwellingsOf,
  type ErpHouse,
  hundredthChanged,
  openErpHouse,
  setUpDwellings,
  writeDwellings,
} from './open-erp-house.ts'

/**
 * 25,000 dwellings of an ERP: taken whole once, then unchanged, then one in a hundred changed while calls come in. What a run takes is the
 * command’s own time, its start included.
 */
export const measureErp = async (): Promise<void> => {
  const house = await openErpHouse()
  try {
    await setUpDwellings(house)
    const dwellings = await dwellingsOf(house)
    const figure = (name: string, value: number, unit: string, n: number, target?: string): void =>
      print({ bench: 'references', name, value, unit, n, ...(target ? { target } : {}) })
    const run = (file: string) => house.loge(['erp', 'run', 'logements', '--file', file, '--apply', '--json'])
    const first = await run(writeDwellings(house.folder, 'L1.csv', dwellings))
    figure('ERP, 25,000 dwellings heard for the first time', first.seconds, 's', dwellings.length)
    const before = await commandsOf(house)
    const same = await run(writeDwellings(house.folder, 'L2.csv', dwellings.toReversed()))
    figure('ERP, 25,000 dwellings unchanged', same.seconds, 's', dwellings.length, '<= 10')
    figure('ERP, commands of a night unchanged', (await commandsOf(house)) - before, 'commands', 1, '0')
    // Written before the first call: whoever calls waits for no file of ours.
    const files = Array.from({ length: mostNights }, (_, night) =>
      writeDwellings(house.folder, `L${night + 3}.csv`, hundredthChanged(dwellings, night)),
    )
    await besideCalls(house, files, run)
  } finally {
    await house.close()
  }
}

const commandsOf = async ({ database }: ErpHouse): Promise<number> =>
  (await database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.answer`))!.n

/** Calls a second: a landlord of this size has about that in its worst hour (a call each two seconds, and what its agents look up meanwhile). */
const callsASecond = 8
const mostNights = 12
/** Minutes after which no further night begins. */
const mostMinutes = 6

/**
 * A call: who it is, then what it is about, filed. Calls come whether the former has ended or not, half a minute alone and then as long while
 * an extract is taken, in turns.
 */
const besideCalls = async (
  house: ErpHouse,
  files: readonly string[],
  take: (file: string) => Promise<{ seconds: number }>,
): Promise<void> => {
  const { database } = house
  const person = newId()
  await database.owner.run(
    sql`insert into people.person (id, kind, first_name, last_name) values (${person}, 'staff', 'Nadia', 'Ferrand')`,
  )
  await database.owner.run(
    sql`insert into people.staff (person, role, agencies) values (${person}, 'agent', '{a1}')`,
  )
  const cookie = `loge=${await openSession(database.owner, { person, how: 'password', device: '' })}`
  const units = await database.owner.rows<Unit & { name: string }>(sql`
    select u.id as unit, p.id as person, p.last_name as name from estate.unit u join people.household h on h.unit = u.id
    join lateral (select p.id, p.last_name from people.person p where p.household = h.id limit 1) p on true
    where u.kind = 'dwelling' and u.agency = 'a1' limit 4000`)
  const served = await startHouse(house.large.config, { jobs: true })
  const post = async (path: string, body: object): Promise<void> => {
    const headers = { 'content-type': 'application/json', cookie }
    const url = `http://127.0.0.1:${served.port}${path}`
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    const said = await answer.text()
    if (!answer.ok || said.includes('"ok":false')) throw new Error(said.slice(0, 300))
  }
  let next = 0
  const call = async (): Promise<number> => {
    const unit = units[next++ % units.length]!
    const began = performance.now()
    await post('/api/ask/search.box', { q: unit.name, limit: 10 })
    await post('/api/commands', [filingOf(unit)])
    return performance.now() - began
  }
  const callsUntil = async (isOver: () => boolean): Promise<number[]> => {
    const coming: Promise<number>[] = []
    while (!isOver()) {
      coming.push(call())
      await pause(1000 / callsASecond)
    }
    return Promise.all(coming)
  }
  const [alone, beside, seconds]: [number[], number[], number[]] = [[], [], []]
  await callsUntil(() => next > 40)
  const last = performance.now() + mostMinutes * 60_000
  for (const file of files) {
    if (performance.now() > last) break
    let over = false
    const during = callsUntil(() => over)
    const taken = await take(file)
    over = true
    beside.push(...(await during))
    seconds.push(taken.seconds)
    const end = performance.now() + Math.max(taken.seconds, 8) * 1000
    alone.push(...(await callsUntil(() => performance.now() > end)))
  }
  await served.kill()
  const [slow, floor] = [quantile(beside, 0.99), quantile(alone, 0.99)]
  say(`calls: ${beside.length} beside an extract, ${alone.length} alone`)
  print({
    bench: 'references',
    name: 'ERP, 250 of 25,000 dwellings changed, calls meanwhile',
    value: Math.max(...seconds),
    unit: 's',
    n: seconds.length,
    target: '<= 60',
  })
  print({
    bench: 'references',
    name: 'a call (search, filing) p99 while an extract is taken',
    value: slow,
    unit: 'ms',
    floor,
    ratio: slow / floor,
    n: beside.length,
    target: 'ratio <= 1.2',
  })
  const [half, halfFloor] = [quantile(beside, 0.5), quantile(alone, 0.5)]
  print({
    bench: 'references',
    name: 'a call (search, filing) p50 while an extract is taken',
    value: half,
    unit: 'ms',
    floor: halfFloor,
    ratio: half / halfFloor,
    n: beside.length,
  })
}
