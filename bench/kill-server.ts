import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { openDatabase } from '../src/kernel/server/database.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { type Act, filingOf } from './act.ts'
import { print } from './figures.ts'
import { startHouse, type Unit, writeLoad } from './house.ts'

/** Sixteen connections file, then write into one thread, then into two hundred; the house is killed in the middle of each, twice. */
export const killed = async (config: pg.PoolConfig, cookie: string, units: Unit[]): Promise<void> => {
  await killedWhile('filing', config, cookie, units)
  const threads = units.slice(0, 200).map(filingOf)
  const house = await startHouse(config)
  await sendAll(house.port, cookie, threads)
  await house.kill()
  const ids = threads.map(({ id }) => id)
  await killedWhile('writing into one request', config, cookie, units, ids.slice(0, 1))
  await killedWhile('writing into 200 requests', config, cookie, units, ids)
}

const killedWhile = async (
  doing: string,
  config: pg.PoolConfig,
  cookie: string,
  units: Unit[],
  threads?: string[],
): Promise<void> => {
  const acts: Act[] = []
  let cut = 0
  for (let i = 0; i < 2; i++) {
    const house = await startHouse(config)
    const load = { how: 'http', seconds: 30, port: house.port, cookie, units, connections: 16 } as const
    const writing = writeLoad(threads ? { ...load, threads } : load)
    await pause(2500)
    await house.kill()
    const { acknowledged, unanswered } = await writing
    acts.push(...acknowledged, ...unanswered)
    cut += unanswered.length
  }
  // What was cut off is sent again, and everything that was answered as well.
  const house = await startHouse(config)
  const refused = await sendAll(house.port, cookie, acts)
  await house.kill()
  const database = openDatabase(config, 2)
  const found = await database.owner.row<{ lost: number; doubled: number }>(sql`
    select count(*) filter (where facts = 0 or answers = 0)::int as lost, count(*) filter (where facts > 1 or answers > 1)::int as doubled from (
      select (select count(*) from kernel.fact f where f.subject = a.subject and f.command = a.id and f.type = a.type) as facts,
        (select count(*) from kernel.answer k where k.id = a.id) as answers
      from unnest(${acts.map(({ id }) => id)}::uuid[], ${acts.map(({ subject }) => subject)}::uuid[], ${acts.map((act) => factOf[act.type])}::text[]) a (id, subject, type)) each`)
  await database.close()
  const figure = (what: string, value: number): void =>
    print({
      bench: 'requests',
      name: `${what}, ${doing}, under kill -9 and replay (${cut} cut off)`,
      value,
      unit: 'acts',
      n: acts.length,
      target: '= 0',
    })
  figure('lost', (found?.lost ?? Number.NaN) + refused)
  figure('doubled', found?.doubled ?? Number.NaN)
}

const factOf: Record<string, string> = { 'request.file': 'request.filed', 'request.say': 'request.said' }

/** Sends each once more, fifty at a time; says how many were not answered by a yes. */
const sendAll = async (port: number, cookie: string, acts: readonly Act[]): Promise<number> => {
  let refused = 0
  for (let i = 0; i < acts.length; i += 50) {
    const response = await fetch(`http://127.0.0.1:${port}/api/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(acts.slice(i, i + 50)),
    })
    const outcomes = (await response.json()) as { ok: boolean }[]
    refused += outcomes.filter(({ ok }) => !ok).length
  }
  return refused
}
