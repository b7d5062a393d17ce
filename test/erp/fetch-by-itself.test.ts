import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import { fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { lookForExtracts } from '../../src/erp/server/fetch-tasks.ts'
import { holdSource } from '../../src/erp/server/hold-source.ts'
import { readWays } from '../../src/erp/server/read-ways.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { inventPivoine, type Pivoine } from '../setup/invented-erp/invent-pivoine.ts'
import { townOf } from '../setup/invented-erp/invented-town.ts'
import { changeTable } from '../setup/invented-erp/next-night.ts'
import { dwellingCodes, dwellingMapping } from '../setup/invented-erp/pivoine-mappings.ts'
import { type PivoineServer, servePivoine } from '../setup/invented-erp/serve-pivoine.ts'
import { dropExtract, printExtract } from '../setup/invented-erp/write-extract.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { workOff } from '../setup/work-off.ts'

let w: Landlord
let pivoine: Pivoine
let server: PivoineServer
let own: string
const [waysFile, folder] = ['ways.json', 'extracts']
beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), 'loge-itself-'))
  w = await openLandlord({ set: { erpWays: join(own, waysFile) } })
  pivoine = inventPivoine(await townOf(w.database))
  server = await servePivoine(pivoine)
  process.env['ERP_TEST_BEARER'] = 'pivoine-secret'
  for (const source of ['logements', 'service'])
    await w.act('source.set', derivedId('source', source), {
      source,
      mapping: dwellingMapping,
      codes: dwellingCodes,
    })
})
afterAll(async () => {
  delete process.env['ERP_TEST_BEARER']
  await server.stop()
  await w.close()
  rmSync(own, { recursive: true, force: true })
})

const looks = async (): Promise<Queries['erp.looks']['output']> =>
  (await w.kernel.ask(actorOf('hq'), 'erp.looks', {})) as Queries['erp.looks']['output']
const lookOf = async (source: string) => (await looks()).ways.find((way) => way.source === source)
const door = async (ref: string) =>
  (await w.database.owner.row<{ door: string }>(sql`select u.door from estate.unit u where u.ref = ${ref}`))
    ?.door
const states = async (source: string) =>
  (
    await w.database.owner.rows<{ state: string }>(
      sql`select b.state from erp.batch b where b.source = ${source} order by b.at`,
    )
  ).map(({ state }) => state)
/** Whoever sets a source up says yes to its first extract, where that waits. */
const releaseHeld = async (): Promise<void> => {
  const held = await w.database.owner.rows<{ id: string }>(
    sql`select b.id from erp.batch b where b.state = 'held'`,
  )
  for (const { id } of held) await w.act('batch.release', id, {}, actorOf('hq'))
  await workOff(w.kernel, 'erp.fetch')
}
const drop = (of: Pivoine): string =>
  dropExtract(join(own, folder), of, printExtract(of, 'LOGEMENT'), { suffix: `_${of.seed}` })
const moved = (seed: number, to: string): Pivoine => ({
  ...changeTable(pivoine, 'LOGEMENT', (row) => (row['NUM_LOT'] === 'L-centre' ? { PORTE: to } : undefined)),
  seed,
})

test('a file of ways that is not there, or says none, is told; nothing is fetched', async () => {
  expect(await looks()).toEqual({ isSet: true, wrongKey: '', ways: [] })
  expect(await lookForExtracts(w.kernel)).toEqual([])
  writeFileSync(join(own, waysFile), '{"ways":[{"source":"logements"}]}')
  expect((await looks()).wrongKey).toContain('ways.0')
})

test('the house looks by itself: it takes what lies there, and says when it looked', async () => {
  drop(pivoine)
  const ways = [
    { source: 'logements', folder: join(own, folder), begins: 'LOGEMENT_', done: 'pris' },
    {
      source: 'service',
      http: { url: `${server.url}/LOGEMENT`, secretEnv: 'ERP_TEST_BEARER', format: 'lines' },
    },
    { source: 'loyers', folder: '/nowhere', begins: 'LOYERS_', done: 'pris' },
  ]
  writeFileSync(join(own, waysFile), JSON.stringify({ ways }))
  expect(await lookOf('logements')).toMatchObject({ at: null, kind: 'folder', where: join(own, folder) })
  expect(await lookForExtracts(w.kernel)).toEqual(['logements', 'service', 'loyers'])
  await workOff(w.kernel, 'erp.fetch')
  await releaseHeld()
  expect(await states('logements')).toEqual(['taken'])
  expect(await states('service')).toEqual(['taken'])
  expect(await lookOf('logements')).toMatchObject({ found: 1, why: null })
  expect(await lookOf('service')).toMatchObject({ found: 1, why: null, kind: 'http' })
  // What is shut comes first.
  expect((await looks()).ways[0]).toMatchObject({ source: 'loyers', why: 'no_source' })
  expect(await lookForExtracts(w.kernel)).toEqual([])
})

test('a source that is down says so until it is back, and since when; nothing is lost', async () => {
  renameSync(join(own, folder), join(own, 'away'))
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  expect(await lookForExtracts(w.kernel, later(15))).toContain('logements')
  await workOff(w.kernel, 'erp.fetch')
  const down = await lookOf('logements')
  expect(down).toMatchObject({ why: 'way_down', found: 0 })
  expect(await lookForExtracts(w.kernel, later(30))).toContain('logements')
  await workOff(w.kernel, 'erp.fetch')
  expect(await lookOf('logements')).toMatchObject({ why: 'way_down', since: down?.since })
  renameSync(join(own, 'away'), join(own, folder))
  drop(moved(2, '31'))
  await lookForExtracts(w.kernel, later(45))
  await workOff(w.kernel, 'erp.fetch')
  expect(await lookOf('logements')).toMatchObject({ why: null, since: null })
})

test('what waits for a yes is taken once somebody gives it', async () => {
  const held = (await w.database.owner.row<{ id: string }>(
    sql`select b.id from erp.batch b where b.source = 'logements' and b.state = 'held'`,
  ))!
  expect(await door('L-centre')).toBe('12')
  await w.act('batch.release', held.id, {}, actorOf('hq'))
  await workOff(w.kernel, 'erp.fetch')
  expect(await states('logements')).toEqual(['taken', 'taken'])
  expect(await door('L-centre')).toBe('31')
})

test('what was asked of a service waits with the house until it is released, and is not asked again', async () => {
  server.tell(moved(3, '44'))
  const read = readWays(join(own, waysFile))
  const way = ('ways' in read ? read.ways : []).find(({ source }) => source === 'service')!
  const [first] = await fetchExtracts(w.kernel, way)
  expect(first).toMatchObject({ report: { state: 'held', holds: ['column_shift'] } })
  const asked = server.asked.length
  expect(await fetchExtracts(w.kernel, way)).toMatchObject([{ report: { state: 'held' } }])
  expect(server.asked).toHaveLength(asked)
  await w.act('batch.release', first && 'report' in first ? first.report.batch : '', {}, actorOf('hq'))
  await workOff(w.kernel, 'erp.fetch')
  expect(await states('service')).toEqual(['taken', 'taken'])
  expect(existsSync(join(w.kernel.settings.filesDir, 'erp', 'service', 'part'))).toBe(false)
})

test('one at a time: who comes meanwhile is told, and nothing is read twice', async () => {
  const way = { source: 'logements', folder: join(own, folder), begins: 'LOGEMENT_', done: 'pris' }
  const meanwhile = await holdSource(w.database, 'logements', () => fetchExtracts(w.kernel, way))
  expect(meanwhile).toEqual([{ source: 'logements', file: '', why: 'way_busy' }])
  expect(await fetchExtracts(w.kernel, way)).toEqual([])
})

test('nobody but head office reads where the house goes', async () => {
  for (const role of roles.filter((each) => !['hq', 'system', 'visitor'].includes(each)))
    expect(await w.kernel.ask(actorOf(role), 'erp.looks', {})).toMatchObject({ refused: 'not_yours' })
})
