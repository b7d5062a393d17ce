import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { takeAnswers } from '../../src/erp/server/back/take-answers.ts'
import { deliverFiles } from '../../src/erp/server/back/deliver-files.ts'
import { openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
let from: ErpExtracts
beforeAll(async () => {
  w = await openOutboxHouse()
  from = erpExtracts(w)
  await from.setUp(
    'bons',
    {
      entity: 'order',
      full: true,
      layout: { delimiter: ';' },
      key: ['NUM_BON'],
      columns: [
        { from: ['REF_EXTERNE'], to: 'loge', converter: 'key' },
        { from: ['NUM_LOT'], to: 'dwelling', converter: 'key' },
        { from: ['ETAT'], to: 'state', converter: 'text', codes: 'ETAT' },
      ],
    },
    { ETAT: { CDE: 'placed', SF: 'checked' } },
  )
})
afterAll(async () => {
  await w.close()
  from.close()
})

/** Answers are heard, and what waits leaves. */
const exchange = async (): Promise<void> => {
  await takeAnswers(w.kernel, w.way('ordres'))
  await deliverFiles(w.kernel, w.way('ordres'))
}
const lines: string[] = []
const tell = (...more: string[]) => {
  lines.push(...more)
  return from.tell('bons', ['NUM_BON;REF_EXTERNE;NUM_LOT;ETAT', ...lines])
}
const counted = () =>
  w.database.owner.rows(sql`select a.agency, a.task, a.way from erp.typed_again a order by a.task`)
const numberOf = async (order: string): Promise<number> =>
  (await w.database.owner.row<{ no: number }>(
    sql`select o.no::int as no from contractors.work_order o where o.id = ${order}`,
  ))!.no

test('an order that Nadia placed here and somebody wrote into the ERP under its number was typed twice', async () => {
  await tell('2026-1;;L-centre;CDE')
  const { order } = await w.order()
  await tell(`2026-2;${await numberOf(order)};L-centre;CDE`)
  await tell()
  expect(await counted()).toEqual([{ agency: 'centre', task: 'order', way: 'hereFirst' }])
})

test('one that the outlet took along was typed once; a second of its number in the ERP was not', async () => {
  await w.set('ordres', ordersShape)
  const { order } = await w.order()
  const no = await numberOf(order)
  const [item] = await w.items('ordres')
  await exchange()
  w.answer('ACQ_1.csv', [`${item!.id};OK;2026-3;`])
  await exchange()
  await tell(`2026-3;${no};L-centre;CDE`)
  expect(await counted()).toHaveLength(1)
  await tell(`2026-4;${no};L-centre;CDE`)
  expect(await counted()).toHaveLength(2)
})

test('work that was accepted here, and by hand there before it was told, was typed twice', async () => {
  const { request, order } = await w.order()
  await exchange()
  const [, item] = await w.items('ordres')
  w.answer('ACQ_2.csv', [`${item!.id};OK;2026-5;`])
  await exchange()
  const firm = actorOf('firm')
  await w.act('order.accept', request, { order }, firm)
  await w.act('order.report', request, { order, outcome: 'done', words: 'Joint changé.' }, firm)
  await w.act('order.check', request, { order }, actorOf('technician'))
  await tell(`2026-5;${await numberOf(order)};L-centre;SF`)
  expect(await counted()).toContainEqual({ agency: 'centre', task: 'workChecked', way: 'hereFirst' })
})
