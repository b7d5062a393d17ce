import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BackWay } from '../../src/erp/core/way-shape.ts'
import { goBack } from '../../src/erp/server/back/back-tasks.ts'
import { deliverFiles, resendFrom } from '../../src/erp/server/back/deliver-files.ts'
import { takeAnswers } from '../../src/erp/server/back/take-answers.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { writeFileSync } from 'node:fs'
import { answerFile, answerStaging, openDesk } from '../setup/invented-erp/answer-items.ts'
import {
  type DatabaseCounterpart,
  startMariadbBase,
  startPostgresBase,
} from '../setup/invented-erp/counterparts.ts'
import { plantFaults } from '../setup/invented-erp/extract-faults.ts'
import { orderCodes, orderMapping } from '../setup/invented-erp/pivoine-mappings.ts'
import { bytesOf, printExtract } from '../setup/invented-erp/write-extract.ts'
import { erpExtracts } from '../setup/erp-extracts.ts'
import { inventPivoine } from '../setup/invented-erp/invent-pivoine.ts'
import { townOf } from '../setup/invented-erp/invented-town.ts'
import { makeStaging } from '../setup/invented-erp/load-pivoine.ts'
import { servePivoine } from '../setup/invented-erp/serve-pivoine.ts'
import { hasMariadb, mariadbReader } from '../setup/mariadb.ts'
import { openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
const secret = 'ERP_BACK_SECRET'
beforeAll(async () => {
  w = await openOutboxHouse()
})
afterAll(() => w.close())

/** An answer stands in the row of its item: the number of theirs is no cell of ours. */
const stagedShape = { ...ordersShape, columns: ordersShape.columns.filter(({ as }) => as !== 'NUM_ERP') }
const columns = stagedShape.columns.map(({ as }) => as)
const pivoine = async () => inventPivoine(await townOf(w.database))
const receipts = async (outlet: string) =>
  (await w.items(outlet)).map(({ state, receipt }) => [state, receipt])
/** Everything that an outlet heard of so far is over, so that the next one stands alone. */
const alone = (outlet: string) =>
  w.database.owner.run(sql`delete from erp.outbox where outlet <> ${outlet} and state = 'waiting'`)

test('by a file: PIVOINE opens it, books the orders, and its numbers stand with them', async () => {
  await w.set('ordres', ordersShape)
  const desk = openDesk(await pivoine())
  await w.order()
  await w.order()
  const [file] = (await deliverFiles(w.kernel, w.way('ordres'))).files
  answerFile(desk, join(w.folder, file!.name), w.folder)
  expect(await takeAnswers(w.kernel, w.way('ordres'))).toMatchObject({
    heard: [{ lines: 2, taken: 2, faults: [] }],
  })
  for (const [state, receipt] of await receipts('ordres')) {
    expect(state).toBe('acknowledged')
    expect(receipt).toMatch(/^2026-\d+$/)
  }
  // The same number once more: taken as the same, and nothing is booked twice.
  const booked = desk.taken().length
  await resendFrom(w.database.owner, 'ordres', 1)
  await deliverFiles(w.kernel, w.way('ordres'))
  answerFile(desk, join(w.folder, file!.name), w.folder)
  expect(await takeAnswers(w.kernel, w.way('ordres'))).toMatchObject({ heard: [{ taken: 0, faults: [] }] })
  expect(desk.taken().length).toBe(booked)
  // As a kill leaves it: the answers were heard, and what came of their file was not written down. It is read again.
  await w.database.owner.run(sql`update erp.answer_file set taken = 0`)
  answerFile(desk, join(w.folder, file!.name), w.folder)
  await takeAnswers(w.kernel, w.way('ordres'))
  expect(await w.database.owner.rows(sql`select a.lines, a.taken from erp.answer_file a`)).toEqual([
    { lines: 2, taken: 2 },
  ])
})

test('the night after, its extract of orders tells which are ours and which it has alone; a line that broke waits alone', async () => {
  const own = await pivoine()
  // The ERP’s numbers go on from those that it gave the orders above.
  const desk = openDesk({ ...own, next: { ...own.next, order: own.next.order + 1000 } })
  await w.order()
  const { files } = await deliverFiles(w.kernel, w.way('ordres'))
  answerFile(desk, join(w.folder, files.at(-1)!.name), w.folder)
  await takeAnswers(w.kernel, w.way('ordres'))
  const from = erpExtracts(w)
  await from.setUp('bons', orderMapping, orderCodes)
  const printed = printExtract(desk.pivoine(), 'BON')
  const broken = plantFaults(printed, ['keyTypedOtherwise', 'halfLine'], 1)
  const report = await from.take('bons', from.drop('BON_1.csv', bytesOf(broken)), '--apply')
  from.close()
  expect(report.causes.map(({ lines }) => lines)).toEqual([[2]])
  const told = await w.database.owner.rows<{ isOurs: boolean; n: number }>(sql`
    select t.order_id is not null as "isOurs", count(*)::int as n from erp.told_order t group by 1 order by 1`)
  const alone = own.tables.BON.length - 1
  expect(told).toEqual([...(alone > 0 ? [{ isOurs: false, n: alone }] : []), { isOurs: true, n: 1 }])
})

test('over HTTP: each item under a key that stays; a service that is down loses and doubles nothing', async () => {
  process.env[secret] = 'jeton-de-pivoine'
  const desk = openDesk(await pivoine(), (item) => (item['TYPE'] === 'ANN' ? 'BON INCONNU' : undefined))
  const server = await servePivoine(await pivoine(), { token: 'jeton-de-pivoine', desk })
  const way: BackWay = {
    outlet: 'web',
    http: { url: `${server.url}/ordres`, secretEnv: secret, format: 'lines' },
  }
  try {
    await w.set('web', ordersShape)
    await alone('web')
    const placed = await w.order()
    await w.act('order.cancel', placed.request, { order: placed.order })
    let calls = 0
    server.breakWith((response) => void (calls++, response.writeHead(503).end()))
    expect(await deliverFiles(w.kernel, way)).toMatchObject({ why: 'way_down', files: [] })
    expect(calls).toBeGreaterThan(0)
    server.breakWith(undefined)
    expect((await deliverFiles(w.kernel, way)).files).toMatchObject([{ no: 1, lines: 2 }])
    const [one, two] = (await w.items('web')).toSorted((a, b) => a.kind.localeCompare(b.kind))
    expect([one!.kind, one!.state, two!.kind, two!.state]).toEqual([
      'orderEnded',
      'refused',
      'orderPlaced',
      'acknowledged',
    ])
    const booked = desk.taken().length
    await resendFrom(w.database.owner, 'web', 1)
    await deliverFiles(w.kernel, way)
    expect(desk.taken().length).toBe(booked)
    expect(new Set(server.asked.filter(({ method }) => method === 'POST').map(({ key }) => key)).size).toBe(2)
  } finally {
    await server.stop()
    delete process.env[secret]
  }
})

describe.each([
  ['postgres', startPostgresBase, true],
  ['mariadb', startMariadbBase, hasMariadb],
] as const)('into a table of %s that stands there for it', (kind, start, isHere) => {
  test.runIf(isHere)('items lie there once, and the answer is read from their row', async () => {
    const counterpart: DatabaseCounterpart = await start()
    process.env['ERP_TEST_SECRET'] = mariadbReader.password
    try {
      const outlet = `table${kind}`
      await w.set(outlet, stagedShape)
      await alone(outlet)
      await makeStaging(counterpart.base, 'LOGE_ORDRES', columns)
      await counterpart.mayWrite('LOGE_ORDRES')
      const told = counterpart.way({ table: 'LOGE_ORDRES', key: 'ID_LOGE' })
      if (!('sql' in told)) throw new Error('no database')
      const way: BackWay = { outlet, sql: told.sql }
      await w.order()
      await w.order()
      expect((await deliverFiles(w.kernel, way)).files).toMatchObject([{ no: 1, lines: 2 }])
      await resendFrom(w.database.owner, outlet, 1)
      expect((await deliverFiles(w.kernel, way)).files).toMatchObject([{ no: 1, lines: 2 }])
      expect(await takeAnswers(w.kernel, way)).toEqual({ heard: [], why: null })
      const waiting = (await w.items(outlet)).map(({ id }) => ({ ID_LOGE: id, TYPE: 'CDE' }))
      await answerStaging(openDesk(await pivoine()), counterpart.base, 'LOGE_ORDRES', waiting)
      expect(await takeAnswers(w.kernel, way)).toMatchObject({ heard: [{ lines: 2, taken: 2, faults: [] }] })
      expect(
        (await receipts(outlet)).every(([state, receipt]) => state === 'acknowledged' && receipt !== null),
      ).toBe(true)
    } finally {
      await counterpart.stop()
      delete process.env['ERP_TEST_SECRET']
    }
  })
})

test('by itself: where ERP_WAYS says so, the house hears answers and sends what waits', async () => {
  const ways = join(w.folder, 'ways.json')
  const settings = { ...w.kernel.settings, erpWays: ways }
  writeFileSync(ways, JSON.stringify({ ways: [], back: [w.way('ordres')] }))
  await alone('ordres')
  await w.order()
  await goBack({ ...w.kernel, settings })
  expect((await w.items('ordres')).at(-1)).toMatchObject({ state: 'sent' })
  const before = w.files().length
  await goBack(w.kernel)
  expect(w.files().length).toBe(before)
})
