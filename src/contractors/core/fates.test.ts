import { expect, test } from 'vitest'
import { now, orderIn } from '../../../test/contractors/acts.ts'
import { follows } from '../../requests/core/lifecycle.ts'
import { evolve } from './evolve-order.ts'
import { fates, type OrderFact } from './facts.ts'
import { fixedOf } from './order.ts'

const all = Object.keys(fates) as OrderFact[]
/** Each fact with all that any of them says: none is left out of the table for want of its data. */
const after = (type: OrderFact) =>
  evolve(
    orderIn('planned'),
    {
      type,
      subject: 'r1',
      audience: 'everyone',
      data: {
        order: 'o1',
        money: { amount: 1, limit: 1 },
        reason: 'noCapacity',
        slots: [],
        appointment: 'a2',
        starts: '2026-01-16T13:00:00.000Z',
        ends: '2026-01-16T15:00:00.000Z',
        readyOn: '2026-01-20',
        absences: 1,
        conforming: true,
        until: '2026-01-20',
      },
    } as never,
    { at: now, now, role: 'firm' },
  )

test.each(all)('%s: no appointment goes, unless who waited for it is told which', (type) => {
  const stands = fixedOf(after(type))?.id === 'a1'
  expect(stands ? 'stands' : 'gone').toBe(fates[type] === 'stands' ? 'stands' : 'gone')
})

// A fact that moves an order and not its request would leave «… vient lundi» standing on the thread.
const moveNoRequest: Partial<Record<OrderFact, string>> = {
  'order.withdrawn': 'another order takes its place, and says it',
  'order.hastened': 'the request has said so itself',
  'order.checked': 'money',
  'order.invoiced': 'money',
  'order.paid': 'money',
  'order.drawn': 'of work that is done',
  'order.spared': 'of work that is done',
  'order.spotChecked': 'of work that is done; what comes again is recalled',
  'order.recalled': 'the request was contested, and has said so',
}

test.each(all)('%s moves its request, or it is said why not', (type) => {
  const moves = follows.some(({ fact }) => fact === type || fact.startsWith(`${type}.`))
  expect(moves).toBe(moveNoRequest[type] === undefined)
})
