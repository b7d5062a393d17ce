import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverFiles, resendFrom } from '../../src/erp/server/back/deliver-files.ts'
import { sealItems } from '../../src/erp/server/back/seal-items.ts'
import { takeAnswers } from '../../src/erp/server/back/take-answers.ts'
import { erpPerson } from '../../src/erp/server/back/outbox-record.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { correctOwn } from '../setup/tell.ts'
import { contactShape, openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
beforeAll(async () => {
  w = await openOutboxHouse()
})
afterAll(() => w.close())

const linesOf = (name: string): string[][] =>
  w
    .read(name)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'))

test('a landlord without an outlet owes his ERP nothing', async () => {
  await w.order()
  expect(await w.database.owner.rows(sql`select id from erp.outbox`)).toEqual([])
  expect(await deliverFiles(w.kernel, w.way('ordres'))).toMatchObject({ why: 'no_outlet', files: [] })
})

test('an outlet is set up by head office, as data that makes sense', async () => {
  await w.set('ordres', ordersShape)
  for (const role of roles.filter((each) => !['hq', 'system'].includes(each)))
    expect(
      await w.send(actorOf(role), 'outlet.set', centre.unit, { outlet: 'ordres', shape: ordersShape }),
    ).toMatchObject({ ok: false })
  const without = { ...ordersShape, columns: ordersShape.columns.slice(1) }
  await expect(w.set('ordres', without)).rejects.toThrow('malformed')
  const rent = { ...ordersShape, columns: [...ordersShape.columns, { as: 'LOYER', from: 'rent' }] }
  await expect(w.set('ordres', rent)).rejects.toThrow('malformed')
})

test('an order waits in the commit that places it, and leaves in a file that says its count and its hash', async () => {
  const { order } = await w.order()
  expect(await w.items('ordres')).toMatchObject([
    { kind: 'orderPlaced', state: 'waiting', version: 1, fileNo: null },
  ])
  expect(await deliverFiles(w.kernel, w.way('ordres'))).toEqual({
    outlet: 'ordres',
    files: [{ no: 1, name: 'LOGE_ORDRES_000001.csv', lines: 1 }],
  })
  const bytes = readFileSync(join(w.folder, 'LOGE_ORDRES_000001.csv'))
  const [head, line, last] = linesOf('LOGE_ORDRES_000001.csv')
  const { no } = (await w.database.owner.row<{ no: number }>(
    sql`select o.no from contractors.work_order o where o.id = ${order}`,
  ))!
  const [item] = await w.items('ordres')
  expect(head).toEqual(ordersShape.columns.map(({ as }) => as))
  expect(line?.slice(0, 3)).toEqual([item!.id, 'CDE', '1'])
  expect(line?.[3]).toMatch(/^\d\d\/\d\d\/\d{4}$/)
  expect(line?.slice(4, 6)).toEqual([String(no), 'L-centre'])
  const body = bytes.subarray(0, bytes.lastIndexOf('FIN'))
  expect(last).toEqual(['FIN', '000001', '1', createHash('sha256').update(body).digest('hex')])
  expect(item).toMatchObject({ state: 'sent', fileNo: 1 })
})

test('nothing waits: no file is made, and no number is taken', async () => {
  expect(await deliverFiles(w.kernel, w.way('ordres'))).toEqual({ outlet: 'ordres', files: [] })
  await w.order()
  expect((await deliverFiles(w.kernel, w.way('ordres'))).files.map(({ no }) => no)).toEqual([2])
})

test('an act that is refused leaves nothing', async () => {
  const before = (await w.items('ordres')).length
  await expect(w.order(centre.unit)).rejects.toThrow('not_found')
  expect((await w.items('ordres')).length).toBe(before)
})

test('killed after the number was taken, the next run writes that very file', async () => {
  await w.order()
  await sealItems(w.database, { outlet: 'ordres' }, new Date().toISOString())
  expect(w.files()).toEqual(['LOGE_ORDRES_000001.csv', 'LOGE_ORDRES_000002.csv'])
  await w.order()
  expect((await deliverFiles(w.kernel, w.way('ordres'))).files.map(({ no, lines }) => [no, lines])).toEqual([
    [3, 1],
    [4, 1],
  ])
})

test('sent again from a number on, files are the same to the byte, and nothing is doubled', async () => {
  const bytes = (name: string): Buffer => readFileSync(join(w.folder, name))
  const before = w.files().map((name) => bytes(name))
  rmSync(join(w.folder, 'LOGE_ORDRES_000003.csv'))
  // An outlet that is set up anew changes no file that has its number.
  await w.set('ordres', { ...ordersShape, delimiter: '|' })
  expect(await resendFrom(w.database.owner, 'ordres', 2)).toBe(3)
  expect((await deliverFiles(w.kernel, w.way('ordres'))).files.map(({ no }) => no)).toEqual([2, 3, 4])
  expect(w.files().map((name) => bytes(name))).toEqual(before)
  expect((await deliverFiles(w.kernel, w.way('ordres'))).files).toEqual([])
  await w.set('ordres', ordersShape)
})

test('the ERP’s number stands with the order; its no stands with its reason; said twice, it costs nothing', async () => {
  const [one, two, three] = await w.items('ordres')
  w.answer('ACQ_1.csv', [`${one!.id};OK;2026-4471;`, `${two!.id};KO;;Fournisseur inconnu : N’Diaye & fils`])
  expect(await takeAnswers(w.kernel, w.way('ordres'))).toMatchObject({
    heard: [{ lines: 2, taken: 2, faults: [] }],
  })
  expect((await w.items('ordres')).map(({ state, receipt }) => [state, receipt]).slice(0, 3)).toEqual([
    ['acknowledged', '2026-4471'],
    ['refused', null],
    ['sent', null],
  ])
  w.answer('ACQ_2.csv', [
    `${one!.id};OK;2026-4471;`,
    `${one!.id};KO;;finalement non`,
    `${one!.id};OK;2026-9999;`,
    `${centre.unit};OK;1;`,
    `n° 102372;OK;1;`,
    `${three!.id};PEUT-ETRE;;`,
    'une demi-ligne',
  ])
  const [report] = (await takeAnswers(w.kernel, w.way('ordres'))).heard
  expect(report!.taken).toBe(0)
  expect(report!.faults.map(({ line, code }) => [line, code])).toEqual([
    [3, 'contradicts'],
    [4, 'contradicts'],
    [5, 'unknown_id'],
    [6, 'unknown_id'],
    [7, 'unknown_state'],
    [8, 'line_broken'],
  ])
  expect(await takeAnswers(w.kernel, w.way('ordres'))).toEqual({ heard: [], why: null })
})

test('of half a file of answers nothing is taken, nor of one that was changed on its way', async () => {
  const [, , three] = await w.items('ordres')
  const line = `${three!.id};OK;2026-4472;`
  w.answer('ACQ_3.csv', [line], '')
  w.answer('ACQ_4.csv', [line], 'FIN;2\r\n')
  w.answer('ACQ_5.csv', [line], `FIN;1;${'0'.repeat(64)}\r\n`)
  w.answer('ACQ_6.csv', [], 'QUOI;FAIRE\r\n')
  const reports = (await takeAnswers(w.kernel, w.way('ordres'))).heard
  expect(reports.map(({ faults }) => faults[0]?.code)).toEqual([
    'file_cut',
    'file_cut',
    'file_changed',
    'file_cut',
  ])
  expect((await w.items('ordres'))[2]).toMatchObject({ state: 'sent' })
})

test('what was refused leaves again under an id of its own, by the agency whose order it is', async () => {
  const refused = (await w.items('ordres')).find(({ state }) => state === 'refused')!
  expect(await w.send(actorOf('caretaker'), 'outbox.again', refused.id, {})).toMatchObject({ ok: false })
  await w.act('outbox.again', refused.id, {}, actorOf('technician'))
  expect(await w.send(actorOf('technician'), 'outbox.again', refused.id, {})).toMatchObject({
    refused: 'answer_over',
  })
  const waiting = (await w.items('ordres')).filter(({ state }) => state === 'waiting')
  expect(waiting).toMatchObject([{ kind: 'orderPlaced', version: 2 }])
  expect((await deliverFiles(w.kernel, w.way('ordres'))).files).toMatchObject([{ no: 5, lines: 1 }])
})

test('a code that has none of theirs keeps its line back, and no other', async () => {
  const { TYPE } = ordersShape.codes
  const { orderPlaced: _, ...less } = TYPE
  await w.set('ordres', { ...ordersShape, codes: { TYPE: less } })
  const { request, order } = await w.order()
  await w.act('order.cancel', request, { order }, actorOf('agent'))
  await deliverFiles(w.kernel, w.way('ordres'))
  const mine = await w.database.owner.rows<{ kind: string; state: string; reason: string }>(sql`
    select b.kind, b.state, b.reason from erp.outbox b where b.subject = ${order} order by b.at, b.kind`)
  expect(mine).toEqual([
    { kind: 'orderPlaced', state: 'refused', reason: 'TYPE orderPlaced' },
    { kind: 'orderEnded', state: 'sent', reason: null },
  ])
  await w.set('ordres', ordersShape)
})

test('of two telephones in one day the last is told; it is never told who told it to us', async () => {
  await w.set('contacts', contactShape)
  await correctOwn(w.act, actorOf('tenant'), { phone: '06 12 34 56 78' })
  await correctOwn(w.act, actorOf('tenant'), { phone: '+33 6 98 76 54 32' })
  expect(await w.items('contacts')).toMatchObject([{ kind: 'contact', state: 'waiting', version: 2 }])
  await deliverFiles(w.kernel, w.way('contacts'))
  const [, line] = linesOf('LOGE_CONTACTS_000001.csv')
  expect(line?.slice(1, 4)).toEqual(['L-centre', 'Le Goff', '0698765432'])
})

test('the end of a lease is told with its day; the lease that goes on has none', async () => {
  await w.act('person.moveOut', centre.household, { ends: '2027-03-31', unit: centre.unit }, actorOf('agent'))
  await deliverFiles(w.kernel, w.way('contacts'))
  await w.act('person.stay', centre.household, {}, actorOf('agent'))
  await deliverFiles(w.kernel, w.way('contacts'))
  expect(linesOf('LOGE_CONTACTS_000002.csv')[1]?.at(-1)).toBe('31/03/2027')
  expect(linesOf('LOGE_CONTACTS_000003.csv')[1]?.at(-1)).toBe('')
})

test('what the ERP itself said never goes back to it', async () => {
  const before = (await w.items('contacts')).length
  const erp = houseActor(erpPerson, 'ERP')
  await w.act('person.correct', centre.tenant, { phone: '06 00 00 00 01' }, erp)
  expect((await w.items('contacts')).length).toBe(before)
})

test('who is forgotten leaves no line behind, also in a file that is sent again', async () => {
  expect(linesOf('LOGE_CONTACTS_000001.csv')[1]).toContain('0698765432')
  await eraseHers(w.kernel, centre.tenant)
  await resendFrom(w.database.owner, 'contacts', 1)
  await deliverFiles(w.kernel, w.way('contacts'))
  expect(linesOf('LOGE_CONTACTS_000001.csv')).toMatchObject([
    contactShape.columns.map(({ as }) => as),
    ['FIN', '000001', '0', expect.any(String)],
  ])
})

test('answers that lie change nothing: of what has not left, of another outlet, of a file that says less than it holds', async () => {
  const contacts = (await w.items('contacts')).filter(({ state }) => state === 'sent')
  expect(contacts.length).toBeGreaterThan(0)
  await w.order()
  const waiting = (await w.items('ordres')).find(({ state }) => state === 'waiting')!
  w.answer('ACQ_20.csv', [
    `${waiting.id};OK;2026-1;`,
    `${contacts[0]!.id};OK;2026-2;`,
    `${waiting.id.toUpperCase()};OK;2026-1;=cmd|' /C calc'!A0`,
    `${contacts[0]!.id.slice(0, -1)};OK;2026-3;`,
    `constructor;OK;2026-4;`,
    `${waiting.id};__proto__;2026-5;`,
  ])
  w.answer('ACQ_21.csv', [`${waiting.id};OK;2026-1;`, `${waiting.id};OK;2026-1;`], 'FIN;1\r\n')
  const { heard } = await takeAnswers(w.kernel, w.way('ordres'))
  expect(heard.map(({ taken }) => taken)).toEqual([0, 0])
  expect(heard[0]!.faults.map(({ line, code }) => [line, code])).toEqual([
    [2, 'not_sent'],
    [3, 'unknown_id'],
    [4, 'not_sent'],
    [5, 'unknown_id'],
    [6, 'unknown_id'],
    [7, 'unknown_state'],
  ])
  expect(heard[1]!.faults.map(({ code }) => code)).toEqual(['file_cut'])
  expect((await w.items('ordres')).find(({ id }) => id === waiting.id)).toMatchObject({
    state: 'waiting',
    receipt: null,
  })
  await deliverFiles(w.kernel, w.way('ordres'))
})

test('a folder that is not there keeps everything for the next run', async () => {
  await w.order()
  const file = join(w.folder, 'fichier')
  writeFileSync(file, '')
  expect(await deliverFiles(w.kernel, w.way('ordres', { folder: file }))).toMatchObject({
    why: 'way_down',
    files: [],
  })
  expect((await deliverFiles(w.kernel, w.way('ordres'))).files).toHaveLength(1)
})
