import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { landlord } from '../../src/app/cli/landlord-command.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { runRpls } from './run-rpls.ts'
import { judgeRegister } from './judge-register.ts'

let w: Landlord
let folder: string
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-rpls-'))
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

const year = 2026
const hq = actorOf('hq')
type State = Queries['register.state']['output']
const state = async (): Promise<State> => (await w.kernel.ask(hq, 'register.state', { year })) as State

const run = (...argv: string[]) => runRpls(w.kernel, ...argv)

test('without the ministry’s number no file is made, and the sentence says how to tell it', async () => {
  const { code, err } = await run('export', '--year', String(year), '--out', folder)
  expect([code, err]).toEqual([1, expect.stringContaining('registerNumber')])
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await landlord(
    [
      'name=Habitat du Midi',
      'registerNumber=110000123',
      'siret=12345678900011',
      'address=2 rue Basse, 11100 Narbonne',
    ],
    w.kernel,
  )
  silent.mockRestore()
})

test('what is missing is said by position and agency, with who can know it and what it costs', async () => {
  const { dwellings, ready, missing, law, confirmed, before } = await state()
  expect({ dwellings, ready, confirmed, before }).toEqual({
    dwellings: 4,
    ready: 0,
    confirmed: false,
    before: null,
  })
  expect(law).toContain('5 janvier 2010')
  expect(missing.find(({ no, agency }) => no === 32 && agency.id === 'centre')).toMatchObject({
    name: 'FINAN',
    knower: 'finance',
    dwellings: 2,
    seconds: 30,
  })
  expect(missing.some(({ knower, seconds }) => knower === 'leases' && seconds > 0)).toBe(false)
})

test('which dwellings lack it is told of one agency', async () => {
  const lacking = await w.kernel.ask(hq, 'register.lacking', { year, position: 32, agency: 'centre' })
  expect(lacking).toMatchObject([{ ref: 'L-centre' }, { ref: 'L-centre-2' }])
})

const declaredLine = (own: string, more: Record<number, string> = {}): string => {
  const said: Record<number, string> = {
    1: own === 'L-centre' ? '1102345678' : '',
    2: own,
    3: '1',
    22: '2',
    27: '1960',
    28: '1960',
    29: '1',
    32: '12',
    34: '2',
    48: '03/2022',
    49: 'D',
    50: 'C',
    24: '3',
    25: '66',
    26: '1950',
    40: '1',
    41: '01/1999',
    44: '300',
    ...more,
  }
  return Array.from({ length: 64 }, (_, i) => said[i + 1] ?? '').join(';')
}

test('last year’s declaration fills what the house does not know; its occupation is not carried over', async () => {
  const file = join(folder, 'declared.csv')
  const refs = ['L-centre', 'L-centre-2', 'L-roches', 'L-roches-2']
  const head = `${year - 1};110000123;Habitat du Midi;;;;;;;12345678900011;${refs.length};`
  writeFileSync(file, `${[head, ...refs.map((ref) => declaredLine(ref)), 'half;a;line'].join('\r\n')}\r\n`)
  const { code, out, err } = await run('import', file)
  expect([code, out, err]).toEqual([
    0,
    expect.stringContaining('4 logements déclarés au 1er janvier 2025'),
    expect.stringContaining('Ligne 6'),
  ])
  const { before, missing } = await state()
  expect(before).toBe(year - 1)
  expect(missing.find(({ no }) => no === 32)).toBeUndefined()
  expect(missing.find(({ no }) => no === 40)?.dwellings).toBeGreaterThan(0)
})

test('head office tells what it alone knows; what the estate says is corrected there', async () => {
  const tell = (position: number, value: string, actor = hq, unit = centre.unit) =>
    w.send(actor, 'register.tell', newId(), { year, values: [{ unit, position, value }] })
  expect(await tell(45, '999')).toMatchObject({ ok: true })
  expect(await tell(46, '12')).toMatchObject({ ok: true })
  expect(await tell(25, '66')).toMatchObject({ refused: 'known_elsewhere' })
  expect(await tell(45, '6500')).toMatchObject({ refused: 'value_wrong' })
  expect(await tell(45, '1', hq, newId())).toMatchObject({ refused: 'not_found' })
  for (const role of roles.filter((each) => !['hq', 'system', 'visitor'].includes(each))) {
    expect(await tell(45, '1', actorOf(role))).toMatchObject({ refused: 'not_yours' })
    expect(await w.kernel.ask(actorOf(role), 'register.state', { year })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.kernel.ask(actorOf(role), 'register.file', { year, send: 1 })).toMatchObject({
      refused: 'not_yours',
    })
  }
})

test('the file bears the arrêté’s name, a line a dwelling, and what the lease says of the day', async () => {
  const { code, out } = await run('export', '--year', String(year), '--out', folder, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ name: '2026_01_110000123_001.CSV', lines: 4 })
  const text = readFileSync(join(folder, '2026_01_110000123_001.CSV'), 'utf8')
  const [head, ...lines] = text.split('\r\n')
  expect(head?.split(';').slice(0, 3)).toEqual(['2026', '110000123', 'Habitat du Midi'])
  const leGoff = lines.find((line) => line.split(';')[1] === 'L-centre')!.split(';')
  expect(leGoff).toHaveLength(64)
  expect([leGoff[31], leGoff[39], leGoff[40], leGoff[44]]).toEqual(['12', '1', '04/2019', '999'])
})

test('what the checker of the house tells of a file, the other checker tells too', async () => {
  const file = join(folder, readdirSync(folder).find((name) => name.startsWith('2026'))!)
  const { code, out } = await run('check', file, '--json')
  expect(code).toBe(1)
  const ours = JSON.parse(out) as { faults: { line: number; faults: { no: number }[] }[] }
  const theirs = judgeRegister(readFileSync(file, 'utf8'))
  for (const why of theirs) {
    const [, line, no] = /^ligne (\d+), rubrique (\d+)/.exec(why) ?? []
    if (!no) continue
    const found = ours.faults.find((each) => each.line === Number(line) - 1)
    expect(found?.faults.map((fault) => fault.no)).toContain(Number(no))
  }
})

test('beside the year before, a dwelling that is gone is told; a file that is none ends with its reason', async () => {
  const before = join(folder, 'declared.csv')
  const file = join(folder, 'one.csv')
  writeFileSync(file, `2026;110000123;Habitat du Midi;;;;;;;;1;\r\n${declaredLine('L-centre')}\r\n`)
  expect((await run('check', file, '--before', before)).out).toMatch(/L-roches.*Déclaré l’an dernier/)
  expect(await run('check', join(folder, 'nowhere.csv'))).toMatchObject({ code: 1 })
  writeFileSync(file, 'ceci n’est pas un fichier')
  expect(await run('check', file)).toMatchObject({ code: 1, err: expect.stringContaining('année') })
  expect(await run('check')).toMatchObject({ code: 2 })
  expect(await run('export', '--year', 'demain', '--out', folder)).toMatchObject({ code: 2 })
})
