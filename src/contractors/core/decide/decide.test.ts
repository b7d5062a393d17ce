import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/core/command.ts'
import { cents, parts } from '../../../kernel/core/money.ts'
import {
  actor,
  cases,
  folded,
  later,
  now,
  orderIn,
  roleFor,
  settled,
  slot,
  told,
  tryAct,
  types,
} from '../../../../test/contractors/acts.ts'
import { afterOf, type Order } from '../order.ts'

describe('accepting', () => {
  test('times are offered by themselves, from the firm’s diary', () => {
    const facts = told(tryAct('accept', orderIn('placed'), actor('firm')))
    expect(facts.map(({ type }) => type)).toEqual(['order.accepted', 'order.slotsOffered'])
    expect(folded(orderIn('placed'), facts).appointments.every(({ state }) => state === 'offered')).toBe(true)
  })

  test('for a danger nothing is offered: one goes at once', () => {
    const facts = told(tryAct('accept', orderIn('placed', { urgency: 'U0' }), actor('firm')))
    expect(facts).toMatchObject([{ type: 'order.accepted', data: { ball: 'firm' } }])
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
      tryAct('accept', orderIn('placed'), actor('firm'), { amount: 90_000 }),
    )
    expect([asked.status, asked.asked]).toEqual(['approval', 90_000])
    const approved = folded(asked, tryAct('approve', asked, actor('manager')))
    expect([approved.status, approved.agreed]).toEqual(['offered', 90_000])
    const more = tryAct('report', approved, actor('firm'), { outcome: 'moreWork', amount: 90_000 })
    expect(more).toEqual({ refused: 'within_limit', params: { limit: 90_000 } })
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
    expect(left[0]!.data).toMatchObject({ ball: 'tenant' })
    expect(folded(fixed, left).status).toBe('offered')
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
    const came = orderIn('planned', {
      appointments: [{ ...orderIn('planned').appointments[0]!, starts: now }],
    })
    const once = told(report(came, { outcome: 'nobodyHome' }))
    const waiting = folded(came, once)
    expect(once[0]!.data).not.toHaveProperty('ball')
    expect([waiting.status, waiting.appointments[0]!.state]).toEqual(['waiting', 'missed'])
    const twice = told(report({ ...waiting, status: 'planned' }, { outcome: 'nobodyHome' }))
    expect(twice[0]!.data).toMatchObject({ absences: 2, ball: 'agency' })
  })

  test('nobody is absent before the hour has come, whoever is on the way', () => {
    for (const status of ['planned', 'underway'] as const)
      expect(report({ ...orderIn('planned'), status }, { outcome: 'nobodyHome' })).toEqual({
        refused: 'visit_to_come',
      })
  })

  test('a danger is not over without a word, a voice or a photo', () => {
    const danger = orderIn('underway', { urgency: 'U0' })
    expect(report(danger, { outcome: 'done' })).toEqual({ refused: 'danger_unsaid' })
    for (const said of [{ words: 'Vanne fermée.' }, { photos: ['a'] }, { sounds: ['b'] }])
      expect(types(report(danger, { outcome: 'done', ...said }))).toEqual(['order.done'])
    expect(types(report(orderIn('underway'), { outcome: 'done' }))).toEqual(['order.done'])
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
    expect(report(order, { outcome: 'moreWork', amount: 40_000 })).toMatchObject({ refused: 'within_limit' })
    const asked = folded(
      order,
      report(order, { outcome: 'moreWork', lines: [{ item: 'i1', parts: 100_000 }] }),
    )
    expect([asked.status, asked.asked]).toEqual(['approval', 62_500])
    expect(folded(asked, tryAct('reject', asked, actor('technician'), { words: 'Non.' })).status).toBe(
      'cancelled',
    )
    const agreed = folded(asked, tryAct('approve', asked, actor('technician')))
    expect([agreed.status, agreed.agreed, agreed.visits]).toEqual(['accepted', 62_500, 1])
  })

  test('done above the limit is asked for first', () => {
    const dear = { outcome: 'done', lines: [{ item: 'i1', parts: 70_000 }] }
    expect(report(orderIn('underway'), dear)).toEqual({
      refused: 'over_limit',
      params: { limit: 40_000, amount: 43_750 },
    })
    expect(types(report(orderIn('underway', { agreed: cents(50_000) }), dear))).toEqual(['order.done'])
    expect(report(orderIn('underway'), { outcome: 'done', lines: [{ item: 'i9', parts: 10_000 }] })).toEqual({
      refused: 'line_unknown',
    })
  })

  test('words, photos and voice travel beside the fact, never in it', () => {
    const [fact] = told(
      report(orderIn('underway'), {
        outcome: 'done',
        words: 'Joint changé.',
        photos: ['ab'],
        sounds: ['cd'],
      }),
    )
    expect(fact!.private).toEqual({ words: 'Joint changé.', photos: ['ab'], sounds: ['cd'] })
    expect(JSON.stringify(fact!.data)).not.toContain('Joint')
    expect(told(report(orderIn('underway'), { outcome: 'done' }))[0]).not.toHaveProperty('private')
  })
})

describe('money', () => {
  const done = orderIn('done', {
    asked: null,
    lines: [{ item: 'i1', parts: parts(30_000), unitPrice: cents(3333) }],
  })

  test('what is owed is the lines at their prices; checked, invoiced, paid, once each', () => {
    const checked = folded(done, tryAct('check', done, actor('agent')))
    expect([afterOf(checked), checked.agreed]).toEqual(['checked', 9999])
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
        act === 'accept' ? { amount: 90_000 } : undefined,
      )
      return isRefusal(facts) ? [] : facts.filter(({ audience }) => audience === 'everyone')
    })
    expect(heard.length).toBeGreaterThan(10)
    expect(heard.filter(({ data }) => 'money' in data)).toEqual([])
  })
})
