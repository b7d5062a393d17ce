import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres } from '../src/kernel/server/embedded-postgres.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import { json, sql } from '../src/kernel/server/sql.ts'
import { actorOf, centre } from '../test/setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../test/setup/landlord.ts'
import { print, quantile, say } from './figures.ts'
import { type Served, startHouse } from './house.ts'

/** Feeds that are open at once on one incident, and those of the figures at rest. */
const crowd = 10_000
const office = 1000
/** How long the database is counted, at rest and after an act: as many breaths of the lines in each (ms). */
const counted = 40_000

/**
 * Ten thousand tenants who follow one lift: a light client opens their lines (sockets, no browsers), the agency writes a line,
 * and each hears of it. And what a thousand open pages cost the database: at rest, and after one act.
 */
export const bench = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'loge-crowd-feed-'))
  const server = await startPostgres(folder, [
    'shared_preload_libraries=pg_stat_statements',
    'pg_stat_statements.track_utility=off',
  ])
  const { user, host, database } = server.address
  process.env['TEST_DATABASE_URL'] = `postgres://${user}@${encodeURIComponent(host)}/${database}`
  const town = await openLandlord({ size: 4 })
  const matter = await file(town)
  const house = await startHouse(town.database.config)
  const tokens = await links(town, matter, crowd)
  const { during, close } = await counting(server.address, town)
  const act = () => write(town, matter)
  // Once for what is asked the first time alone, then counted.
  await act()
  const alone = await during(act)
  say(`${office} lines`)
  const lines = await openAll(house.port, tokens.slice(0, office))
  await printOffice(during, alone, act)
  await close()
  say(`${crowd} lines`)
  const all = [...lines, ...(await openAll(house.port, tokens.slice(office)))]
  await news(town, matter, house, all)
  for (const { socket } of all) socket.destroy()
  await house.kill()
  await town.close()
  await server.stop()
  await rm(folder, { recursive: true })
}

const agent = actorOf('agent')

const file = async (town: Landlord): Promise<string> => {
  const id = newId()
  const outcome = await town.send(agent, 'request.file', id, {
    nature: 'plumbing.tap_broken',
    words: 'Plus d’eau au 16 rue Voltaire.',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
    outage: true,
  })
  if (!outcome.ok) throw new Error(outcome.refused)
  return id
}

const write = async (town: Landlord, matter: string): Promise<void> => {
  const outcome = await town.send(agent, 'request.say', matter, { words: 'L’eau revient à 18 h.' })
  if (!outcome.ok) throw new Error(outcome.refused)
}

/** A link to the matter for each, as its mail holds it. */
const links = async ({ database }: Landlord, matter: string, n: number): Promise<string[]> => {
  const tokens = Array.from({ length: n }, () => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('base64url'))
  await database.owner.run(sql`
    insert into kernel.signed_link (token, purpose, matter, expires_at)
    select h.token, 'thread', ${matter}, now() + interval '1 day' from jsonb_array_elements_text(${json(hashes)}) h (token)`)
  return tokens
}

/** `next`: when the next news is heard. */
type Line = { socket: Socket; next: () => Promise<number> }

// The house says who it is, then is silent: what comes later is news.
const open = (port: number, token: string): Promise<Line> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1')
    let told = (_: number): void => {}
    const next = () => new Promise<number>((tell) => (told = tell))
    let last = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      last = (last + part).slice(-2000)
      if (last.includes('event: here')) done({ socket, next })
      if (!last.includes('"request.said"')) return
      told(performance.now())
      last = ''
    })
    socket.once('close', () => fail(new Error(`closed: ${last.slice(0, 200)}`)))
    socket.once('error', fail)
    socket.write(`GET /api/feed HTTP/1.1\r\nhost: localhost\r\nauthorization: Link ${token}\r\n\r\n`)
  })

const openAll = async (port: number, tokens: readonly string[]): Promise<Line[]> => {
  const lines: Line[] = []
  for (let i = 0; i < tokens.length; i += 100)
    lines.push(...(await Promise.all(tokens.slice(i, i + 100).map((token) => open(port, token)))))
  return lines
}

/** Statements that a database has been asked so far, by PostgreSQL's own count of each, read from another one. */
const statements = async (beside: pg.Client, name: string): Promise<number> => {
  const { rows } = await beside.query<{ n: number }>(
    'select sum(calls) as n from pg_stat_statements where dbid = (select oid from pg_database where datname = $1)',
    [name],
  )
  return Number(rows[0]?.n)
}

type Count = (work: () => Promise<void>) => Promise<number>

/** Counts what is asked of the town's database while something is done, and for a while after it. */
const counting = async (
  address: pg.PoolConfig,
  town: Landlord,
): Promise<{ during: Count; close: () => Promise<void> }> => {
  const { name } = (await town.database.owner.row<{ name: string }>(sql`select current_database() as name`))!
  const beside = new pg.Client({ ...address, database: 'postgres' })
  await beside.connect()
  await beside.query('create extension if not exists pg_stat_statements')
  const during: Count = async (work) => {
    const before = await statements(beside, name)
    await work()
    await pause(counted)
    return (await statements(beside, name)) - before
  }
  return { during, close: () => beside.end() }
}

/** At rest, and after one act: less what the same act costs where nobody listens, and what the rest would have cost. */
const printOffice = async (during: Count, alone: number, act: () => Promise<void>): Promise<void> => {
  const idle = await during(async () => {})
  const figure = { bench: 'crowd-feed', n: office }
  print({
    ...figure,
    name: `questions at rest, ${office} open pages`,
    value: (idle * 1000) / counted,
    unit: 'queries/s',
    target: '<= 1',
  })
  print({
    ...figure,
    name: `questions of the house after one act, ${office} open pages`,
    value: (await during(act)) - alone - idle,
    unit: 'queries',
    target: '<= 1',
  })
}

const news = async (town: Landlord, matter: string, house: Served, lines: readonly Line[]): Promise<void> => {
  let most = house.rss()
  const watch = setInterval(() => (most = Math.max(most, house.rss())), 50)
  const began = performance.now()
  const heard = Promise.all(lines.map(({ next }) => next()))
  await write(town, matter)
  const ms = (await heard).map((at) => at - began)
  clearInterval(watch)
  const figure = { bench: 'crowd-feed', n: lines.length }
  print({
    ...figure,
    name: 'the news line reaches all',
    value: quantile(ms, 1) / 1000,
    unit: 's',
    target: '<= 5',
  })
  print({ ...figure, name: 'the news line, median', value: quantile(ms, 0.5) / 1000, unit: 's' })
  print({ ...figure, name: 'memory of the server', value: most, unit: 'MB', target: '<= 700' })
}
