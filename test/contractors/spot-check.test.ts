import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Commands, Queries } from '../../src/contractors/core/contract.ts'
import { isDrawn } from '../../src/contractors/core/decide/spot-check.ts'
import { drawAll, spareAll } from '../../src/contractors/server/order-tasks.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Requests, Thread } from '../../src/requests/core/contract.ts'
import { openContracts, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const visit = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }
const during = '2026-01-14T08:30:00.000Z'
const after = '2026-01-14T10:00:00.000Z'
const nextDay = '2026-01-15T08:00:00.000Z'
const inFebruary = '2026-02-02T08:00:00.000Z'

const oneIn = (checkOneIn: number): Kernel => ({
  ...w.kernel,
  settings: { ...w.kernel.settings, checkOneIn },
})
const done = async (slot = visit, at = during) => {
  const { request, order } = await w.ordered(w.id.framework, slot)
  const act = (type: string, data: object, now = at) =>
    w.act(w.people.nicolas, type, request, { order, ...data }, now)
  await act('order.accept', {}, '2026-01-13T10:00:00.000Z')
  await act('order.report', { outcome: 'done', amount: 9000, words: 'Robinet changé, essai fait.' })
  return { request, order }
}
const drawn = async () => {
  const found = await done()
  await drawAll(oneIn(1), after)
  return found
}
const spotOf = async (order: string) =>
  (await w.database.owner.row<{ spot: string | null }>(
    sql`select spot from contractors.work_order where id = ${order}`,
  ))!.spot
const look = (
  who: Contracts['people'][keyof Contracts['people']],
  request: string,
  data: Commands['order.spotCheck'],
) => w.send(who, 'order.spotCheck', request, data, nextDay)
const invoiced = async ({ request, order }: { request: string; order: string }) => {
  await w.act(w.people.agent, 'order.check', request, { order }, nextDay)
  await w.act(w.people.nicolas, 'order.invoice', request, { order, ref: 'F-26-1' }, nextDay)
}
const pay = (request: string, order: string, now = nextDay) =>
  w.send(w.people.hq, 'order.pay', request, { order }, now)
const rowsOf = async (who: Contracts['people'][keyof Contracts['people']], filters: object) =>
  (await w.ask<Requests['request.list']['output']>(who, 'request.list', filters, nextDay)).rows.map(
    ({ id }) => id,
  )

describe('which finished orders are looked at', () => {
  test('about one in ten, always the same, none when the landlord wants none', () => {
    const ids = Array.from({ length: 4000 }, newId)
    const found = ids.filter((id) => isDrawn(id, 10))
    expect(found.length).toBeGreaterThan(300)
    expect(found.length).toBeLessThan(500)
    expect(ids.filter((id) => isDrawn(id, 10))).toEqual(found)
    expect(ids.filter((id) => isDrawn(id, 0))).toEqual([])
    expect(ids.filter((id) => isDrawn(id, 1))).toEqual(ids)
  })

  test('those alone that ended; each once', async () => {
    const open = await w.ordered(w.id.framework, visit)
    const { request, order } = await done()
    await drawAll(oneIn(0), after)
    expect(await spotOf(order)).toBeNull()
    for (const now of [after, nextDay]) await drawAll(oneIn(1), now)
    expect([await spotOf(order), await spotOf(open.order)]).toEqual(['due', null])
    const { entries } = await w.ask<Thread>(w.people.agent, 'request.thread', { id: request }, nextDay)
    expect(entries.filter(({ type }) => type === 'order.drawn')).toHaveLength(1)
    const hers = await w.ask<Thread>(w.people.leGoff, 'request.thread', { id: request }, nextDay)
    expect(hers.entries.map(({ type }) => type)).not.toContain('order.drawn')
    expect(hers.orders[0]?.spot).toBeNull()
  })

  test('one that is paid at once is drawn too: its check makes no payment wait, and the firm still comes again', async () => {
    const { request, order } = await done()
    await invoiced({ request, order })
    expect(await pay(request, order)).toMatchObject({ ok: true })
    await drawAll(oneIn(1), nextDay)
    expect(await spotOf(order)).toBe('due')
    const no = { order, conforming: false, words: 'Le joint fuit encore.' }
    expect(await look(w.people.technician, request, no)).toMatchObject({ ok: true })
    expect(await w.orderOf(order)).toMatchObject({ status: 'offered', agreed: 9000 })
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done' }, nextDay)
    expect(await pay(request, order)).toMatchObject({ refused: 'order_paid' })
    const { entries } = await w.ask<Thread>(w.people.agent, 'request.thread', { id: request }, nextDay)
    expect(entries.filter(({ data }) => data['paid']).map(({ type }) => type)).toEqual([
      'order.drawn',
      'order.spotChecked',
    ])
  })

  test('«fait» asks for the draw in its own commit: nobody is faster', async () => {
    const { order } = await done(visit, new Date(Date.now() - 60_000).toISOString())
    const asked = await w.database.owner.rows<{ key: string }>(
      sql`select key from graphile_worker.jobs where task_identifier = 'contractors.draw'`,
    )
    expect(asked.map(({ key }) => key)).toContain(`draw:${order}`)
  })

  test('nobody draws but the house', async () => {
    const { request, order } = await done()
    const data = { order, until: inFebruary }
    expect(await w.send(w.people.manager, 'order.draw', request, data, after)).toMatchObject({
      refused: 'not_yours',
    })
  })
})

describe('who is to look', () => {
  test('Karim Benali finds it in his day with what the firm said, and the agency in its list', async () => {
    const { request, order } = await drawn()
    const { checks } = await w.ask<Requests['day.checks']['output']>(
      w.people.benali,
      'day.checks',
      {},
      nextDay,
    )
    expect(checks.find((c) => c.order === order)).toMatchObject({
      firm: 'Nicolas Plomberie',
      said: 'Robinet changé, essai fait.',
      request: { id: request },
    })
    expect(await rowsOf(w.people.technician, { toCheck: true })).toContain(request)
    expect(await rowsOf(w.people.elsewhere, { toCheck: true })).toEqual([])
    const counts = await w.ask<Requests['request.counts']['output']>(
      w.people.technician,
      'request.counts',
      {},
    )
    expect(counts.toCheck).toBeGreaterThan(0)
  })

  test('neither the firm nor the tenant', async () => {
    const { request, order } = await drawn()
    for (const who of [w.people.nicolas, w.people.leGoff, w.people.elsewhere])
      expect(await look(who, request, { order, conforming: true })).toMatchObject({ ok: false })
    expect(await spotOf(order)).toBe('due')
  })
})

describe('what comes of it', () => {
  test('the invoice may come meanwhile; its payment waits, and goes once the work is as it should be', async () => {
    const { request, order } = await drawn()
    await invoiced({ request, order })
    expect(await pay(request, order)).toMatchObject({ refused: 'spot_due' })
    expect(await rowsOf(w.people.hq, { toPay: true })).not.toContain(request)
    expect(await look(w.people.benali, request, { order, conforming: true })).toMatchObject({ ok: true })
    expect(await rowsOf(w.people.hq, { toPay: true })).toContain(request)
    expect(await pay(request, order)).toMatchObject({ ok: true })
    expect(await look(w.people.benali, request, { order, conforming: true })).toMatchObject({
      refused: 'wrong_moment',
    })
  })

  test('not as it should be: the firm comes again for the same order, in the same thread, and is paid after that', async () => {
    const { request, order } = await drawn()
    await w.act(w.people.leGoff, 'request.confirm', request, {}, after)
    await invoiced({ request, order })
    expect(await look(w.people.technician, request, { order, conforming: false })).toMatchObject({
      refused: 'spot_unsaid',
    })
    const no = { order, conforming: false, words: 'Le joint fuit encore.' }
    expect(await look(w.people.technician, request, no)).toMatchObject({ ok: true })
    expect(await w.orderOf(order)).toMatchObject({ status: 'offered', agreed: 9000 })
    expect(await w.requestOf(request)).toMatchObject({ status: 'taken', ball: 'tenant' })
    const { entries } = await w.ask<Thread>(w.people.agent, 'request.thread', { id: request }, nextDay)
    expect(entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['request.contested', 'order.spotChecked']),
    )
    const card = await w.ask<Queries['order.card']['output']>(
      w.people.nicolas,
      'order.card',
      { id: order },
      nextDay,
    )
    expect(card.words.map(({ body }) => body)).toContain('Le joint fuit encore.')
    expect(card.can['report']).toBe('yes')
    expect(await pay(request, order)).toMatchObject({ refused: 'wrong_moment' })

    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done' }, nextDay)
    expect(await pay(request, order)).toMatchObject({ refused: 'spot_failing' })
    await drawAll(oneIn(0), '2026-01-15T09:00:00.000Z')
    expect(await spotOf(order)).toBe('due')
    await look(w.people.technician, request, { order, conforming: true })
    expect(await pay(request, order)).toMatchObject({ ok: true })
  })

  test('where the matter has gone on with another firm, nobody is sent back; the payment waits for a yes', async () => {
    const { request, order } = await drawn()
    await w.act(w.people.leGoff, 'request.contest', request, { words: 'Ça fuit encore.' }, after)
    const next = await w.orient(request, w.id.second, undefined, after)
    await invoiced({ request, order })
    await look(w.people.technician, request, { order, conforming: false, words: 'Joint oublié.' })
    expect(await w.orderOf(order)).toMatchObject({ status: 'done' })
    expect(await w.orderOf(next)).toMatchObject({ status: 'placed' })
    expect(await pay(request, order)).toMatchObject({ refused: 'spot_failing' })
    await look(w.people.manager, request, { order, conforming: true })
    expect(await pay(request, order)).toMatchObject({ ok: true })
  })

  test('nobody came in time: the payment waits no more, and the thread says so', async () => {
    const { request, order } = await drawn()
    await invoiced({ request, order })
    await spareAll(w.kernel, '2026-01-20T08:00:00.000Z')
    expect(await spotOf(order)).toBe('due')
    await spareAll(w.kernel, inFebruary)
    expect(await spotOf(order)).toBe('lapsed')
    const { entries } = await w.ask<Thread>(w.people.agent, 'request.thread', { id: request }, inFebruary)
    expect(entries.map(({ type }) => type)).toContain('order.spared')
    expect(await pay(request, order, inFebruary)).toMatchObject({ ok: true })
  })
})
