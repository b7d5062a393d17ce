import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FirmOrder, Queries } from '../../src/contractors/core/contract.ts'
import type { Proposal } from '../../src/requests/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openContracts, morning, signed, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const tomorrow = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }
const thursday = { starts: '2026-01-15T13:00:00.000Z', ends: '2026-01-15T15:00:00.000Z' }
const later = (minutes: number) => new Date(Date.parse(morning) + minutes * 60_000).toISOString()
const cardOf = (order: string, who = w.people.nicolas, now = morning) =>
  w.ask<FirmOrder>(who, 'order.card', { id: order }, now)
const ratesOf = (order: string) =>
  w.ask<Queries['order.rates']['output']>(w.people.nicolas, 'order.rates', { order })

describe('a request becomes an order', () => {
  test('and the request follows it, from placed to done', async () => {
    const { request, order } = await w.ordered()
    const stands = async () => {
      const { status, ball } = (await w.requestOf(request))!
      return [(await w.orderOf(order))!['status'], status, ball]
    }
    expect(await stands()).toEqual(['placed', 'ordered', 'firm'])
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    expect(await stands()).toEqual(['offered', 'taken', 'tenant'])
    const [first] = (await cardOf(order)).offered
    await w.act(w.people.leGoff, 'order.fixSlot', request, { order, appointment: first!.id })
    expect(await stands()).toEqual(['planned', 'planned', 'firm'])
    expect((await w.requestOf(request))!['nextAt']).toBe(first!.starts)
    await w.act(w.people.nicolas, 'order.onTheWay', request, { order })
    expect(await stands()).toEqual(['underway', 'underway', 'firm'])
    await w.act(w.people.nicolas, 'order.report', request, {
      order,
      outcome: 'done',
      words: 'Robinet changé.',
    })
    expect(await stands()).toEqual(['done', 'resolved', 'tenant'])
  })

  test('with a slot agreed at the call, the appointment stands at once, and the firm’s yes keeps it', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    expect(await w.requestOf(request)).toMatchObject({ status: 'planned', nextAt: tomorrow.starts })
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    expect(await w.requestOf(request)).toMatchObject({ status: 'planned', nextAt: tomorrow.starts })
    expect((await cardOf(order)).slot).toEqual(tomorrow)
  })

  test.each([
    ['contract_ended', () => w.id.ended],
    ['contract_elsewhere', () => w.id.elsewhere],
    ['not_found', () => newId()],
  ])('%s: nothing of the orientation stays', async (code, contract) => {
    const { request } = await w.ordered()
    const before = await w.requestOf(request)
    const outcome = await w.send(w.people.agent, 'request.orient', request, {
      to: 'firm',
      contract: contract(),
    })
    expect(outcome).toMatchObject({ ok: false, refused: code })
    expect(await w.requestOf(request)).toEqual(before)
  })

  test('refused by the firm, it goes to the next on the list', async () => {
    const { request, order } = await w.ordered()
    await w.act(w.people.nicolas, 'order.refuse', request, {
      order,
      reason: 'noCapacity',
      words: 'Trop de pannes.',
    })
    expect(await w.requestOf(request)).toMatchObject({ status: 'oriented', ball: 'agency' })
    const next = await w.orient(request, w.id.second)
    expect(await w.requestOf(request)).toMatchObject({ status: 'ordered', ball: 'firm' })
    expect(await w.orderOf(next)).toMatchObject({ status: 'placed', follows: null })
    expect(await cardOf(next)).toEqual({ refused: 'not_found' })
  })

  test('of those that fit, the agency is told why each, and has the times of the one that it names', async () => {
    const { request, order } = await w.ordered()
    await w.act(w.people.nicolas, 'order.refuse', request, { order, reason: 'noCapacity' })
    const proposed = (contract?: string) =>
      w.ask<Proposal>(w.people.agent, 'request.propose', { request, ...(contract ? { contract } : {}) })
    const { contract, contracts } = await proposed()
    expect(contract?.id).toBe(w.id.second)
    expect(contracts.map(({ id, because }) => [id, because.key])).toEqual([
      [w.id.second, 'proposal.because.nextRank'],
      [w.id.framework, 'proposal.because.refused'],
    ])
    const named = await proposed(w.id.framework)
    expect(named.contract?.id).toBe(w.id.framework)
    expect(named.slots.length).toBeGreaterThan(0)
    expect((await proposed(w.id.elsewhere)).contract?.id).toBe(w.id.second)
  })

  test('a leak becomes a flood: its order is as pressing as the request from then on, and nobody else may say so', async () => {
    const { request, order } = await w.ordered()
    const before = await cardOf(order)
    await w.act(w.people.agent, 'request.classify', request, { urgency: 'U1' })
    const after = await cardOf(order)
    expect([before.urgency, after.urgency]).toEqual(['U3', 'U1'])
    expect(after.due < before.due).toBe(true)
    expect((await w.requestOf(request))!['status']).toBe('ordered')
    const hasten = { nature: before.nature, urgency: 'U3', due: before.due }
    expect(await w.send(w.people.agent, 'order.hasten', request, hasten)).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('sent elsewhere while open, the first order is withdrawn and the second stands', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    const next = await w.orient(request, w.id.second)
    expect(await w.orderOf(order)).toMatchObject({ status: 'cancelled', fixed: 0 })
    expect(await w.orderOf(next)).toMatchObject({ status: 'placed' })
    expect(await w.requestOf(request)).toMatchObject({ status: 'ordered', ball: 'firm' })
    await w.act(w.people.agent, 'request.orient', request, { to: 'caretaker' })
    expect(await w.orderOf(next)).toMatchObject({ status: 'cancelled' })
    expect(await w.requestOf(request)).toMatchObject({ status: 'oriented', ball: 'caretaker' })
  })

  test('withdrawn by the tenant, its order is withdrawn with it', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    await w.act(w.people.leGoff, 'request.withdraw', request, {})
    expect(await w.orderOf(order)).toMatchObject({ status: 'cancelled', fixed: 0 })
    expect((await w.requestOf(request))!['status']).toBe('closed')
    const late = await w.send(w.people.nicolas, 'order.report', request, { order, outcome: 'done' })
    expect(late).toMatchObject({ refused: 'wrong_moment' })
  })

  test('cancelled by the agency, the request comes back to it', async () => {
    const { request, order } = await w.ordered()
    await w.act(w.people.agent, 'order.cancel', request, { order })
    expect(await w.requestOf(request)).toMatchObject({ status: 'oriented', ball: 'agency' })
    expect(await w.send(w.people.agent, 'order.cancel', request, { order })).toMatchObject({
      refused: 'wrong_moment',
    })
  })
})

describe('appointments', () => {
  test('the tenant moves hers to a free hour of the firm, and the old hour is free again', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    await w.act(w.people.leGoff, 'order.fixSlot', request, { order, slot: thursday }, later(5))
    expect(await w.requestOf(request)).toMatchObject({ status: 'planned', nextAt: thursday.starts })
    expect(await w.orderOf(order)).toMatchObject({ fixed: 1 })
    const odd = { starts: '2026-01-15T13:20:00Z', ends: '2026-01-15T13:40:00Z' }
    const refused = await w.send(w.people.leGoff, 'order.fixSlot', request, { order, slot: odd }, later(9))
    expect(refused).toMatchObject({ refused: 'slot_unknown' })
  })

  test('given up, the request waits for the firm, without an hour', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    await w.act(w.people.leGoff, 'order.dropSlot', request, { order, words: 'Je serai absente.' })
    expect(await w.requestOf(request)).toMatchObject({ status: 'taken', ball: 'firm', nextAt: null })
    expect((await cardOf(order)).words.map(({ body }) => body)).toContain('Je serai absente.')
  })

  test('sixteen people fix an hour at once: one is fixed, fifteen are told', async () => {
    const { request, order } = await w.ordered()
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    const { offered } = await cardOf(order)
    const all = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        i % 2
          ? w.send(w.people.leGoff, 'order.fixSlot', request, {
              order,
              appointment: offered[i % offered.length]!.id,
            })
          : w.send(w.people.nicolas, 'order.fixSlot', request, {
              order,
              slot: { starts: later(3000 + i * 60), ends: later(3060 + i * 60) },
            }),
      ),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(all.flatMap((o) => (o.ok ? [] : [o.refused])))).toEqual(new Set(['slot_taken']))
    expect(await w.orderOf(order)).toMatchObject({ status: 'planned', fixed: 1 })
  })

  test('the diary of a firm counts what others have taken, and shows nobody who they are', async () => {
    const tight = newId()
    await w.act(w.people.hq, 'contract.sign', tight, { ...signedAs('tight'), capacity: 1 })
    const free = () =>
      w.ask<{ starts: string }[]>(w.people.leGoff, 'order.slots', { contract: tight, urgency: 'U3' })
    expect((await free()).map(({ starts }) => starts)).toContain(tomorrow.starts)
    await w.ordered(tight, tomorrow)
    expect((await free()).map(({ starts }) => starts)).not.toContain(tomorrow.starts)
    const { request, order } = await w.ordered(tight)
    const taken = await w.send(w.people.leGoff, 'order.fixSlot', request, { order, slot: tomorrow })
    expect(taken).toMatchObject({ refused: 'slot_taken' })
  })

  test('who moves her visit is shown the other hours, not the one that stands', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    const others = await w.ask<{ starts: string }[]>(w.people.leGoff, 'order.times', { order })
    expect(others.length).toBeGreaterThan(0)
    expect(others.map(({ starts }) => starts)).not.toContain(tomorrow.starts)
  })

  test('the last free hour of a crew is one tenant’s, whoever else takes it at once', async () => {
    const tight = newId()
    await w.act(w.people.hq, 'contract.sign', tight, { ...signedAs('last hour'), capacity: 1 })
    const orders = await Promise.all(Array.from({ length: 8 }, () => w.ordered(tight)))
    const all = await Promise.all(
      orders.map(({ request, order }) =>
        w.send(w.people.leGoff, 'order.fixSlot', request, { order, slot: tomorrow }),
      ),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(all.flatMap((o) => (o.ok ? [] : [o.refused])))).toEqual(new Set(['slot_taken']))
  })
})

describe('what came of the visit', () => {
  const planned = async () => {
    const made = await w.ordered(w.id.framework, tomorrow)
    await w.act(w.people.nicolas, 'order.accept', made.request, { order: made.order })
    return made
  }
  const report = (request: string, data: object, now?: string) =>
    w.send(w.people.nicolas, 'order.report', request, data, now)

  test('nobody home: first hers to answer, then the agency’s', async () => {
    const { request, order } = await planned()
    await report(request, { order, outcome: 'nobodyHome' }, tomorrow.starts)
    expect(await w.requestOf(request)).toMatchObject({
      status: 'waiting',
      waitsFor: 'access',
      ball: 'tenant',
    })
    const slots = { order, slots: [thursday] }
    await w.act(w.people.nicolas, 'order.offerSlots', request, slots, tomorrow.ends)
    const [offer] = (await cardOf(order)).offered
    await w.act(w.people.leGoff, 'order.fixSlot', request, { order, appointment: offer!.id }, tomorrow.ends)
    await report(request, { order, outcome: 'nobodyHome' }, thursday.starts)
    expect(await w.requestOf(request)).toMatchObject({ status: 'waiting', ball: 'agency' })
    expect(await w.orderOf(order)).toMatchObject({ absences: 2, visits: 2 })
  })

  test('a part: waits until its day, then other hours are offered', async () => {
    const { request, order } = await planned()
    await report(request, { order, outcome: 'partNeeded', readyOn: '2026-01-20' })
    expect(await w.requestOf(request)).toMatchObject({
      status: 'waiting',
      waitsFor: 'part',
      ball: 'firm',
      nextAt: '2026-01-20T07:00:00.000Z',
    })
    expect((await cardOf(order)).readyOn).toBe('2026-01-20')
    const slot = { starts: '2026-01-21T07:00:00Z', ends: '2026-01-21T09:00:00Z' }
    await w.act(w.people.nicolas, 'order.offerSlots', request, { order, slots: [slot] })
    expect(await w.requestOf(request)).toMatchObject({ status: 'taken', ball: 'tenant' })
  })

  test('a follow-on ends the order; the next one says which it follows', async () => {
    const { request, order } = await planned()
    await report(request, { order, outcome: 'followOn', words: 'Il faut un maçon.' })
    expect(await w.requestOf(request)).toMatchObject({ status: 'oriented', ball: 'agency' })
    const next = await w.orient(request, w.id.second)
    expect(await w.orderOf(next)).toMatchObject({ follows: order, status: 'placed' })
  })

  test('more work above the limit: the agency’s manager says yes, and the limit is that', async () => {
    const { request, order } = await planned()
    await report(request, { order, outcome: 'moreWork', amount: 62_000, words: 'La colonne est percée.' })
    expect(await w.requestOf(request)).toMatchObject({ status: 'approval', ball: 'agency' })
    expect(await w.send(w.people.agent, 'order.approve', request, { order })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(w.people.elsewhere, 'order.approve', request, { order })).toMatchObject({
      refused: 'not_found',
    })
    await w.act(w.people.manager, 'order.approve', request, { order })
    // The hour that she had chosen stands.
    expect(await w.requestOf(request)).toMatchObject({ status: 'planned', ball: 'firm' })
    expect(await w.orderOf(order)).toMatchObject({ agreed: 62_000, status: 'planned' })
    expect(await report(request, { order, outcome: 'done', amount: 60_000 })).toMatchObject({ ok: true })
  })

  test('or no, and the request comes back to the agency', async () => {
    const { request, order } = await planned()
    await report(request, { order, outcome: 'moreWork', amount: 62_000 })
    await w.act(w.people.technician, 'order.reject', request, {
      order,
      words: 'Nous passons par un autre marché.',
    })
    expect(await w.requestOf(request)).toMatchObject({ status: 'oriented', ball: 'agency' })
    expect(await w.orderOf(order)).toMatchObject({ status: 'cancelled' })
  })

  test('the same report twice is one; another one is too late', async () => {
    const { request, order } = await planned()
    const command = {
      id: newId(),
      type: 'order.report',
      subject: request,
      data: { order, outcome: 'done' },
      at: morning,
    }
    const first = await w.kernel.send(w.people.nicolas, command, morning)
    expect(first.ok).toBe(true)
    expect(await w.kernel.send(w.people.nicolas, command, later(1))).toEqual(first)
    expect(await report(request, { order, outcome: 'done' })).toMatchObject({ refused: 'wrong_moment' })
    expect(await w.orderOf(order)).toMatchObject({ visits: 1 })
  })

  test('the caretaker tells what he saw, in his buildings', async () => {
    const { request, order } = await planned()
    await w.act(w.people.benali, 'order.witness', request, {
      order,
      done: false,
      words: 'Personne n’est passé.',
    })
    const stranger = { ...w.people.benali, buildings: [newId()] }
    expect(await w.send(stranger, 'order.witness', request, { order, done: true })).toMatchObject({
      refused: 'not_found',
    })
  })
})

describe('money', () => {
  test('quantities at the price of the day, checked, invoiced, paid', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    const rates = await ratesOf(order)
    expect(rates.map(({ code, unitPrice }) => [code, unitPrice])).toEqual([
      ['PL-01', 3500],
      ['PL-02', 1250],
    ])
    const lines = rates.map(({ item }, i) => ({ item, parts: (i + 1) * 10_000 }))
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done', lines })
    await w.act(w.people.hq, 'contract.sign', w.id.framework, {
      ...signedAs(w.id.framework),
      rates: [{ code: 'PL-01', label: 'Déplacement', unit: 'u', unitPrice: 8000 }],
    })
    expect((await cardOf(order)).lines.map(({ unitPrice, parts }) => [unitPrice, parts])).toEqual([
      [3500, 10_000],
      [1250, 20_000],
    ])
    await w.act(w.people.agent, 'order.check', request, { order })
    expect(await w.orderOf(order)).toMatchObject({ agreed: 6000 })
    await w.act(w.people.nicolas, 'order.invoice', request, { order, ref: 'F-2026-018' })
    expect(await w.send(w.people.manager, 'order.pay', request, { order })).toMatchObject({
      refused: 'not_yours',
    })
    const toPay = async () =>
      (await w.ask<{ rows: { id: string }[] }>(w.people.hq, 'request.list', { toPay: true })).rows.map(
        ({ id }) => id,
      )
    // Closed or not: what was done is owed.
    await w.act(w.people.agent, 'request.close', request, { reason: 'done' })
    expect(await toPay()).toContain(request)
    await w.act(w.people.hq, 'order.pay', request, { order })
    expect(await toPay()).not.toContain(request)
    expect(await w.orderOf(order)).toMatchObject({ invoiceRef: 'F-2026-018' })
    expect((await cardOf(order)).after).toBe('paid')
    expect(await w.send(w.people.agent, 'order.check', request, { order })).toMatchObject({
      refused: 'order_paid',
    })
  })

  test('a line of another contract is no line', async () => {
    const { request, order } = await w.ordered(w.id.second, tomorrow)
    const { order: other } = await w.ordered()
    const [line] = await ratesOf(other)
    const report = { order, outcome: 'done', lines: [{ item: line!.item, parts: 10_000 }] }
    await w.act(w.people.oceane, 'order.accept', request, { order })
    expect(await w.send(w.people.oceane, 'order.report', request, report)).toMatchObject({
      refused: 'line_unknown',
    })
  })
})

describe('what a firm sees', () => {
  test('its own orders, by the day; another’s do not exist', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    const day = await w.ask<Queries['order.day']['output']>(w.people.nicolas, 'order.day', {
      day: '2026-01-14',
    })
    expect(day.today.map(({ id }) => id)).toContain(order)
    expect(new Set([...day.today, ...day.answer, ...day.open].map(({ id }) => id)).size).toBe(
      [...day.today, ...day.answer, ...day.open].length,
    )
    const plain = await w.ordered()
    const { answer } = await w.ask<Queries['order.day']['output']>(w.people.nicolas, 'order.day', {})
    expect(answer.map(({ id }) => id)).toContain(plain.order)
    expect(await cardOf(order, w.people.oceane)).toEqual({ refused: 'not_found' })
    expect(await w.send(w.people.oceane, 'order.accept', request, { order })).toMatchObject({
      refused: 'not_found',
    })
    expect(await w.ask(w.people.agent, 'order.day', {})).toEqual({ refused: 'not_yours' })
  })

  test('who lives there and how to get in, until the work is over', async () => {
    const { request, order } = await w.ordered(w.id.framework, tomorrow)
    const open = await cardOf(order)
    expect([open.contact?.name, open.access, open.alerts[0]?.code]).toEqual([
      'Anne Le Goff',
      'Code 12A34',
      'asbestos',
    ])
    await w.act(w.people.nicolas, 'order.accept', request, { order })
    await w.act(w.people.nicolas, 'order.report', request, { order, outcome: 'done' })
    const done = await cardOf(order)
    expect([done.contact, done.access, done.alerts]).toEqual([null, '', []])
  })

  test('the words of the thread meant for it, and no note between colleagues', async () => {
    const { request, order } = await w.ordered()
    await w.act(w.people.agent, 'request.note', request, { words: 'Relancer vendredi.' })
    await w.act(w.people.agent, 'request.say', request, { words: 'Sonner chez Le Goff.', audience: 'firm' })
    const said = (await cardOf(order, w.people.manager)).words.map(({ body }) => body)
    expect(said).toContain('Sonner chez Le Goff.')
    expect(said).not.toContain('Relancer vendredi.')
  })

  test('no word and no name in the journal, no amount for the tenant', async () => {
    const facts = await w.database.owner.rows<{ type: string; audience: string; data: object }>(
      sql`select type, audience, data from kernel.fact where type like 'order.%'`,
    )
    expect(facts.length).toBeGreaterThan(50)
    expect(facts.filter(({ data }) => /Le Goff|maçon|percée|absente/.test(JSON.stringify(data)))).toEqual([])
    expect(facts.filter(({ audience, data }) => audience === 'everyone' && 'money' in data)).toEqual([])
  })
})

describe('firms and contracts', () => {
  test('told twice is once', async () => {
    const firm = newId()
    const know = { name: 'Serrures de l’Erdre', email: 'atelier@serrures.example' }
    expect((await w.act(w.people.hq, 'firm.know', firm, know)).facts).toHaveLength(1)
    expect((await w.act(w.people.hq, 'firm.know', firm, know)).facts).toHaveLength(0)
    const contract = newId()
    const terms = { ...signedAs('erdre'), firm }
    expect((await w.act(w.people.house, 'contract.sign', contract, terms)).facts).toHaveLength(1)
    expect((await w.act(w.people.house, 'contract.sign', contract, terms)).facts).toHaveLength(0)
    expect(
      (await w.act(w.people.house, 'contract.sign', contract, { ...terms, limit: 50_000 })).facts,
    ).toHaveLength(1)
  })

  test.each([
    ['firm_unknown', () => ({ firm: newId() })],
    ['ref_taken', () => ({ ref: w.id.framework })],
    ['dates_backwards', () => ({ ends: '2024-01-01' })],
  ])('%s', async (code, more) => {
    const outcome = await w.send(w.people.hq, 'contract.sign', newId(), { ...signedAs(newId()), ...more() })
    expect(outcome).toMatchObject({ refused: code })
  })

  test.each(['0000-01-01', '9999-12-31'])('a day of %s is a slip of the finger', async (day) => {
    const outcome = await w.send(w.people.hq, 'contract.sign', newId(), { ...signedAs(newId()), ends: day })
    expect(outcome).toMatchObject({ refused: 'malformed', params: { field: 'ends' } })
    expect(await w.ask(w.people.nicolas, 'order.day', { day })).toMatchObject({ refused: 'malformed' })
  })

  test('nobody signs for an agency that is not hers', async () => {
    const outcome = await w.send(w.people.elsewhere, 'contract.sign', newId(), signedAs(newId()))
    expect(outcome).toMatchObject({ refused: 'not_yours' })
  })
})

const signedAs = (ref: string) => signed(w.id.nicolas, ref)
