import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { estate } from '../../src/app/cli/estate-command.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { fixture, folder, hq, openEstate, send } from './house.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'

let kernel: Kernel & { drop: () => Promise<void> }
beforeEach(async () => {
  kernel = await openEstate()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await kernel.drop()
})

type Report = {
  rows: number
  placed: number
  dwellings: number
  unchanged: number
  changed: number
  refused: { line: number; code: string; message: string }[]
}

// What the command prints, and its exit code.
const type = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
  const said = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))))
  const code = await estate(argv, kernel)
  vi.restoreAllMocks()
  return { code, ...said }
}
const load = async (file: string, ...more: string[]): Promise<Report> =>
  JSON.parse((await type('import', 'rpls', file, '--json', ...more)).out) as Report

// The same house, while nothing is heard of what is printed.
const quiet = (): Kernel => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  return kernel
}

const count = async (what: 'unit' | 'building' | 'fact'): Promise<number> => {
  const tables = {
    unit: sql`estate.unit where kind = 'dwelling'`,
    building: sql`estate.building`,
    fact: sql`kernel.fact`,
  }
  return (
    (await kernel.database.owner.row<{ n: number }>(sql`select count(*) as n from ${tables[what]}`))?.n ?? -1
  )
}

const written = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const [licence = '', header = '', ...rows] = readFileSync(fixture('narbonne_2018.csv'), 'utf8')
  .trim()
  .split('\n')

describe('a file of 2018', () => {
  test('is placed whole, and changes nothing when it is loaded again', async () => {
    const first = await load(fixture('narbonne_2018.csv'))
    expect(first).toMatchObject({ rows: 40, placed: 40, dwellings: 394, unchanged: 0, refused: [] })
    expect(await count('unit')).toBe(394)
    const facts = await count('fact')
    expect(await load(fixture('narbonne_2018.csv'))).toMatchObject({ placed: 40, unchanged: 40, changed: 0 })
    expect(await count('fact')).toBe(facts)
    expect(await count('unit')).toBe(394)
  })

  test('loaded twice at the same time is placed once', async () => {
    const file = fixture('narbonne_2018.csv')
    await Promise.all([1, 2, 3].map(() => estate(['import', 'rpls', file, '--json'], quiet())))
    expect(await count('unit')).toBe(394)
    const placed = await kernel.database.owner.rows(
      sql`select subject from kernel.fact where type = 'estate.placed'`,
    )
    expect(placed).toHaveLength(await count('building'))
  })

  test('gives the same places the same ids and the same door codes in another house', async () => {
    const doors = () =>
      kernel.database.owner.rows(sql`select id, code, ref, door, storey from estate.unit order by id`)
    await load(fixture('narbonne_2018.csv'))
    const here = await doors()
    await kernel.drop()
    kernel = await openEstate()
    await load(written('reversed.csv', [licence, header, ...rows.toReversed()].join('\n')))
    const ids = (list: unknown[]) => list.map((row) => (row as { id: string }).id)
    expect(ids(await doors())).toEqual(ids(here))
  })

  test('writes the one building that changed, and one fact', async () => {
    await load(fixture('narbonne_2018.csv'))
    const facts = await count('fact')
    const changed = rows.map((row) =>
      row.includes(';VOLTAIRE;') ? row.replace(';C;3;1184.0;', ';C;2;1184.0;') : row,
    )
    const report = await load(written('changed.csv', [header, ...changed].join('\n')))
    expect(report).toMatchObject({ placed: 40, unchanged: 39, changed: 1 })
    expect(await count('fact')).toBe(facts + 1)
  })
})

test('a file of 2023 tells the same buildings, a row a dwelling', async () => {
  const places = () =>
    kernel.database.owner.rows(sql`
      select b.name, b.address, b.kind, count(u.id) as dwellings, round(sum(u.surface)) as surface
      from estate.building b join estate.unit u on u.building = b.id and u.kind = 'dwelling' group by b.id order by b.id`)
  await load(fixture('narbonne_2018.csv'))
  const of2018 = await places()
  await kernel.drop()
  kernel = await openEstate()
  expect(await load(fixture('narbonne_2023.csv'))).toMatchObject({
    rows: 394,
    placed: 394,
    dwellings: 394,
    refused: [],
  })
  expect(await places()).toEqual(of2018)
  expect(await load(fixture('narbonne_2023.csv'))).toMatchObject({ unchanged: 394, changed: 0 })
})

test('a file of Windows-1252 keeps its accents', async () => {
  const [row = ''] = rows
  const text = [header, row.replace('VOLTAIRE', 'DE LA FÉLICITÉ')].join('\r\n')
  await load(written('windows.csv', Buffer.from(text, 'latin1')))
  const [building] = await kernel.database.owner.rows(sql`select address from estate.building`)
  expect(building).toEqual({ address: '16 rue de la Félicité' })
})

test('each line that can’t be placed is told with its number, a code and a sentence; the others are placed', async () => {
  const [good = '', other = ''] = rows
  const cut = other.slice(0, 40)
  const atlantis = other.replace('11262', '99999').replace('NARBONNE', 'ATLANTIS')
  const open = other.replace('VIOLLET', '"VIOLLET')
  const file = written(
    'bad.csv',
    [header, good, cut, atlantis, open, `${other};one;two`, good, other].join('\n'),
  )
  const report = await load(file)
  expect(report).toMatchObject({ rows: 7, placed: 2, dwellings: 19 + 9 })
  expect(report.refused.map(({ line, code }) => [line, code])).toEqual([
    [3, 'half_line'],
    [4, 'unknown_commune'],
    [5, 'unreadable_line'],
    [6, 'long_line'],
    [7, 'repeated_line'],
  ])
  expect(report.refused[1]?.message).toContain('«\u00a099999\u00a0»')
  expect(report.refused.map((r) => r.message).join()).not.toMatch(/\{|refused\./)
})

describe('a file that can’t be read is told in one sentence, and nothing is written', () => {
  test.each([
    ['missing', () => join(folder, 'nowhere.csv'), 'no_file'],
    ['a folder', () => folder, 'no_file'],
    ['empty', () => written('empty.csv', ''), 'empty_file'],
    ['a header alone', () => written('header.csv', `${header}\n`), 'empty_file'],
    [
      'a picture',
      () => written('photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0, 16, 0x4a, 10, 0, 0, 10])),
      'not_csv',
    ],
    ['prose', () => written('prose.csv', 'Bonjour\nvoici le fichier\n'), 'not_csv'],
    ['another table', () => written('people.csv', 'nom;téléphone\nLe Goff;06 12 34 56 78\n'), 'not_rpls'],
    ['a single line of 50 MB', () => written('long.csv', Buffer.alloc(50e6, 'x')), 'not_csv'],
    ['130 MB', () => written('heavy.csv', Buffer.alloc(130e6)), 'file_too_large'],
  ])('%s', async (_, file, expected) => {
    const path = file()
    const { code, out } = await type('import', 'rpls', path, '--json')
    const report = JSON.parse(out) as Report
    expect(code).toBe(1)
    expect(report.refused).toMatchObject([{ line: 0, code: expected }])
    expect(report.refused[0]?.message).toContain(path)
    expect(await count('building')).toBe(0)
    const plain = await type('import', 'rpls', path)
    expect(plain.out).toContain(`(${expected})`)
    expect(plain.out + plain.err).not.toMatch(/\bat \/|node:|Error/)
  })
})

test('50 MB of lines that can’t be placed are read to the end', async () => {
  const junk = `${'x;'.repeat(60)}\n`
  const file = written('junk.csv', `${header}\n${junk.repeat(Math.ceil(50e6 / junk.length))}${rows[0]}\n`)
  const report = await load(file)
  expect(report.placed).toBe(1)
  expect(report.refused).toHaveLength(report.rows - 1)
})

describe('agencies', () => {
  const open = (id: string) =>
    send(kernel, hq, 'estate.openAgency', derivedId('agency', id), { id, name: id })

  test('when there is none, one is opened', async () => {
    await load(fixture('narbonne_2018.csv'))
    expect(await kernel.database.owner.rows(sql`select id from estate.agency`)).toEqual([{ id: 'agence' }])
  })
  test('residences are shared among those named, and stay where they are', async () => {
    await open('nord')
    await open('sud')
    await load(fixture('narbonne_2018.csv'), '--agency', 'nord,sud')
    const shares = () =>
      kernel.database.owner.rows<{ agency: string; n: number }>(
        sql`select agency, count(*) as n from estate.building group by agency order by agency`,
      )
    const before = await shares()
    expect(before.map((s) => s.agency)).toEqual(['nord', 'sud'])
    expect(await load(fixture('narbonne_2018.csv'), '--agency', 'sud')).toMatchObject({ changed: 0 })
    expect(await shares()).toEqual(before)
  })
  test('one that does not exist is refused', async () => {
    const report = await load(fixture('narbonne_2018.csv'), '--agency', 'atlantis')
    expect(report.refused).toMatchObject([{ line: 0, code: 'unknown_agency' }])
  })
})

test('the command says how it is used when it is not understood', async () => {
  expect(await type('import', 'rpls')).toMatchObject({ code: 2, out: '' })
  expect((await type('import', 'rpls', 'x.csv', '--nope')).err).toContain('--agency')
})

test('the whole file of Narbonne is 4,310 dwellings, and nothing more the second time', async () => {
  const file = new URL('../../seeds/rpls_narbonne.csv', import.meta.url).pathname
  expect(await load(file)).toMatchObject({ rows: 856, placed: 856, dwellings: 4310, refused: [] })
  expect(await count('unit')).toBe(4310)
  expect(await load(file)).toMatchObject({ unchanged: 856, changed: 0 })
})
