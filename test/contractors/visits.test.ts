import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Queries } from '../../src/contractors/core/contract.ts'
import { askAfterAll, lapseAll } from '../../src/contractors/server/order-tasks.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Requests, Thread } from '../../src/requests/core/contract.ts'
import { openContracts, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const tomorrow = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }
const during = '2026-01-14T08:30:00.000Z'
const tooSoon = '2026-01-14T09:40:00.000Z'
const after = '2026-01-14T10:10:00.000Z'

const planned = async () => {
  const { request, order } = await w.ordered(w.id.framework, tomorrow)
  await w.act(w.people.nicolas, 'order.accept', request, { order })
  return { request, order }
}
const lapses = (request: string) =>
  w.database.owner.rows<{ at: string }>(
    sql`select at from kernel.fact where subject = ${request} and type = 'order.lapsed'`,
  )
const threadOf = (request: string) => w.ask<Thread>(w.people.leGoff, 'request.thread', { id: request }, after)
const witness = (request: string, data: object, now = after) =>
  w.act(w.people.benali, 'order.witness', request, data, now)

describe('an appointment that has passed without a word', () => {
  test('gives the agency the ball once, and the thread says so', async () => {
    const { request, order } = await planned()
    await lapseAll(w.kernel, tooSoon)
    expect(await w.requestOf(request)).toMatchObject({ status: 'planned', ball: 'firm' })
    await lapseAll(w.kernel, after)
    await lapseAll(w.kernel, '2026-01-14T10:20:00.000Z')
    expect(await lapses(request)).toHaveLength(1)
    expect(await w.requestOf(request)).toMatchObject({ status: 'waiting', ball: 'agency', waitsFor: 'news' })
    const { next, entries } = await threadOf(request)
    expect(next).toMatchObject({ who: 'agency', what: 'waits.news' })
    expect(entries.map(({ type }) => type)).toContain('order.lapsed')
    const { rows } = await w.ask<{ rows: { id: string }[] }>(
      w.people.agent,
      'request.list',
      { stuck: true },
      after,
    )
    expect(rows.map(({ id }) => id)).toContain(request)
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done' }, after)
    expect(await w.requestOf(request)).toMatchObject({ status: 'resolved', ball: 'tenant', waitsFor: null })
  })

  test('is the first thing that the firm’s page asks of', async () => {
    const { request, order } = await planned()
    const day = (now: string) => w.ask<Queries['order.day']['output']>(w.people.nicolas, 'order.day', {}, now)
    expect((await day('2026-01-15T06:00:00.000Z')).today[0]?.id).toBe(order)
    await w.act(w.people.nicolas, 'order.onTheWay', request, { order }, during)
    expect((await day('2026-01-15T06:00:00.000Z')).today.map(({ id }) => id)).not.toContain(order)
  })

  test('is none when the firm is on its way, has told, or the time was moved', async () => {
    const onTheWay = await planned()
    await w.act(w.people.nicolas, 'order.onTheWay', onTheWay.request, { order: onTheWay.order }, during)
    const told = await planned()
    await w.act(
      w.people.nicolas,
      'order.report',
      told.request,
      { order: told.order, outcome: 'nobodyHome' },
      during,
    )
    const moved = await planned()
    const slot = { starts: '2026-01-16T13:00:00.000Z', ends: '2026-01-16T15:00:00.000Z' }
    await w.act(w.people.agent, 'order.fixSlot', moved.request, { order: moved.order, slot }, during)
    await lapseAll(w.kernel, after)
    for (const { request } of [onTheWay, told, moved]) expect(await lapses(request)).toEqual([])
  })

  test('nobody but the house says so', async () => {
    const { request, order } = await planned()
    const outcome = await w.send(
      w.people.manager,
      'order.lapse',
      request,
      { order, appointment: order },
      after,
    )
    expect(outcome).toMatchObject({ refused: 'not_yours' })
  })
})

test('a price accepted after a first visit: the firm, which had accepted, offers a time', async () => {
  const { request, order } = await planned()
  await w.act(
    w.people.nicolas,
    'order.report',
    request,
    { order, outcome: 'moreWork', amount: 90_000 },
    during,
  )
  await w.act(w.people.manager, 'order.approve', request, { order }, after)
  expect(await w.requestOf(request)).toMatchObject({ status: 'taken', ball: 'firm' })
  expect((await threadOf(request)).next).toMatchObject({ who: 'firm', what: 'taken' })
})

describe('what Karim Benali saw', () => {
  test('«pas fait» of a visit that is not told gives the agency the ball', async () => {
    const { request, order } = await planned()
    await witness(request, { order, done: false, words: 'Personne n’est passé.' })
    expect(await w.requestOf(request)).toMatchObject({
      status: 'waiting',
      ball: 'agency',
      waitsFor: 'notDone',
    })
    await lapseAll(w.kernel, after)
    expect(await lapses(request)).toEqual([])
  })

  test('is heard where it holds a danger, as what he says in the thread is; what a firm tells that it mended rings nobody', async () => {
    const { request, order } = await planned()
    await w.act(w.people.nicolas, 'order.report', request, {
      order,
      outcome: 'done',
      words: 'La prise faisait des étincelles, elle est remplacée.',
    })
    const read = () => w.ask<Thread>(w.people.agent, 'request.thread', { id: request }, after)
    expect((await read()).request.urgency).not.toBe('U0')
    await witness(request, { order, done: false, words: 'Ça sent le gaz dans toute la cuisine.' })
    const { request: now, entries } = await read()
    expect(now).toMatchObject({ urgency: 'U0', ball: 'agency' })
    expect(entries.map(({ type }) => type)).toContain('alarm.raised')
  })

  test('«pas fait» after the firm’s «fait» reopens the same thread', async () => {
    const { request, order } = await planned()
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done' }, during)
    await witness(request, { order, done: false })
    expect(await w.requestOf(request)).toMatchObject({ status: 'contested', ball: 'agency' })
  })

  test('«fait» before the firm has told leaves it its report, and her confirmation for then', async () => {
    const { request, order } = await planned()
    await witness(request, { order, done: true })
    expect(await w.requestOf(request)).toMatchObject({ status: 'waiting', ball: 'firm', waitsFor: 'report' })
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done' }, after)
    await witness(request, { order, done: true })
    expect(await w.requestOf(request)).toMatchObject({ status: 'resolved', ball: 'tenant' })
  })
})

describe('what the firm has done and not yet billed', () => {
  const dayAfter = '2026-01-15T09:00:00.000Z'
  const finished = () =>
    w.ask<Queries['order.finished']['output']>(w.people.nicolas, 'order.finished', {}, dayAfter)
  const done = async (claim: object) => {
    const { request, order } = await planned()
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done', ...claim }, during)
    return { request, order }
  }
  const ids = (orders: readonly { id: string }[]) => orders.map(({ id }) => id)

  test('is there the next day: with the agency, then to be invoiced, then gone', async () => {
    const { request, order } = await done({ amount: 12_000 })
    expect(ids((await finished()).toCheck)).toContain(order)
    await w.act(w.people.technician, 'order.check', request, { order }, after)
    const { toInvoice, toCheck } = await finished()
    expect([ids(toInvoice), ids(toCheck).includes(order)]).toEqual([[order], false])
    expect(toInvoice[0]?.can['invoice']).toBe('yes')
    await w.act(w.people.nicolas, 'order.invoice', request, { order, ref: 'F-26' }, dayAfter)
    expect((await finished()).toInvoice).toEqual([])
  })

  test('without anything to pay, it leaves once it is checked', async () => {
    const { request, order } = await done({})
    await w.act(w.people.technician, 'order.check', request, { order }, after)
    const { toInvoice, toCheck } = await finished()
    expect([...ids(toInvoice), ...ids(toCheck)]).not.toContain(order)
  })

  test('is its own alone', async () => {
    const { order } = await done({ amount: 8000 })
    const theirs = await w.ask<Queries['order.finished']['output']>(w.people.oceane, 'order.finished', {})
    expect(ids([...theirs.toCheck, ...theirs.toInvoice])).not.toContain(order)
    expect(await w.ask(w.people.agent, 'order.finished', {})).toEqual({ refused: 'not_yours' })
  })
})

describe('a crew that said it was on its way', () => {
  test('is asked after four hours, once, and «en route» is said no more', async () => {
    const { request, order } = await planned()
    await w.act(w.people.nicolas, 'order.onTheWay', request, { order }, during)
    await askAfterAll(w.kernel, '2026-01-14T12:00:00.000Z')
    expect(await w.requestOf(request)).toMatchObject({ status: 'underway', ball: 'firm' })
    for (const now of ['2026-01-14T12:40:00.000Z', '2026-01-14T12:50:00.000Z'])
      await askAfterAll(w.kernel, now)
    expect(await w.requestOf(request)).toMatchObject({ status: 'waiting', ball: 'agency', waitsFor: 'news' })
    const { next, entries } = await w.ask<Thread>(
      w.people.leGoff,
      'request.thread',
      { id: request },
      '2026-01-14T13:00:00.000Z',
    )
    expect(next).toMatchObject({ who: 'agency', what: 'waits.news' })
    expect(entries.filter(({ type }) => type === 'order.unheard')).toHaveLength(1)
    // The order stays its firm's to tell.
    await w.act(
      w.people.nicolas,
      'order.report',
      request,
      { order, outcome: 'done' },
      '2026-01-14T13:10:00.000Z',
    )
    expect(await w.requestOf(request)).toMatchObject({ status: 'resolved' })
  })
})

describe('what Karim Benali saw of a visit', () => {
  const today = async () => {
    const { visits } = await w.ask<Requests['day.today']['output']>(
      w.people.benali,
      'day.today',
      { day: tomorrow.starts.slice(0, 10) },
      after,
    )
    return visits
  }
  const seen = async (order: string) => (await today()).find((visit) => visit.order === order)?.witnessed

  test('is of the day that has begun at half past midnight, though none is named', async () => {
    const { order } = await planned()
    const at = async (now: string) =>
      (await w.ask<Requests['day.today']['output']>(w.people.benali, 'day.today', {}, now)).visits.map(
        (visit) => visit.order,
      )
    expect(await at('2026-01-13T22:30:00.000Z')).not.toContain(order)
    expect(await at('2026-01-13T23:30:00.000Z')).toContain(order)
  })

  test('is known on whichever phone he opens, and the last word counts', async () => {
    const { request, order } = await planned()
    expect(await seen(order)).toBeNull()
    await witness(request, { order, done: false, words: 'Personne n’est venu.' })
    expect(await seen(order)).toBe('not')
    await witness(request, { order, done: true }, '2026-01-14T11:10:00.000Z')
    expect(await seen(order)).toBe('done')
  })
})
