import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExtractWay } from '../../src/erp/core/way-shape.ts'
import { fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { until } from '../setup/until.ts'

let w: Landlord
let way: ExtractWay & { folder: string }
beforeAll(async () => {
  w = await openLandlord()
  const folder = mkdtempSync(join(tmpdir(), 'loge-killed-'))
  way = { source: 'logements', folder, begins: 'LOGEMENTS_', done: 'pris' }
  const columns = [
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['TYPLOG'], to: 'rooms', converter: 'knownNumber', codes: 'TYPLOG' },
  ]
  const mapping = { entity: 'unit', full: true, layout: { delimiter: ';' }, key: ['LOT'], columns }
  const codes = { TYPLOG: { T2: '2', T3: '3' } }
  await w.act('source.set', derivedId('source', 'logements'), { source: 'logements', mapping, codes })
})
afterAll(async () => {
  await w.close()
  rmSync(way.folder, { recursive: true, force: true })
})

const refs = ['L-centre', 'L-centre-2', 'L-roches', 'L-roches-2']
let night = 0
/** A night’s extract: each door says which night it is, in rooms that change; one dwelling that nobody knows, one code too. */
const drop = (): void => {
  night++
  const rooms = night % 2 ? 'T2' : 'T3'
  const lines = [...refs.map((ref) => `${ref};${night}${ref.at(-1)};${rooms}`), 'X-1;1;T2', 'L-roches-3;1;T9']
  const name = `LOGEMENTS_${night}.csv`
  writeFileSync(join(way.folder, name), `LOT;PORTE;TYPLOG\r\n${lines.join('\r\n')}\r\n`)
  writeFileSync(join(way.folder, `${name}.ok`), '')
}

/** A night’s extract that lies there and may be taken: all of its doors are others, so that somebody had to say yes. */
const dropReleased = async (): Promise<void> => {
  drop()
  for (const fetched of await fetchExtracts(w.kernel, way))
    if ('report' in fetched) await w.act('batch.release', fetched.report.batch, {})
}

/** A look for extracts that is killed where it would write in a table that somebody holds. */
const killedAt = async (table: string): Promise<string | null> => {
  const holder = await w.database.write.connect()
  await holder.query(`begin; lock table ${table} in share mode`)
  const child = fork(new URL('fetch-once.ts', import.meta.url).pathname, {
    env: { ...process.env, FETCHING: JSON.stringify({ config: w.database.config, way }) },
  })
  const gone = once(child, 'exit')
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`over before it wrote in ${table}`)
    const waiting = await w.database.owner.row(sql`
      select l.pid from pg_locks l where not l.granted and l.relation = ${table}::regclass`)
    return waiting !== undefined
  })
  child.kill('SIGKILL')
  const [, signal] = (await gone) as [number | null, string | null]
  await holder.query('rollback')
  holder.release()
  return signal
}

/** What stands after a night: what was told and waits, where the file lies, how many facts it took. */
const stateOf = async () => ({
  doors: await w.database.owner.rows<{ ref: string; is_told: boolean; rooms: number }>(sql`
    select u.ref, u.door = ${String(night)} || right(u.ref, 1) as is_told, u.rooms from estate.unit u
    where u.ref = any (${refs}::text[]) order by u.ref`),
  batch: await w.database.owner.rows(sql`
    select b.state, b.rows from erp.batch b where b.name = ${`LOGEMENTS_${night}.csv`}`),
  waiting: await w.database.owner.rows(sql`select l.key, l.line from erp.landed l order by l.line`),
  known: await w.database.owner.row(sql`select count(*)::int as n from erp.known`),
  lying: readdirSync(way.folder),
  taken: readdirSync(join(way.folder, 'pris')).length,
})
const factsSoFar = async (): Promise<number> =>
  (await w.database.owner.row<{ n: number }>(sql`
    select count(*)::int as n from kernel.fact f where f.type like 'estate.%'`))!.n

const fetchOn = async (): Promise<void> => {
  // Whoever was killed still holds the source, until its database sees that nobody is there.
  await until(async () => {
    const fetched = await fetchExtracts(w.kernel, way)
    return fetched.every((each) => !('why' in each) || each.why !== 'way_busy')
  })
}

test('killed wherever it writes, the next look ends as if nobody had been killed', async () => {
  await dropReleased()
  await fetchExtracts(w.kernel, way)
  await dropReleased()
  const before = await factsSoFar()
  await fetchExtracts(w.kernel, way)
  const whole = await stateOf()
  const facts = (await factsSoFar()) - before
  expect(whole).toMatchObject({ lying: ['pris'], taken: 2, batch: [{ state: 'taken' }] })
  expect(whole.doors).toHaveLength(4)
  expect(facts).toBeGreaterThan(0)
  for (const table of ['erp.batch', 'estate.unit', 'erp.known', 'erp.landed', 'erp.look']) {
    await dropReleased()
    const told = await factsSoFar()
    expect(await killedAt(table)).toBe('SIGKILL')
    await fetchOn()
    const rooms = night % 2 ? 2 : 3
    const doors = whole.doors.map((door) => ({ ...door, rooms }))
    expect({ table, ...(await stateOf()) }).toEqual({ table, ...whole, doors, taken: night })
    expect({ table, facts: (await factsSoFar()) - told }).toEqual({ table, facts })
  }
  const last = await factsSoFar()
  await fetchExtracts(w.kernel, way)
  expect(await factsSoFar()).toBe(last)
})
