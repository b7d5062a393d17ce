import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FirmOrder, Queries } from '../../src/contractors/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { parts } from '../../src/kernel/core/money.ts'
import { type Contracts, morning, openContracts } from './contracts.ts'

let w: Contracts
let rates: Record<'trip' | 'joint', string>
beforeAll(async () => {
  w = await openContracts()
  const { order } = await w.ordered()
  const list = await w.ask<Queries['order.rates']['output']>(w.people.nicolas, 'order.rates', { order })
  const item = (code: string): string => list.find((line) => line.code === code)!.item
  rates = { trip: item('PL-01'), joint: item('PL-02') }
})
afterAll(() => w.close())

const wanted = '2026-01-30'
const cardOf = (order: string) => w.ask<FirmOrder>(w.people.nicolas, 'order.card', { id: order })
const place = async (more: object, contract = w.id.framework) => {
  const { request } = await w.ordered()
  const outcome = await w.send(w.people.agent, 'request.orient', request, { to: 'firm', contract, ...more })
  return { request, order: outcome.id, outcome }
}
const three = () => [
  { item: rates.trip, parts: parts(10_000) },
  { item: rates.joint, parts: parts(20_000) },
  { item: rates.joint, parts: parts(5000) },
]

describe('an order placed for lines', () => {
  test('shows them to its firm and in the thread, each line to the cent, with the day by which it is wished', async () => {
    const { request, order } = await place({ lines: three(), wanted })
    expect(await cardOf(order)).toMatchObject({
      wanted,
      due: '2026-01-30T23:00:00.000Z',
      lines: [],
      proposed: [
        { label: 'Déplacement', parts: 10_000, unitPrice: 3500 },
        { label: 'Joint remplacé', parts: 25_000, unitPrice: 1250 },
      ],
    })
    const inThread = async (who: Actor) =>
      (await w.ask<Thread>(who, 'request.thread', { id: request })).orders.find(({ id }) => id === order)
    expect(await inThread(w.people.agent)).toMatchObject({ wanted, proposed: [{}, {}], lines: [] })
    expect(await inThread(w.people.leGoff)).toMatchObject({ proposed: [], lines: [] })
  })

  test('is taken with them by a plain yes, and owed at the prices of the day on which it was placed', async () => {
    const { request, order } = await place({ lines: three(), wanted })
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    expect(await cardOf(order)).toMatchObject({ money: { asked: 3500 + 3125 }, lines: [{}, {}] })
  })

  test('is answered with other lines, which count', async () => {
    const { request, order } = await place({ lines: three() })
    await w.act(w.people.nicolas, 'order.accept', request, {
      order,
      lines: [{ item: rates.joint, parts: parts(40_000) }],
    })
    expect(await cardOf(order)).toMatchObject({
      money: { asked: 5000 },
      lines: [{ label: 'Joint remplacé', parts: 40_000 }],
      proposed: [{}, {}],
    })
  })

  test('above the limit of its contract waits for whoever may accept the price, though the agency proposed it', async () => {
    const { request, order } = await place({ lines: [{ item: rates.joint, parts: parts(330_000) }] })
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    expect(await w.orderOf(order)).toMatchObject({ status: 'approval', asked: 41_250, agreed: null })
    await w.act(w.people.technician, 'order.approve', request, { order })
    expect(await w.orderOf(order)).toMatchObject({ agreed: 41_250 })
  })

  test('without lines or day is what it was before', async () => {
    const { order } = await w.ordered()
    expect(await cardOf(order)).toMatchObject({
      wanted: null,
      proposed: [],
      lines: [],
      money: { asked: null },
    })
  })
})

test('nothing of an order stays that is placed for what may not be', async () => {
  const one = (more: object) => ({ lines: [{ item: rates.joint, parts: 10_000, ...more }] })
  for (const [more, contract, no] of [
    [one({}), w.id.second, 'line_unknown'],
    [one({ item: w.id.framework }), w.id.framework, 'line_unknown'],
    [one({ parts: 0 }), w.id.framework, 'malformed'],
    [one({ parts: -10_000 }), w.id.framework, 'malformed'],
    [one({ parts: 1_000_000_000 }), w.id.framework, 'malformed'],
    [one({ parts: 100_000_000 }), w.id.framework, undefined],
    [{ wanted: '2026-01-12' }, w.id.framework, 'wanted_past'],
    [{ wanted: '2026-01-13' }, w.id.framework, undefined],
    [{ wanted: '2026-02-30' }, w.id.framework, 'malformed'],
    [{ wanted: '3026-01-30' }, w.id.framework, 'malformed'],
  ] as const) {
    const { outcome } = await place(more, contract)
    expect(outcome).toMatchObject(no ? { ok: false, refused: no } : { ok: true })
  }
  const dear = Array.from({ length: 9 }, () => ({ item: rates.joint, parts: 100_000_000 }))
  expect((await place({ lines: dear })).outcome).toMatchObject({ refused: 'amount_too_high' })
})

test('a line that is offered no more is ordered no more; an order that bears it is accepted all the same', async () => {
  const { request, order } = await place({ lines: [{ item: rates.trip, parts: parts(10_000) }] })
  await w.act(w.people.hq, 'contract.price', w.id.framework, { lines: [], drop: ['PL-01'] })
  expect((await place({ lines: [{ item: rates.trip, parts: 10_000 }] })).outcome).toMatchObject({
    refused: 'line_unknown',
  })
  await w.act(w.people.nicolas, 'order.accept', request, { order }, morning)
  expect(await cardOf(order)).toMatchObject({ money: { asked: 3500 } })
})
