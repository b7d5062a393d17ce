import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { openContracts, morning, type Contracts } from './contracts.ts'

let w: Contracts
const db = () => w.database.owner
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())
const mailbox = (person: string, email: string) =>
  db().run(sql`update people.person set email = ${email} where id = ${person}`)
beforeEach(async () => {
  await mailbox(w.people.manager.id, 'sylvie@robine.test')
  await mailbox(w.people.hq.id, 'helene@robine.test')
  await db().run(
    sql`update contractors.firm set email = 'contact@nicolas.test' where id = ${w.people.nicolas.firm}`,
  )
})

/** Nicolas has mended Madame Le Goff's tap; the work waits to be accepted. */
const done = async () => {
  const { request, order } = await w.ordered(w.id.framework)
  await w.act(w.people.nicolas, 'order.accept', request, { order }, morning)
  await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done', amount: 9000 }, morning)
  return { request, order }
}
const invoiced = async () => {
  const { request, order } = await done()
  await w.act(w.people.manager, 'order.check', request, { order }, morning)
  await w.act(w.people.nicolas, 'order.invoice', request, { order, ref: 'F-26-9' }, morning)
  return { request, order }
}

test('what one has accepted is not paid by her other account', async () => {
  const { request, order } = await invoiced()
  await mailbox(w.people.hq.id, 'Sylvie@robine.test')
  expect(await w.send(w.people.hq, 'order.pay', request, { order }, morning)).toMatchObject({
    refused: 'same_hands',
  })
  await mailbox(w.people.hq.id, 'helene@robine.test')
  expect(await w.send(w.people.hq, 'order.pay', request, { order }, morning)).toMatchObject({ ok: true })
})

test('whoever reads the firm’s mailbox accepts none of its work, and pays none', async () => {
  await mailbox(w.people.manager.id, 'contact@nicolas.test')
  const { request, order } = await done()
  expect(await w.send(w.people.manager, 'order.check', request, { order }, morning)).toMatchObject({
    refused: 'same_hands',
  })
  await mailbox(w.people.manager.id, 'sylvie@robine.test')
  const paid = await invoiced()
  await mailbox(w.people.hq.id, 'contact@nicolas.test')
  expect(await w.send(w.people.hq, 'order.pay', paid.request, { order: paid.order }, morning)).toMatchObject({
    refused: 'same_hands',
  })
})
