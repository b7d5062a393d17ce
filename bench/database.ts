import { readFileSync } from 'node:fs'
import type { Actor } from '../src/kernel/core/access.ts'
import { isRefusal } from '../src/kernel/core/command.ts'
import { type Database, openDatabase } from '../src/kernel/server/database.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import { type Db, sql } from '../src/kernel/server/sql.ts'
import { assemble } from '../src/kernel/server/assemble-house.ts'
import { readSettings } from '../src/kernel/server/settings.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { slices } from '../src/app/slices.ts'
import { filingOf } from './act.ts'
import { median, print, say } from './figures.ts'
import { openLarge } from './large-database.ts'

const sizes = [600, 6000, 60_000]
const rounds = 5
const times = 20

/** What the processor of PostgreSQL spends on opening a thread page, question by question, and on an order to a firm; by how much is open. */
export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const open of sizes.filter((size) => !only.length || only.includes(String(size)))) {
    const large = await openLarge(100_000, say, open)
    // One connection of each kind, and no worker beside it: all that is spent is spent by these two.
    const alone = { ...large.config, options: '-c max_parallel_workers_per_gather=0' }
    const database = openDatabase(alone, 1)
    const house: House = {
      database,
      kernel: assemble(database, { ...readSettings({}), logLevel: 'silent' }, slices),
      open,
    }
    await pageOf(house)
    await ordersOf(house)
    await database.close()
    await large.stop()
  }
}

const turn = ', in turn with head office'

type House = { database: Database; kernel: Kernel; open: number }

const agent: Actor = {
  id: newId(),
  role: 'agent',
  name: 'Nadia',
  lang: 'fr',
  agencies: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
  buildings: [],
  households: [],
}

/** Reads in between, on the same connections, behind another wall. */
const director: Actor = { ...agent, id: newId(), role: 'hq', agencies: [] }

/** As the office asks them when a thread is opened by its address. */
const questionsOf = (id: string): readonly [name: string, input: object][] => [
  ['request.thread', { id }],
  ['request.list', { stuck: true, limit: 50 }],
  ['request.counts', {}],
  ['charge.colleagues', { request: id }],
  ['request.help', {}],
  ['held.waiting', {}],
  ['danger.list', {}],
  ['desk.own', {}],
  ['list.kept', {}],
  ['request.callBack', {}],
  ['request.unplaced', {}],
]

const pageOf = async (house: House): Promise<void> => {
  const { database, kernel, open } = house
  const asAgent = await backendOf((work) => database.as(agent, work))
  const asOwner = await backendOf((work) => work(database.owner))
  const spent = (): number => asAgent() + asOwner()
  const threads = await database.owner.rows<{ id: string }>(
    sql`select id from requests.request where closed_at is null and status in ('ordered', 'planned') order by filed_at desc limit 50`,
  )
  const inputOf = (name: string, i: number): object =>
    questionsOf(threads[i % threads.length]!.id).find(([asked]) => asked === name)![1]
  const of = questionsOf('').map(([name]) => ({
    name,
    ask: async (i: number) => {
      const answer = await kernel.ask(agent, name, inputOf(name, i))
      if (isRefusal(answer)) throw new Error(`${name}: ${answer.refused}`)
    },
  }))
  const inTurn = of.map(({ name, ask }) => ({
    name: `${name}${turn}`,
    ask,
    between: async (i: number) => void (await kernel.ask(director, name, inputOf(name, i))),
  }))
  const bare = {
    name: 'one row by its id',
    ask: async (i: number) => void (await oneRow(database, threads[i % threads.length]!.id)),
  }
  const found = await inTurns([...of, ...inTurn, bare], spent)
  const floor = median(found.get(bare.name)!)
  const value = (name: string): number => median(found.get(name)!)
  const sum = (works: readonly Work[]): number => works.reduce((all, { name }) => all + value(name), 0)
  for (const { name } of of) figure(`database CPU of ${name}`, value(name), floor, open)
  figure('database CPU of opening a thread page', sum(of), floor, open, '<= 8')
  figure(`database CPU of opening a thread page${turn}`, sum(inTurn), floor, open, '<= 8')
}

const oneRow = (database: Database, id: string): Promise<unknown> =>
  database.as(agent, (db) => db.row(sql`select r.id from requests.request r where r.id = ${id}`))

const ordersOf = async ({ database, kernel, open }: House): Promise<void> => {
  const spent = await backendOf((work) => work(database.owner))
  const homes = await database.owner.rows<{ unit: string; person: string }>(sql`
    select u.id as unit, p.id as person from estate.unit u join people.household h on h.unit = u.id
    join lateral (select p.id from people.person p where p.household = h.id limit 1) p on true
    where u.kind = 'dwelling' limit 2000`)
  const contract = await database.owner.row<{ id: string }>(
    sql`select id from contractors.contract where ref = 'M-10'`,
  )
  const filed: string[] = []
  const send = async (type: string, subject: string, data: object): Promise<void> => {
    const act = {
      id: type === 'request.file' ? subject : newId(),
      at: new Date().toISOString(),
      type,
      subject,
      data,
    }
    const outcome = await kernel.send(agent, act)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  let next = 0
  const file = async (): Promise<void> => {
    const { subject, data } = filingOf(homes[next++ % homes.length]!)
    await send('request.file', subject, data)
    filed.push(subject)
  }
  const order = (): Promise<void> =>
    send('request.orient', filed.shift()!, { to: 'firm', contract: contract!.id })
  const bare = async (i: number): Promise<void> =>
    void (await oneRequest(database.owner, filed[i % filed.length] ?? filed[0]!))
  const clear = (): Promise<{ payload: Record<string, unknown> }[]> =>
    database.owner.rows(sql`delete from graphile_worker._private_jobs j returning j.payload`)
  const tell = kernel.slices.find(({ name }) => name === 'notices')!.tasks!['notices.tell']!
  const withMails = (act: () => Promise<void>) => async (): Promise<void> => {
    await act()
    for (const { payload } of await clear()) if (payload['type']) await tell(payload, kernel)
  }
  const works = [
    { name: 'a filing', ask: file },
    { name: 'an order to a firm', ask: order },
    { name: 'a filing, and its mails', ask: withMails(file) },
    { name: 'an order to a firm, and its mails', ask: withMails(order) },
    { name: 'one row by its id', ask: bare },
  ]
  const enough = async (): Promise<void> => {
    while (filed.length < times + 5) await file()
    await clear()
  }
  const both = (): number => {
    const { user, system } = process.cpuUsage()
    return spent() + (user + system) / 1000
  }
  for (const [kind, counted] of [
    ['database CPU', spent],
    ['CPU', both],
  ] as const) {
    const found = await inTurns(works, counted, enough)
    const value = (name: string): number => median(found.get(name)!)
    for (const { name } of works.filter(({ ask }) => ask !== bare))
      figure(
        `${kind} of ${name}`,
        value(name),
        value('one row by its id'),
        open,
        name.startsWith('an order') ? '<= 12' : undefined,
      )
  }
}

const oneRequest = (db: Db, id: string): Promise<unknown> =>
  db.row(sql`select r.id from requests.request r where r.id = ${id}`)

type Work = { name: string; ask: (i: number) => Promise<void>; between?: (i: number) => Promise<void> }

/** Milliseconds of processor of each time, by name: in turns, so that what else the machine does falls on all alike. */
const inTurns = async (
  works: readonly Work[],
  spent: () => number,
  before: () => Promise<void> = async () => {},
): Promise<Map<string, number[]>> => {
  const found = new Map(works.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++)
    for (const { name, ask, between } of works) {
      await before()
      for (let i = 0; i < times; i++) {
        await between?.(i)
        const began = spent()
        await ask(round * times + i)
        // The first round plans: a house that has been open for a minute has done so.
        if (round > 0) found.get(name)!.push(spent() - began)
      }
    }
  return found
}

/** How many milliseconds of processor the connection has had, as Linux counts them. */
const backendOf = async (
  within: (work: (db: Db) => Promise<number>) => Promise<number>,
): Promise<() => number> => {
  const pid = await within(async (db) => {
    const found = await db.row<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    return found!.pid
  })
  return () => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}

const figure = (name: string, value: number, floor: number, open: number, target?: string): void =>
  print({
    bench: 'database',
    name: `${name}, ${open} open`,
    value,
    unit: 'ms',
    floor,
    ratio: value / floor,
    n: rounds * times,
    ...(target ? { target } : {}),
  })
