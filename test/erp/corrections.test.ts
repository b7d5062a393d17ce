import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import { deliverFiles } from '../../src/erp/server/back/deliver-files.ts'
import { runBatch } from '../../src/erp/server/run-batch.ts'
import { findSource } from '../../src/erp/server/source-store.ts'
import { takeAnswers } from '../../src/erp/server/back/take-answers.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { correctOwn } from '../setup/tell.ts'
import { openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
let folder: string
beforeAll(async () => {
  w = await openOutboxHouse()
  folder = mkdtempSync(join(w.folder, 'extraits-'))
  const columns = [
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
  ]
  const mapping = { entity: 'unit', full: false, layout: { delimiter: ';' }, key: ['LOT'], columns }
  await w.act('source.set', derivedId('source', 'logements'), { source: 'logements', mapping, codes: {} })
})
afterAll(() => w.close())

let nights = 0
const hear = async (...lines: string[]): Promise<void> => {
  const file = join(folder, `LOGEMENTS_${++nights}.csv`)
  writeFileSync(file, `LOT;PORTE;SURF\r\n${lines.map((line) => `${line}\r\n`).join('')}`)
  utimesSync(file, new Date(2026, 0, nights), new Date(2026, 0, nights))
  const source = (await findSource(w.database.owner, 'logements'))!
  const made = new Date(2026, 0, nights).toISOString()
  const report = await runBatch(w.kernel, source, { file, made, apply: true })
  if (report.state === 'held') {
    await w.act('batch.release', report.batch, {}, actorOf('hq'))
    await runBatch(w.kernel, source, { file, made, apply: true })
  }
}
const seeDoor = (door: string) =>
  w.act('estate.correct', centre.building, { unit: { id: centre.unit, door } }, actorOf('caretaker'))
const corrections = async () =>
  ((await w.said(actorOf('hq'), 'erp.corrections')) as Queries['erp.corrections']['output']).rows
const outlets = async () =>
  ((await w.said(actorOf('hq'), 'erp.back')) as Queries['erp.back']['output']).outlets
const differences = async () =>
  (
    (await w.said(actorOf('manager'), 'estate.differences', { building: centre.building })) as {
      rows: { field: string }[]
    }
  ).rows.filter(({ field }) => field === 'door')

test('what no extract ever told is not to be corrected there', async () => {
  await w.set('amain', {
    kinds: ['settledValue', 'contact', 'leaseEnd'],
    isByHand: true,
    screens: { door: 'LOG02' },
  })
  await seeDoor('12')
  expect(await corrections()).toEqual([])
})

test('what Karim saw otherwise than the ERP says is a line, with its screen, old and new', async () => {
  await hear('L-centre;12;66,50')
  await seeDoor('31 bis')
  expect(await corrections()).toMatchObject([
    { field: 'door', screen: 'LOG02', unitRef: 'L-centre', theirs: '12', ours: '31 bis' },
  ])
  await seeDoor('31')
  expect((await corrections()).map(({ ours }) => ours)).toEqual(['31'])
})

test('for those who connect alone', async () => {
  for (const role of roles.filter((each) => !['hq', 'system', 'visitor'].includes(each)))
    for (const query of ['erp.corrections', 'erp.back'])
      expect(await w.said(actorOf(role), query)).toMatchObject({ refused: 'not_yours' })
})

test('an extract that still says the old value changes nothing; one that says ours ends the line by itself, and the difference', async () => {
  await hear('L-centre;12;67,00')
  expect(await corrections()).toHaveLength(1)
  expect((await corrections())[0]).toMatchObject({ theirs: '12', ours: '31' })
  await hear('L-centre;14;67,00')
  expect(await differences()).toHaveLength(1)
  const before = await w.items('amain')
  await hear('L-centre;31;67,00')
  expect(await corrections()).toEqual([])
  expect(await differences()).toEqual([])
  // What came back as it was told is no news to tell.
  expect((await w.items('amain')).length).toBe(before.length)
  expect((await w.items('amain')).at(-1)).toMatchObject({ state: 'acknowledged' })
})

test('an answer that is taken back is to be corrected there again', async () => {
  await hear('L-centre;35;67,00')
  const [difference] = (
    (await w.said(actorOf('manager'), 'estate.differences', { building: centre.building })) as {
      rows: { said: number; field: string }[]
    }
  ).rows.filter(({ field }) => field === 'door')
  const said = [difference!.said]
  await w.act('said.settleAll', centre.building, { yes: true, said }, actorOf('manager'))
  expect(await corrections()).toEqual([])
  const versions = async () => (await w.items('amain')).reduce((sum, { version }) => sum + version, 0)
  const before = await versions()
  await w.act('said.unsettle', centre.building, { said }, actorOf('manager'))
  expect(await versions()).toBeGreaterThan(before)
  expect(await corrections()).toMatchObject([{ field: 'door', theirs: '35', ours: '31' }])
  await hear('L-centre;31;67,00')
  expect(await corrections()).toEqual([])
})

test('what an extract changes here is told to nobody there', async () => {
  const before = (await w.items('amain')).length
  await hear('L-centre;31;71,00', 'L-centre-2;9;33,00')
  expect((await w.items('amain')).length).toBe(before)
})

test('a telephone and the end of a lease stand in the list; typed there, they are ticked', async () => {
  await w.act('person.correct', centre.tenant, { phone: '06 12 34 56 79' }, actorOf('agent'))
  await w.act('person.moveOut', centre.household, { ends: '2031-03-31', unit: centre.unit }, actorOf('agent'))
  const rows = await corrections()
  expect(rows.map(({ field, ours }) => [field, ours])).toEqual(
    expect.arrayContaining([
      ['phone', '06 12 34 56 79'],
      ['ends', '2031-03-31'],
    ]),
  )
  for (const { id } of rows.filter(({ field }) => field !== 'email'))
    await w.act('outbox.drop', id, {}, actorOf('hq'))
  expect(await corrections()).toEqual([])
})

test('an outlet by hand sends no file', async () => {
  expect((await deliverFiles(w.kernel, w.way('amain'))).files).toEqual([])
})

test('what nobody answered within one working day is said, with since when', async () => {
  await w.set('ordres', ordersShape)
  await w.order()
  await w.order()
  await deliverFiles(w.kernel, w.way('ordres'))
  expect((await outlets()).find(({ outlet }) => outlet === 'ordres')).toMatchObject({
    overdue: 0,
    counts: { sent: 2 },
    lastFile: 1,
  })
  await w.database.owner.run(
    sql`update erp.outbox set sent_at = sent_at - interval '6 days' where outlet = 'ordres'`,
  )
  const late = (await outlets()).find(({ outlet }) => outlet === 'ordres')
  expect(late?.overdue).toBe(2)
  expect(late?.overdueSince).not.toBeNull()
})

test('the agency reads the ERP’s number with its order, and its no with the way to mend it; another agency neither', async () => {
  const [one, two] = await w.items('ordres')
  const subjects = await w.database.owner.rows<{ id: string; subject: string }>(
    sql`select b.id, b.subject from erp.outbox b where b.outlet = 'ordres'`,
  )
  const orderOf = (item: string): string => subjects.find(({ id }) => id === item)!.subject
  w.answer('ACQ_1.csv', [`${one!.id};OK;2026-4471;`, `${two!.id};KO;;MARCHÉ CLOS`])
  await takeAnswers(w.kernel, w.way('ordres'))
  const read = (role: 'technician' | 'manager', order: string, at = centre) =>
    w.said(actorOf(role, at), 'erp.order', { order })
  expect(await read('technician', orderOf(one!.id))).toEqual({
    receipt: '2026-4471',
    toMend: [],
    mayMend: false,
  })
  expect(await read('technician', orderOf(two!.id))).toMatchObject({
    receipt: null,
    toMend: [{ kind: 'orderPlaced', theirWords: 'MARCHÉ CLOS', reasonCode: 'their_words' }],
    mayMend: true,
  })
  expect(await read('manager', orderOf(one!.id), roches)).toEqual({
    receipt: null,
    toMend: [],
    mayMend: false,
  })
  expect((await outlets()).find(({ outlet }) => outlet === 'ordres')?.refused).toMatchObject([
    { state: 'refused' },
  ])
})

test('a telephone that is to be typed there says whose it is', async () => {
  await correctOwn(w.act, actorOf('tenant'), { phone: '06 12 34 56 78' })
  const { first_name, last_name } = (await w.database.owner.row<{ first_name: string; last_name: string }>(
    sql`select p.first_name, p.last_name from people.person p where p.id = ${centre.tenant}`,
  ))!
  const lines = (await corrections()).filter(({ field }) => field === 'phone')
  expect(lines).toMatchObject([{ tenantName: `${first_name} ${last_name}` }])
})
