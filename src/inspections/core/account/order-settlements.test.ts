import { expect, test } from 'vitest'
import { orderSettlements, type StandingSettlement, whenDue } from './order-settlements.ts'

const exit: StandingSettlement = {
  state: 'awaited',
  exitOn: '2026-10-15',
  keysBackOn: null,
  hasFlaws: false,
  dueOn: null,
  balance: null,
}

test('a deposit is late whether or not somebody has opened or issued its account', () => {
  expect(whenDue(exit, '2026-11-15')).toEqual({ dueOn: '2026-11-15', lateDays: 0 })
  expect(whenDue(exit, '2026-11-18')).toEqual({ dueOn: '2026-11-15', lateDays: 3 })
  expect(whenDue({ ...exit, hasFlaws: true }, '2026-11-18')).toEqual({ dueOn: '2026-12-15', lateDays: 0 })
  // The keys came back later than the exit was held.
  expect(whenDue({ ...exit, state: 'open', keysBackOn: '2026-10-20' }, '2026-11-18').dueOn).toBe('2026-11-20')
})

test('what is paid, or owed by the tenant, is never late', () => {
  const issued = { ...exit, state: 'issued' as const, dueOn: '2026-11-15', balance: 100 }
  expect(whenDue(issued, '2026-12-01').lateDays).toBe(16)
  expect(whenDue({ ...issued, balance: -100 }, '2026-12-01').lateDays).toBe(0)
  expect(whenDue({ ...issued, state: 'paid' }, '2026-12-01').lateDays).toBe(0)
})

test('the soonest due stands first, what has no day after it, what is paid at the end', () => {
  const rows = [
    { state: 'paid', dueOn: '2026-01-01' },
    { state: 'open', dueOn: null },
    { state: 'issued', dueOn: '2026-12-01' },
    { state: 'awaited', dueOn: '2026-11-01' },
  ] as const
  expect(orderSettlements(rows).map(({ state }) => state)).toEqual(['awaited', 'issued', 'open', 'paid'])
})
