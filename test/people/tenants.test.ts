import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hirePeople } from '../../src/app/cli/people-command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, house } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let world: Doors
beforeEach(async () => {
  world = await openDoors()
  const db = world.database.owner
  await db.run(
    sql`insert into estate.external_ref (kind, ref, entity) values ('rpls', '1100000042', ${centre.empty})`,
  )
  await db.run(
    sql`update estate.unit set door = '07', ref = '4711', code = 'CENTRE7' where id = ${centre.empty}`,
  )
})
afterEach(async () => {
  vi.restoreAllMocks()
  await world.close()
})

type Report = {
  rows: number
  placed: number
  changed: number
  refused: { line: number; code: string; message: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'loge-tenants-'))
const type = async (...argv: string[]): Promise<{ code: number; out: string }> => {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await hirePeople(argv, world.kernel)
  vi.restoreAllMocks()
  return { code, out }
}
const written = (content: string | Uint8Array): string => {
  const file = join(folder, 'locataires.csv')
  writeFileSync(file, content)
  return file
}
const header = 'Logement;Nom;Prénom;Courriel;Téléphone;Langue;Prévenir;Début du bail;Fin du bail'
const load = async (lines: readonly string[] | Uint8Array): Promise<Report> => {
  const content = Array.isArray(lines) ? [header, ...(lines as string[])].join('\n') : (lines as Uint8Array)
  return JSON.parse((await type('import', 'tenants', written(content), '--json')).out) as Report
}
const codes = ({ refused }: Report) => refused.map(({ line, code }) => `${line} ${code}`)
const housed = () =>
  world.database.owner.rows<Record<string, string>>(sql`
    select p.first_name as first, p.last_name as last, p.phone, p.email, p.lang, p.told_by as told, t.starts::text as starts, t.ends::text as ends
    from people.tenancy t join people.person p on p.household = t.household where t.unit = ${centre.empty} order by p.first_name`)
const facts = async (): Promise<number> =>
  (await world.database.owner.row<{ n: number }>(sql`select count(*) as n from kernel.fact`))?.n ?? -1

const costa = '4711;Costa;Ana;ana@exemple.fr;06 11 22 33 44;en;courriel;2024-03-01;'
const rui = '4711;Costa;Rui;;;;;2024-03-01;'

test('a list from the landlord’s own tool brings the tenants in; read twice, it changes nothing', async () => {
  const first = await load([costa, rui])
  expect(first).toEqual({ rows: 2, placed: 2, changed: 1, refused: [] })
  const home = { starts: '2024-03-01', ends: null }
  expect(await housed()).toEqual([
    {
      first: 'Ana',
      last: 'Costa',
      phone: '06 11 22 33 44',
      email: 'ana@exemple.fr',
      lang: 'en',
      told: 'mail',
      ...home,
    },
    { first: 'Rui', last: 'Costa', phone: '', email: '', lang: 'fr', told: 'paper', ...home },
  ])
  const before = await facts()
  expect(await load([rui, costa])).toEqual({ rows: 2, placed: 2, changed: 0, refused: [] })
  expect(await facts()).toBe(before)
})

test('the dwelling is named by its RPLS number, its own, the code on its door, or its address and door', async () => {
  await load([costa])
  const before = await facts()
  const other = 'adresse,porte,logement,nom,prenom,debut'
  const rows = [
    '"16, rue Voltaire 11100 NARBONNE",7,,Costa,Ana,01/03/2024',
    ',,1100000042,Costa,Ana,1/3/2024',
    ',,CENTRE7,Costa,Ana,2024-03-01',
  ]
  for (const row of rows) {
    const report = await load(Buffer.from(`${other}\n${row}\n`))
    expect(report).toEqual({ rows: 1, placed: 1, changed: 0, refused: [] })
  }
  expect(await facts()).toBe(before)
})

test('what the list says anew is taken; what she said herself since stands; an empty cell empties nothing', async () => {
  await load([costa])
  const her = (await world.database.owner.row<{ id: string }>(
    sql`select id from people.person where last_name = 'Costa'`,
  ))!.id
  expect(await load(['4711;COSTA;Ana;nouvelle@exemple.fr;;;;2024-03-01;'])).toMatchObject({ changed: 1 })
  await world.act('person.correct', her, { phone: '07 99 99 99 99' })
  expect(await load(['4711;Costa;Ana;nouvelle@exemple.fr;06 11 22 33 44;;;2024-03-01;'])).toMatchObject({
    placed: 1,
    changed: 0,
  })
  expect(await housed()).toMatchObject([
    { email: 'nouvelle@exemple.fr', phone: '07 99 99 99 99', lang: 'en' },
  ])
})

test('a lease ends and the next one begins; two at once are refused, and who lives there already is not made twice', async () => {
  await load([costa])
  const next = '4711;Diallo;Awa;;06 22 33 44 55;;;2025-02-01;'
  expect(codes(await load([next]))).toEqual(['2 dwelling_taken'])
  const both = await load([next, costa.replace(/;$/, ';2025-01-31')])
  expect(both).toEqual({ rows: 2, placed: 2, changed: 2, refused: [] })
  const leGoff = '  L-centre ;Le Goff;Anne;;;;;2019-04-01;'
  expect(await load([leGoff])).toEqual({ rows: 1, placed: 1, changed: 0, refused: [] })
  expect(codes(await load([leGoff, 'L-centre;Le Goff;Yann;;;;;2019-04-01;']))).toEqual(['3 joins_later'])
  const rows = await world.database.owner.rows(sql`select 1 from people.person where last_name = 'Le Goff'`)
  expect(rows).toHaveLength(1)
})

test('who joined later is added to the lease that runs, from her day on, and once', async () => {
  const joining = (lines: readonly string[]) => load(Buffer.from([`${header};Arrivée`, ...lines].join('\n')))
  const yann = '4711;Costa;Yann;yann@exemple.fr;;;;2024-03-01;;2025-02-01'
  await joining([`${costa};`])
  expect(await joining([`${costa};`, yann])).toEqual({ rows: 2, placed: 2, changed: 1, refused: [] })
  expect((await housed()).map(({ first, starts }) => [first, starts])).toEqual([
    ['Ana', '2024-03-01'],
    ['Yann', '2024-03-01'],
  ])
  const told = await world.database.owner.rows(
    sql`select data ->> 'on' as on from kernel.fact where type = 'person.joined'`,
  )
  expect(told).toEqual([{ on: '2025-02-01' }])
  const before = await facts()
  expect(await joining([yann, `${costa};`])).toEqual({ rows: 2, placed: 2, changed: 0, refused: [] })
  expect(await facts()).toBe(before)
  const later = '4711;Costa;Lou;;;;;2024-03-01;;2190-01-01'
  const early = '4711;Costa;Max;;;;;2024-03-01;;2023-01-01'
  const slip = '4711;Costa;Anna;;;;;2024-03-01;;'
  expect(codes(await joining([`${costa};`, later, early, slip]))).toEqual([
    '3 joins_ahead',
    '4 dates_backwards',
    '5 joins_later',
  ])
  expect(await housed()).toHaveLength(2)
})

test('who is of another household, or of the staff, joins no lease; nor does anybody after its end', async () => {
  await load([costa])
  const home = (await world.database.owner.row<{ household: string }>(
    sql`select household from people.tenancy where unit = ${centre.empty}`,
  ))!.household
  const known = await world.database.owner.rows<{ id: string }>(sql`
    (select id from people.person where last_name = 'Le Goff' limit 1) union all (select id from people.person where kind = 'staff' limit 1)`)
  const join = (on: string, person: string) =>
    world.send(house, 'person.join', home, {
      on,
      occupants: [{ person, firstName: 'Yann', lastName: 'Costa' }],
    })
  for (const { id } of known) expect(await join('2025-02-01', id)).toMatchObject({ refused: 'already_known' })
  expect(known).toHaveLength(2)
  await world.act('person.moveOut', home, { ends: '2025-01-31' })
  expect(await join('2025-02-01', newId())).toMatchObject({ refused: 'lease_over' })
  expect(await join('2023-02-01', newId())).toMatchObject({ refused: 'dates_backwards' })
})

test('each line that can’t be placed says why, and costs no other', async () => {
  const report = await load([
    '4711;Costa;Ana;ana@exemple.fr',
    '9999;Costa;Ana;;;;;2024-03-01;',
    '4711;Costa;Ana;;12;;;2024-03-01;',
    '4711;Costa;Ana;ana@;;;;2024-03-01;',
    '4711;Costa;Ana;;;occitan;;2024-03-01;',
    '4711;Costa;Ana;;;;pigeon;2024-03-01;',
    '4711;Costa;Ana;;;;;2024-02-30;',
    '4711;Costa;Ana;;;;;2024-03-01;2023-01-01',
    '4711;;Ana;;;;;2024-03-01;',
    ';Costa;Ana;;;;;2024-03-01;',
    '4711;"Costa;Ana;;;;;2024-03-01;',
    costa,
    costa,
  ])
  expect(report.rows).toBe(13)
  expect(report).toMatchObject({ placed: 1, changed: 1 })
  expect(codes(report)).toEqual([
    '2 half_line',
    '3 unknown_dwelling',
    '4 bad_phone',
    '5 bad_email',
    '6 bad_lang',
    '7 bad_way',
    '8 bad_date',
    '9 dates_backwards',
    '10 no_name',
    '11 no_dwelling',
    '12 unreadable_line',
    '14 repeated_line',
  ])
  for (const { message } of report.refused) expect(message).not.toMatch(/\{\w+\}|refused\./)
})

test('Windows-1252 is read like UTF-8', async () => {
  const list = 'Logement;Nom;Prénom;Début du bail\r\n4711;Müller;Zoë;2024-03-01\r\n'
  expect(await load(Buffer.from(list, 'latin1'))).toMatchObject({ placed: 1, refused: [] })
  expect(await housed()).toMatchObject([{ first: 'Zoë', last: 'Müller' }])
})

test('what is no list of tenants is said in one sentence, and nothing is written', async () => {
  const before = await facts()
  const files: [string | Uint8Array, string][] = [
    ['', 'empty_file'],
    [`${header}\n`, 'empty_file'],
    ['%PDF-1.7\n', 'not_csv'],
    ['a;b;c\n1;2;3\n', 'not_tenants'],
    [Buffer.alloc(65_000_000, 'x'), 'file_too_large'],
    [`${header}\n${';;;;;;;;\n'.repeat(200_001)}`, 'too_many_rows'],
  ]
  for (const [content, code] of files) {
    const { code: exit, out } = await type('import', 'tenants', written(content), '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ placed: 0, refused: [{ line: 0, code }] })
  }
  expect((await type('import', 'tenants', join(folder, 'nowhere.csv'))).out).toMatch(/n’existe pas/)
  expect((await type('import', 'tenants')).code).toBe(2)
  expect((await type('import', 'cats', 'x')).code).toBe(2)
  expect(await facts()).toBe(before)
})
