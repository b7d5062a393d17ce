import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Queries } from '../../src/contractors/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openContracts, morning, type Contracts } from './contracts.ts'

let w: Contracts
const db = () => w.database.owner
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())
beforeEach(async () => {
  await db().run(sql`update contractors.work_order set paid_at = ${morning} where paid_at is null`)
})

type Bills = Queries['bill.list']['output']
const bills = (who: Actor = w.people.hq) => w.ask<Bills>(who, 'bill.list', {})

/** Work of Nicolas at Madame Le Goff’s, accepted and invoiced. */
const invoiced = async (ref: string, amount = 9000, now = morning) => {
  const { request, order } = await w.ordered()
  await w.act(w.people.nicolas, 'order.accept', request, { order, amount }, now)
  await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done', amount }, now)
  await w.act(w.people.manager, 'order.check', request, { order }, now)
  await w.act(w.people.nicolas, 'order.invoice', request, { order, ref }, now)
  return { request, order }
}
const pay = (bill: { request: string; order: string }, who = w.people.hq) =>
  w.send(who, 'order.pay', bill.request, { order: bill.order })

test('head office compares what it owes: who, which number, how much, by when, for what and where', async () => {
  const later = await invoiced('F-26-10', 12_050, '2026-01-20T09:00:00.000Z')
  const first = await invoiced('F-26-9')
  const { rows, more } = await bills()
  expect(more).toBe(0)
  expect(rows.map(({ order }) => order)).toEqual([first.order, later.order])
  expect(rows[1]).toMatchObject({
    ...later,
    firm: { id: w.id.nicolas, name: 'Nicolas Plomberie' },
    ref: 'F-26-10',
    amount: 12_050,
    payBy: '2026-02-19',
    hold: null,
    until: null,
  })
  expect(rows[1]?.place.building).not.toBe('')
  expect(rows[1]?.place.agency).not.toBe('')
})

test('nobody else reads it: neither agency, nor caretaker, nor firm, nor tenant', async () => {
  await invoiced('F-26-9')
  const { manager, technician, agent, benali, nicolas, leGoff } = w.people
  for (const who of [manager, technician, agent, benali, nicolas, leGoff])
    expect(await bills(who)).toMatchObject({ refused: 'not_yours' })
  for (const who of [manager, technician, agent]) {
    const bill = await invoiced(`F-${who.role}`)
    expect(await pay(bill, who)).toMatchObject({ refused: 'not_yours' })
  }
})

test('paid in one window, it is refused in the other, and stands there no more', async () => {
  const bill = await invoiced('F-26-9')
  const both = await Promise.all([pay(bill), pay(bill)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refused: 'order_paid' })
  expect((await bills()).rows).toEqual([])
})

test('each says what its payment waits for, as the act would', async () => {
  const contested = await invoiced('F-contested')
  await db().run(sql`update requests.request set status = 'contested' where id = ${contested.request}`)
  const due = await invoiced('F-due')
  await db().run(
    sql`update contractors.work_order set spot = 'due', spot_due = '2026-01-20T09:00Z' where id = ${due.order}`,
  )
  const failing = await invoiced('F-failing')
  await db().run(sql`update contractors.work_order set spot = 'failing' where id = ${failing.order}`)
  const redone = await invoiced('F-redone')
  await db().run(sql`update contractors.work_order set status = 'accepted' where id = ${redone.order}`)
  const { rows } = await bills()
  expect(Object.fromEntries(rows.map(({ ref, hold }) => [ref, hold]))).toEqual({
    'F-contested': 'contested',
    'F-due': 'spotDue',
    'F-failing': 'spotFailing',
    'F-redone': 'redone',
  })
  expect(rows.find(({ ref }) => ref === 'F-due')?.until).toBe('2026-01-20T09:00:00.000Z')
  for (const [bill, refused] of [
    [contested, 'contested'],
    [due, 'spot_due'],
    [failing, 'spot_failing'],
    [redone, 'wrong_moment'],
  ] as const)
    expect(await pay(bill)).toMatchObject({ refused })
})

test('what her other account accepted waits for somebody else', async () => {
  await invoiced('F-26-9')
  const mailbox = (person: string, email: string) =>
    db().run(sql`update people.person set email = ${email} where id = ${person}`)
  await mailbox(w.people.manager.id, 'd.angelo@robine.test')
  await mailbox(w.people.hq.id, 'D.Angelo@robine.test')
  expect((await bills()).rows).toMatchObject([{ hold: 'sameHands' }])
  await mailbox(w.people.hq.id, 'helene@robine.test')
  expect((await bills()).rows).toMatchObject([{ hold: null }])
})
