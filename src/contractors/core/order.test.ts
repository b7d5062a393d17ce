import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../kernel/core/access.ts'
import { officeCalendar } from '../../kernel/core/calendar.ts'
import { type Command, type Context, type Fact, isRefusal, type Refusal } from '../../kernel/core/command.ts'
import { accept, approve, refuseOrder, reject } from './decide/answer.ts'
import { check, invoice, pay } from './decide/money.ts'
import { cancel } from './decide/place.ts'
import { dropSlot, fixSlot, offerSlots } from './decide/slots.ts'
import { onTheWay, report, witness } from './decide/visit.ts'
import { evolve } from './evolve.ts'
import { grants } from './grants.ts'
import { afterOf, canOf, isOpen, type Order, type OrderStatus, type Step, steps } from './order.ts'
import type { Scene } from './scene.ts'

const now = '2026-01-13T09:00:00.000Z'
const ids = { order: 'o1', request: 'r1', firm: 'nicolas', household: 'leGoff', building: 'verdun' }
const slot = { starts: '2026-01-15T07:00:00.000Z', ends: '2026-01-15T09:00:00.000Z' }

const orderIn = (status: OrderStatus, more: Partial<Order> = {}): Order => ({
  id: ids.order,
  request: ids.request,
  firm: ids.firm,
  contract: 'c1',
  status,
  agency: 'nord',
  building: ids.building,
  unit: 'u1',
  household: ids.household,
  nature: 'water.leak',
  urgency: 'U3',
  due: now,
  spendLimit: 400,
  asked: 150,
  agreed: null,
  visits: 0,
  absences: 0,
  follows: null,
  placedAt: now,
  acceptedAt: status === 'placed' ? null : now,
  endedAt: null,
  outcome: null,
  checkedAt: null,
  invoicedAt: null,
  invoiceRef: null,
  paidAt: null,
  readyOn: null,
  appointments:
    status === 'planned'
      ? [{ id: 'a1', ...slot, state: 'fixed', fixedBy: 'tenant', at: '2026-01-12T09:00:00.000Z' }]
      : status === 'offered'
        ? [{ id: 'a1', ...slot, state: 'offered', fixedBy: null, at: now }]
        : [],
  lines: [],
  ...more,
})

const actor = (role: Role): Actor => ({
  id: role,
  role,
  name: role,
  lang: 'fr',
  agencies: ['nord'],
  buildings: [ids.building],
  households: [ids.household],
  ...(role === 'firm' ? { firm: ids.firm } : {}),
})

const desk = { calendar: officeCalendar, now, urgency: 'U3', capacity: 6, taken: [] }
const later = { starts: '2026-01-16T13:00:00.000Z', ends: '2026-01-16T15:00:00.000Z' }

type Deciding = (scene: Scene, command: Command<string, never>, context: Context) => Fact[] | Refusal
const acts: Record<Step['act'], { decide: Deciding; data: unknown }> = {
  accept: { decide: accept as Deciding, data: {} },
  refuse: { decide: refuseOrder as Deciding, data: { reason: 'noCapacity' } },
  offerSlots: { decide: offerSlots as Deciding, data: { slots: [later] } },
  fixSlot: { decide: fixSlot as Deciding, data: { slot: later } },
  dropSlot: { decide: dropSlot as Deciding, data: {} },
  onTheWay: { decide: onTheWay as Deciding, data: {} },
  report: { decide: report as Deciding, data: { outcome: 'done' } },
  approve: { decide: approve as Deciding, data: {} },
  reject: { decide: reject as Deciding, data: { words: 'Trop cher.' } },
  check: { decide: check as Deciding, data: {} },
  invoice: { decide: invoice as Deciding, data: { ref: 'F-1' } },
  pay: { decide: pay as Deciding, data: {} },
  cancel: {
    decide: (({ order }: Scene, command: never, context: Context) =>
      cancel(order ? [order] : [], command, context)) as Deciding,
    data: {},
  },
  witness: { decide: witness as Deciding, data: { done: true } },
}

const roleFor = (act: Step['act']): Role => Object.keys(grants[act])[0] as Role

const tryAct = (act: Step['act'], order: Order | undefined, as: Actor, data?: unknown, at = now) =>
  acts[act].decide(
    { order, rates: [{ item: 'i1', price: 62.5 }], desk, ids: ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'] },
    {
      id: 'x',
      type: `order.${act}`,
      subject: ids.request,
      data: { order: ids.order, ...((data ?? acts[act].data) as object) } as never,
      at,
    },
    { actor: as, now, at },
  )

const told = (facts: Fact[] | Refusal): Fact[] => {
  if (isRefusal(facts)) throw new Error(`refused: ${facts.refused}`)
  return facts
}
const folded = (order: Order, facts: Fact[] | Refusal, role: Role = 'firm'): Order =>
  told(facts).reduce((o, fact) => evolve(o, fact, { at: now, role }), order)
const types = (facts: Fact[] | Refusal) => told(facts).map(({ type }) => type)

const statuses = [...new Set([...steps.flatMap(({ from }) => from), 'refused', 'cancelled'])] as OrderStatus[]
// Money already settled as far as the step expects it.
const settled = (step: Step): Partial<Order> => ({
  ...(step.when ? { acceptedAt: null } : {}),
  ...(step.after === 'checked' || step.after === 'invoiced' ? { checkedAt: now, agreed: 150 } : {}),
  ...(step.after === 'invoiced' ? { invoicedAt: now } : {}),
})
const cases = steps.flatMap((step) => statuses.map((status) => [step.act, status, step] as const))

describe('the table of steps', () => {
  test.each(cases)('%s from %s', (act, status, step) => {
    const order = orderIn(status, settled(step))
    const outcome = tryAct(act, order, actor(roleFor(act)))
    if (!step.from.includes(status)) expect(outcome).toEqual({ refused: 'wrong_moment' })
    else {
      const after = folded(order, outcome)
      expect(step.to === 'same' ? [status] : step.to).toContain(after.status)
      expect(isOpen(after)).toBe(after.endedAt === null)
    }
    expect(canOf(order, actor(roleFor(act)))[act]).toBe(step.from.includes(status) ? 'yes' : 'wrong_moment')
  })

  test.each(steps.map(({ act, from }) => [act, from[0]!] as const))(
    '%s is nobody’s who is not granted it, whatever the moment',
    (act, status) => {
      const others = (['visitor', 'tenant', 'caretaker', 'agent', 'firm', 'hq'] as const).filter(
        (role) => !grants[act][role],
      )
      for (const role of others)
        expect(tryAct(act, orderIn(status), actor(role))).toEqual({ refused: 'not_yours' })
    },
  )

  test.each(steps.map(({ act }) => act))('%s of an order that one cannot see does not exist', (act) => {
    expect(tryAct(act, undefined, actor(roleFor(act)))).toEqual({ refused: 'not_found' })
  })

  test('another firm’s order is not hers, nor another agency’s, nor another household’s', () => {
    const order = orderIn('planned')
    expect(tryAct('report', order, { ...actor('firm'), firm: 'other' })).toEqual({ refused: 'not_yours' })
    expect(tryAct('cancel', order, { ...actor('agent'), agencies: ['sud'] })).toEqual({
      refused: 'not_yours',
    })
    expect(tryAct('fixSlot', order, { ...actor('tenant'), households: [] })).toEqual({ refused: 'not_yours' })
    const link = { ...actor('firm'), matter: 'another-request' }
    expect(tryAct('report', order, link)).toEqual({ refused: 'not_yours' })
  })
})

describe('accepting', () => {
  test('times are offered by themselves, from the firm’s diary', () => {
    const facts = told(tryAct('accept', orderIn('placed'), actor('firm')))
    expect(facts.map(({ type }) => type)).toEqual(['order.accepted', 'order.slotsOffered'])
    expect(folded(orderIn('placed'), facts).appointments.every(({ state }) => state === 'offered')).toBe(true)
  })

  test('for a danger nothing is offered: one goes at once', () => {
    const facts = told(tryAct('accept', orderIn('placed', { urgency: 'U0' }), actor('firm')))
    expect(facts.map(({ type, data }) => [type, data['ball']])).toEqual([['order.accepted', 'firm']])
  })

  test('an appointment promised at the call stands', () => {
    const promised = orderIn('planned', { acceptedAt: null })
    const after = folded(promised, tryAct('accept', promised, actor('firm')))
    expect([after.status, after.acceptedAt]).toEqual(['planned', now])
    expect(after.appointments).toEqual(promised.appointments)
    expect(tryAct('accept', after, actor('firm'))).toEqual({ refused: 'wrong_moment' })
  })

  test('a price above the limit asks the agency; approved, it becomes the limit', () => {
    const asked = folded(
      orderIn('placed'),
      tryAct('accept', orderIn('placed'), actor('firm'), { price: 900 }),
    )
    expect([asked.status, asked.asked]).toEqual(['approval', 900])
    const approved = folded(asked, tryAct('approve', asked, actor('manager')))
    expect([approved.status, approved.agreed]).toEqual(['offered', 900])
    const more = tryAct('report', approved, actor('firm'), { outcome: 'moreWork', price: 900 })
    expect(more).toEqual({ refused: 'within_limit', params: { limit: 900 } })
  })
})

describe('appointments', () => {
  const offered = folded(
    orderIn('accepted'),
    tryAct('offerSlots', orderIn('accepted'), actor('firm'), { slots: [later, slot, later] }),
  )

  test('are offered in order, each once, and replace those before', () => {
    expect(offered.appointments.map(({ starts }) => starts)).toEqual([slot.starts, later.starts])
    const again = folded(offered, tryAct('offerSlots', offered, actor('firm'), { slots: [later] }))
    expect(again.appointments.map(({ state }) => state)).toEqual(['dropped', 'dropped', 'offered'])
  })

  test('one is chosen, then moved to another that was offered', () => {
    const fixed = folded(offered, tryAct('fixSlot', offered, actor('tenant'), { appointment: 'n0' }))
    expect(fixed.appointments.map(({ state }) => state).toSorted()).toEqual(['fixed', 'offered'])
    const facts = told(
      tryAct('fixSlot', fixed, actor('tenant'), { appointment: 'n1' }, '2026-01-13T09:05:00.000Z'),
    )
    expect(facts[0]!.data).toMatchObject({ appointment: 'n1', moved: true, nextAt: later.starts })
    expect(
      folded(fixed, facts)
        .appointments.map(({ state }) => state)
        .toSorted(),
    ).toEqual(['fixed', 'moved'])
  })

  test('who did not see that one was fixed moves nothing', () => {
    const fixed = folded(offered, tryAct('fixSlot', offered, actor('tenant'), { appointment: 'n0' }))
    const crossed = tryAct('fixSlot', fixed, actor('firm'), { appointment: 'n1' }, '2026-01-13T08:59:00.000Z')
    expect(crossed).toEqual({ refused: 'slot_taken' })
    const blind = tryAct(
      'fixSlot',
      fixed,
      actor('firm'),
      { slot: later, moves: 'n1' },
      '2026-01-13T09:05:00.000Z',
    )
    expect(blind).toEqual({ refused: 'slot_taken' })
    expect(tryAct('fixSlot', fixed, actor('firm'), { appointment: 'n0' })).toEqual([])
  })

  test.each([
    ['slot_backwards', { slot: { starts: later.ends, ends: later.starts } }],
    ['slot_past', { slot: { starts: '2026-01-12T09:00:00Z', ends: '2026-01-12T10:00:00Z' } }],
    ['slot_too_long', { slot: { starts: later.starts, ends: '2026-01-18T10:00:00Z' } }],
    ['slot_unknown', { appointment: 'nowhere' }],
    ['slot_unknown', {}],
  ])('%s', (code, data) => {
    expect(tryAct('fixSlot', orderIn('accepted'), actor('agent'), data)).toMatchObject({ refused: code })
  })

  test('a tenant takes a free hour of the firm’s diary, and no other', () => {
    const free = tryAct('fixSlot', orderIn('accepted'), actor('tenant'), { slot })
    expect(types(free)).toEqual(['order.slotFixed'])
    const odd = { starts: '2026-01-15T07:30:00Z', ends: '2026-01-15T08:00:00Z' }
    expect(tryAct('fixSlot', orderIn('accepted'), actor('tenant'), { slot: odd })).toEqual({
      refused: 'slot_unknown',
    })
    expect(types(tryAct('fixSlot', orderIn('accepted'), actor('agent'), { slot: odd }))).toEqual([
      'order.slotFixed',
    ])
  })

  test('given up, the order is where it was, and the firm has the ball unless times are left', () => {
    const none = told(tryAct('dropSlot', orderIn('planned'), actor('tenant')))
    expect(none[0]!.data).toMatchObject({ ball: 'firm', nextAt: null, starts: slot.starts })
    expect(folded(orderIn('planned'), none).status).toBe('accepted')
    const fixed = folded(offered, tryAct('fixSlot', offered, actor('tenant'), { appointment: 'n0' }))
    const left = told(tryAct('dropSlot', fixed, actor('tenant')))
    expect([left[0]!.data['ball'], folded(fixed, left).status]).toEqual(['tenant', 'offered'])
    const unsuited = folded(offered, tryAct('dropSlot', offered, actor('tenant')))
    expect([unsuited.status, unsuited.appointments.map(({ state }) => state)]).toEqual([
      'accepted',
      ['dropped', 'dropped'],
    ])
  })
})

describe('what came of the visit', () => {
  const report = (order: Order, data: object) => tryAct('report', order, actor('firm'), data)

  test('nobody home once is hers to answer, twice the agency’s', () => {
    const once = told(report(orderIn('planned'), { outcome: 'nobodyHome' }))
    const waiting = folded(orderIn('planned'), once)
    expect([once[0]!.data['ball'], waiting.status, waiting.appointments[0]!.state]).toEqual([
      undefined,
      'waiting',
      'missed',
    ])
    const twice = told(report({ ...waiting, status: 'planned' }, { outcome: 'nobodyHome' }))
    expect(twice[0]!.data).toMatchObject({ absences: 2, ball: 'agency' })
  })

  test('a part says from when; then times are offered again', () => {
    expect(report(orderIn('planned'), { outcome: 'partNeeded' })).toEqual({ refused: 'date_missing' })
    expect(report(orderIn('planned'), { outcome: 'partNeeded', readyOn: '2026-01-12' })).toEqual({
      refused: 'date_past',
    })
    const waiting = folded(
      orderIn('planned'),
      report(orderIn('planned'), { outcome: 'partNeeded', readyOn: '2026-01-20' }),
    )
    expect([waiting.status, waiting.readyOn, waiting.outcome]).toEqual([
      'waiting',
      '2026-01-20',
      'partNeeded',
    ])
    expect(folded(waiting, tryAct('offerSlots', waiting, actor('firm'))).status).toBe('offered')
  })

  test('more work has its price, above what is allowed', () => {
    const order = orderIn('underway')
    expect(report(order, { outcome: 'moreWork' })).toEqual({ refused: 'price_missing' })
    expect(report(order, { outcome: 'moreWork', price: 400 })).toMatchObject({ refused: 'within_limit' })
    const asked = folded(order, report(order, { outcome: 'moreWork', lines: [{ item: 'i1', quantity: 10 }] }))
    expect([asked.status, asked.asked]).toEqual(['approval', 625])
    expect(folded(asked, tryAct('reject', asked, actor('technician'), { words: 'Non.' })).status).toBe(
      'cancelled',
    )
    const agreed = folded(asked, tryAct('approve', asked, actor('technician')))
    expect([agreed.status, agreed.agreed, agreed.visits]).toEqual(['accepted', 625, 1])
  })

  test('done above the limit is asked for first', () => {
    const dear = { outcome: 'done', lines: [{ item: 'i1', quantity: 7 }] }
    expect(report(orderIn('underway'), dear)).toEqual({
      refused: 'over_limit',
      params: { limit: 400, amount: 437.5 },
    })
    expect(types(report(orderIn('underway', { agreed: 500 }), dear))).toEqual(['order.done'])
    expect(report(orderIn('underway'), { outcome: 'done', lines: [{ item: 'i9', quantity: 1 }] })).toEqual({
      refused: 'line_unknown',
    })
  })

  test('words and photos travel beside the fact, never in it', () => {
    const [fact] = told(
      report(orderIn('underway'), { outcome: 'done', words: 'Joint changé.', photos: ['ab'] }),
    )
    expect(fact!.private).toEqual({ words: 'Joint changé.', photos: ['ab'] })
    expect(JSON.stringify(fact!.data)).not.toContain('Joint')
    expect(told(report(orderIn('underway'), { outcome: 'done' }))[0]).not.toHaveProperty('private')
  })
})

describe('money', () => {
  const done = orderIn('done', { asked: null, lines: [{ item: 'i1', quantity: 3, price: 33.33 }] })

  test('what is owed is the lines at their prices; checked, invoiced, paid, once each', () => {
    const checked = folded(done, tryAct('check', done, actor('agent')))
    expect([afterOf(checked), checked.agreed]).toEqual(['checked', 99.99])
    const invoiced = folded(checked, tryAct('invoice', checked, actor('firm')))
    const paid = folded(invoiced, tryAct('pay', invoiced, actor('hq')))
    expect(afterOf(paid)).toBe('paid')
    expect(tryAct('check', checked, actor('agent'))).toEqual({ refused: 'wrong_moment' })
    for (const [act, role] of [
      ['check', 'agent'],
      ['invoice', 'firm'],
      ['pay', 'hq'],
    ] as const)
      expect(tryAct(act, paid, actor(role))).toEqual({ refused: 'order_paid' })
  })

  test('nothing owed is nothing to invoice', () => {
    const free = orderIn('done', { asked: null })
    const checked = folded(free, tryAct('check', free, actor('agent')))
    expect(tryAct('invoice', checked, actor('firm'))).toEqual({ refused: 'nothing_done' })
  })

  test('a tenant hears of no amount', () => {
    const heard = cases.flatMap(([act, status, step]) => {
      const facts = tryAct(
        act,
        orderIn(status, settled(step)),
        actor(roleFor(act)),
        act === 'accept' ? { price: 900 } : undefined,
      )
      return isRefusal(facts) ? [] : facts.filter(({ audience }) => audience === 'everyone')
    })
    expect(heard.length).toBeGreaterThan(10)
    expect(heard.filter(({ data }) => 'amount' in data || 'limit' in data)).toEqual([])
  })
})
