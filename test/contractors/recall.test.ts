import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { openContracts, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const visit = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }
const during = '2026-01-14T08:30:00.000Z'
const evening = '2026-01-14T17:00:00.000Z'
const nextDay = '2026-01-15T08:00:00.000Z'

const done = async () => {
  const { request, order } = await w.ordered(w.id.framework, visit)
  const firm = (type: string, data: object, now = during) =>
    w.act(w.people.nicolas, type, request, { order, ...data }, now)
  await firm('order.accept', {}, '2026-01-13T10:00:00.000Z')
  await firm('order.report', { outcome: 'done', amount: 9000, words: 'Robinet changé.' })
  await w.act(w.people.agent, 'order.check', request, { order }, during)
  await firm('order.invoice', { ref: 'F-26-7' })
  return { request, order }
}
const contested = async () => {
  const found = await done()
  await w.act(w.people.leGoff, 'request.contest', found.request, { words: 'Cela fuit encore.' }, evening)
  return found
}
const ordersOf = (request: string) =>
  w.database.owner.rows<{ id: string; status: string }>(
    sql`select id, status from contractors.work_order where request = ${request} order by placed_at`,
  )
const pay = (request: string, order: string) => w.send(w.people.hq, 'order.pay', request, { order }, nextDay)

describe('Madame Le Goff says that it is not repaired', () => {
  test('the same firm comes back for the same order, at no other price', async () => {
    const { request, order } = await contested()
    await w.act(w.people.agent, 'order.recall', request, { order, words: 'Cela fuit encore.' }, nextDay)
    expect(await ordersOf(request)).toEqual([{ id: order, status: 'offered' }])
    expect(await w.requestOf(request)).toMatchObject({ status: 'taken', ball: 'tenant' })
    const { entries, orders } = await w.ask<Thread>(
      w.people.leGoff,
      'request.thread',
      { id: request },
      nextDay,
    )
    expect(entries.map(({ type }) => type)).toContain('order.recalled')
    expect(orders).toHaveLength(1)
  })

  test('what is contested is not paid, nor while its firm is to come back; once repaired, it is', async () => {
    const { request, order } = await contested()
    expect(await pay(request, order)).toMatchObject({ refused: 'contested' })
    await w.act(w.people.agent, 'order.recall', request, { order }, nextDay)
    expect(await pay(request, order)).toMatchObject({ ok: false })
    const back = { order, outcome: 'done', words: 'Joint repris.' }
    await w.act(w.people.nicolas, 'order.report', request, back, nextDay)
    expect(await pay(request, order)).toMatchObject({ ok: true })
  })

  test('only what is contested is recalled, by the office, and nothing that another order follows', async () => {
    const calm = await done()
    expect(
      await w.send(w.people.agent, 'order.recall', calm.request, { order: calm.order }, nextDay),
    ).toMatchObject({
      refused: 'wrong_moment',
    })
    const { request, order } = await contested()
    for (const who of [w.people.leGoff, w.people.nicolas])
      expect(await w.send(who, 'order.recall', request, { order }, nextDay)).toMatchObject({
        refused: 'not_yours',
      })
    await w.orient(request, w.id.second, undefined, nextDay)
    expect(await w.send(w.people.agent, 'order.recall', request, { order }, nextDay)).toMatchObject({
      refused: 'wrong_moment',
    })
  })
})

describe('what each may accept by herself', () => {
  const asked = async () => {
    const { request, order } = await w.ordered()
    await w.act(w.people.nicolas, 'order.accept', request, { order, amount: 128_000 })
    return { request, order }
  }
  test('as the landlord has written it, above which the other decides', async () => {
    await w.database.owner.run(
      sql`insert into contractors.delegation (role, up_to) values ('technician', 100000)`,
    )
    const { request, order } = await asked()
    expect(await w.send(w.people.technician, 'order.approve', request, { order })).toMatchObject({
      refused: 'over_delegation',
      params: { limit: 100_000 },
    })
    expect(await w.send(w.people.manager, 'order.approve', request, { order })).toMatchObject({ ok: true })
    await w.database.owner.run(sql`delete from contractors.delegation`)
    const again = await asked()
    expect(
      await w.send(w.people.technician, 'order.approve', again.request, { order: again.order }),
    ).toMatchObject({ ok: true })
  })
})
