import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { personalOf } from '../../src/kernel/server/personal.house.ts'
import { forgetDue } from '../../src/kernel/server/personal.ts'
import { makePaper, paperOf, sendPictures, signInspection, takePictures } from './signed-inspection.ts'

// Madame Le Goff and her husband leave; one of them asks for her file, and to be forgotten.
let house: Landlord
let exit: string
const day = daysFromToday()
const yann = newId()
const nadia = actorOf('agent')
const hq = actorOf('hq')
beforeAll(async () => {
  house = await openLandlord()
  await house.act('person.join', centre.household, {
    on: day(-30),
    occupants: [{ person: yann, firstName: 'Yann', lastName: 'Kervella' }],
  })
  const pictures = await takePictures(1)
  const signed = await signInspection(house, pictures, {
    newAddress: { line: '3 rue du Pont', postcode: '11000', commune: 'Carcassonne' },
    reservations: 'Yann Kervella conteste le robinet.',
  })
  exit = signed.id
  await sendPictures(house, pictures)
  await makePaper(house, exit)
  const notice = {
    household: centre.household,
    way: 'hand',
    receivedOn: day(-120),
    reason: 'violence',
    proved: true,
  }
  await house.act('leaving.give', newId(), notice, nadia)
})
afterAll(() => house.close())

type PersonFile = Record<string, Record<string, unknown>[]>
const fileOf = async (person: string): Promise<{ data: PersonFile; page: string; names: string[] }> => {
  const file = newId()
  expect(await house.send(hq, 'access.prepare', file, { person })).toMatchObject({ ok: true })
  await people.tasks!['people.gather']!({ file }, house.kernel)
  const { zip } = (await house.database.owner.row<{ zip: Buffer }>(
    sql`select a.bytes as zip from people.access a where a.id = ${file}`,
  ))!
  const entries = listZip(zip)
  if (!Array.isArray(entries)) throw new Error(entries.code)
  const read = (name: string): string =>
    (unzip(zip, entries.find((one) => one.name === name)!, 10_000_000) as Buffer).toString('utf8')
  return {
    data: JSON.parse(read('donnees.json')),
    page: read('a-lire.html'),
    names: entries.map(({ name }) => name),
  }
}

test('an entry that is planned for the day on which she leaves is none of hers', async () => {
  const id = newId()
  const at = new Date().toISOString()
  await house.database.owner.run(
    sql`update people.tenancy set ends = current_date + 1 where household = ${centre.household}`,
  )
  await house.act('inspection.plan', id, { unit: centre.unit, kind: 'entry', at, by: who.karim }, nadia)
  expect(await house.kernel.ask(actorOf('tenant'), 'inspections.one', { id })).toEqual({
    refused: 'not_found',
  })
  await house.act('inspection.callOff', id, {}, nadia)
})

test('her file holds what was found, her own signature, its pictures and its paper, and nothing that is another’s', async () => {
  const { data, page, names } = await fileOf(centre.tenant)
  const [inspection] = data['inspections']!
  expect(inspection).toMatchObject({ kind: 'exit', state: 'signed' })
  expect(String(inspection!['record'])).toContain('Carcassonne')
  expect(JSON.parse(String(inspection!['signature']))).toMatchObject([
    { party: 'tenant', name: 'Anne Le Goff' },
  ])
  for (const said of ['record', 'signature', 'addenda'])
    expect(String(inspection![said])).not.toMatch(/Kervella|Benali/)
  expect(data['inspectionPhotos']).toHaveLength(1)
  expect(data['inspectionPapers']).toMatchObject([{ sha256: await paperOf(house, exit) }])
  expect(names.filter((name) => /\.(jpg|pdf)$/.test(name))).toHaveLength(2)
  expect(page).not.toMatch(/file\.|undefined|\[object/)
})

test('why a notice was short is in no file of a home of two: one may have left because of the other', async () => {
  for (const person of [centre.tenant, yann]) {
    const { data } = await fileOf(person)
    expect(data['leaving']).toMatchObject([{ way: 'hand', months: 1, reason: null }])
    expect(JSON.stringify(data)).not.toContain('violence')
  }
})

test('who is erased takes no notice away from who is not; with the last of them it goes', async () => {
  const { owner } = house.database
  await owner.run(
    sql`update people.tenancy set ends = current_date - 1 where household = ${centre.household}`,
  )
  const notices = async (): Promise<number> =>
    (await owner.row<{ n: number }>(sql`select count(*)::int as n from lettings.leaving`))!.n
  // As the act says it: of people at once, all the rest by its job.
  const erase = async (person: string): Promise<void> => {
    await house.act('person.erase', person, {}, hq)
    const job = await owner.row<{ payload: Record<string, unknown> }>(sql`
      select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'people.erase' and j.payload ->> 'person' = ${person}`)
    await people.tasks!['people.erase']!(job!.payload, house.kernel)
  }
  await erase(yann)
  expect(await notices()).toBe(1)
  await erase(centre.tenant)
  expect(await notices()).toBe(0)
  expect(
    await owner.rows(sql`select v.household from lettings.void v where v.household is not null`),
  ).toEqual([])
})

test('three years after the lease, of her home nobody is named any more, in no table of the two slices, and its files go', async () => {
  const { owner } = house.database
  const paper = (await paperOf(house, exit))!
  const later = new Date(Date.now() + 4 * 366 * 86_400_000).toISOString()
  await forgetDue(owner, personalOf(house.kernel.slices), later)
  const tables = await owner.rows<{ name: string }>(sql`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('inspections', 'lettings') and table_type = 'BASE TABLE'`)
  expect(tables.length).toBeGreaterThan(10)
  for (const { name } of tables) {
    const rows = await owner.rows<{ text: string }>(sql`select t::text as text from ${sql.ref(name)} t`)
    const text = rows.map((row) => row.text).join('\n')
    expect([name, /Le Goff|Kervella|Carcassonne|Benali/.exec(text)?.[0]]).toEqual([name, undefined])
    expect([name, text.includes(centre.household)]).toEqual([name, false])
  }
  await owner.run(sql`update kernel.file set at = now() - interval '3 days'`)
  await house.kernel.slices
    .find(({ name }) => name === 'requests')
    ?.tasks?.['requests.tidy']?.({}, house.kernel)
  expect(await house.kernel.files.openPaper(paper)).toBeUndefined()
})
