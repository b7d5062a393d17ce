import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import type { ExtractWay } from '../../src/erp/core/way-shape.ts'
import { type FetchedExtract, fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { hasSftp, type SftpServer, startSftp } from '../setup/sftp-server.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  const columns = [{ from: ['PORTE'], to: 'door', converter: 'text' }]
  const mapping = { entity: 'unit', full: true, layout: { delimiter: ';' }, key: ['LOT'], columns }
  await w.act('source.set', derivedId('source', 'logements'), { source: 'logements', mapping, codes: {} })
})
afterAll(() => w.close())

const refs = ['L-centre', 'L-centre-2', 'L-roches', 'L-roches-2']
let made = 0
const drop = (folder: string, name: string, door: (ref: string) => string, of = refs): void => {
  const file = join(folder, name)
  writeFileSync(file, `LOT;PORTE\r\n${of.map((ref) => `${ref};${door(ref)}\r\n`).join('')}`)
  made++
  utimesSync(file, new Date(2026, 0, made), new Date(2026, 0, made))
}
const doors = async (): Promise<string[]> =>
  (
    await w.database.owner.rows<{ door: string }>(sql`
      select u.door from estate.unit u where u.ref = any (${refs}::text[]) order by u.ref`)
  ).map(({ door }) => door)
const release = (fetched: FetchedExtract) =>
  w.act('batch.release', 'report' in fetched ? fetched.report.batch : '', {}, actorOf('hq'))
const states = (fetched: readonly FetchedExtract[]): string[] =>
  fetched.map((each) => `${each.file} ${'report' in each ? each.report.state : each.why}`)

test('a folder of this machine: whole files are told, the oldest first, and put away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-drop-'))
  const way: ExtractWay = { source: 'logements', folder, begins: 'LOGEMENTS_', done: 'pris' }
  drop(folder, 'LOGEMENTS_B.csv', (ref) => `b${ref.length}`)
  drop(folder, 'LOGEMENTS_A.csv', (ref) => `a${ref.length}`)
  writeFileSync(join(folder, 'LOGEMENTS_C.csv'), 'LOT;PORTE\r\n')
  drop(folder, 'LOYERS.csv', () => '1')
  const first = await fetchExtracts(w.kernel, way)
  // Nobody has seen yet what this mapping makes of a file: the first waits, with what it would change.
  expect(states(first)).toEqual(['LOGEMENTS_B.csv held'])
  expect(first[0]).toMatchObject({ report: { holds: ['new_mapping'], added: 4 } })
  const { sources } = (await w.kernel.ask(actorOf('hq'), 'erp.flux', {})) as Queries['erp.flux']['output']
  expect(sources[0]!.batches[0]!.plan?.added).toHaveLength(4)
  await release(first[0]!)
  const second = await fetchExtracts(w.kernel, way)
  expect(states(second)).toEqual(['LOGEMENTS_B.csv taken', 'LOGEMENTS_A.csv held'])
  await release(second[1]!)
  expect(states(await fetchExtracts(w.kernel, way))).toEqual(['LOGEMENTS_A.csv taken'])
  expect(await doors()).toEqual(['a8', 'a10', 'a8', 'a10'])
  expect(readdirSync(folder).toSorted()).toEqual(['LOGEMENTS_C.csv', 'LOYERS.csv', 'pris'])
  rmSync(folder, { recursive: true, force: true })
  expect(states(await fetchExtracts(w.kernel, way))).toEqual([' way_down'])
  expect(states(await fetchExtracts(w.kernel, { ...way, source: 'nobody' }))).toEqual([' no_source'])
})

describe.runIf(hasSftp)('over SFTP', () => {
  let server: SftpServer
  beforeAll(async () => {
    server = await startSftp()
  })
  afterAll(() => server.stop())

  const way = (sftp: Partial<SftpServer['sftp']> = {}): ExtractWay => ({
    source: 'logements',
    folder: server.folder,
    begins: 'LOGEMENTS_',
    done: 'pris',
    sftp: { ...server.sftp, ...sftp },
  })

  test('one night: an extract comes, is held because a dwelling vanished, is released and taken', async () => {
    drop(server.folder, 'LOGEMENTS_1.csv', (ref) => `a${ref.length}`, refs.slice(0, 3))
    const held = await fetchExtracts(w.kernel, way())
    expect(states(held)).toEqual(['LOGEMENTS_1.csv held'])
    const report = 'report' in held[0]! ? held[0].report : undefined
    expect(report?.holds).toContain('many_gone')
    expect(existsSync(join(server.folder, 'LOGEMENTS_1.csv'))).toBe(true)
    await w.act('batch.release', report!.batch, {}, actorOf('hq'))
    expect(states(await fetchExtracts(w.kernel, way()))).toEqual(['LOGEMENTS_1.csv taken'])
    expect(readdirSync(join(server.folder, 'pris'))).toEqual(['LOGEMENTS_1.csv'])
    expect(await fetchExtracts(w.kernel, way())).toEqual([])
  })

  test('a server whose key is not the one that was told is asked nothing', async () => {
    drop(server.folder, 'LOGEMENTS_2.csv', () => 'z')
    const strange = way({ hostKey: `SHA256:${'A'.repeat(43)}` })
    expect(states(await fetchExtracts(w.kernel, strange))).toEqual([' host_key_changed'])
    expect(existsSync(join(server.folder, 'LOGEMENTS_2.csv'))).toBe(true)
  })

  test('a server that is down a night loses nothing; a file that says it is whole is not waited for', async () => {
    const { port } = server.sftp
    await server.stop()
    expect(states(await fetchExtracts(w.kernel, way({ port })))).toEqual([' way_down'])
    server = await startSftp()
    mkdirSync(join(server.folder, 'pris'))
    writeFileSync(
      join(server.folder, 'LOGEMENTS_3.csv'),
      `LOT;PORTE\r\n${refs.map((ref) => `${ref};a${ref.length}\r\n`).join('')}`,
    )
    expect(await fetchExtracts(w.kernel, way())).toEqual([])
    writeFileSync(join(server.folder, 'LOGEMENTS_3.csv.ok'), '')
    expect(states(await fetchExtracts(w.kernel, way()))).toEqual(['LOGEMENTS_3.csv taken'])
    expect(readdirSync(server.folder)).toEqual(['pris'])
  })
})
