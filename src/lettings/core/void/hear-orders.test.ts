import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from '../../../kernel/core/command.ts'
import { positionAt, type VoidHistory } from './day-cause.ts'
import { areRunning, hearOrder, type HeardOrder, type VoidOrder } from './hear-orders.ts'
import { type VoidOrderState, voidOrderStates } from './void-order-states.ts'

type Heard = { order: string; state: VoidOrderState }
const at = (n: number): string => new Date(Date.UTC(2026, 3, 1) + n * 3_600_000).toISOString()

/** The void of a dwelling whose keys are back, told one thing of an order after the other. */
const tellAll = (told: readonly Heard[], { failing = 0, planned = null as string | null } = {}) => {
  let orders: VoidOrder[] = []
  let moves: VoidHistory['moves'] = [{ track: 'works', step: 'returned', at: at(0) }]
  const facts: Fact[] = []
  const heard = (): HeardOrder => ({
    place: { unit: 'u', building: 'b', agency: 'centre', built: 1970 },
    open: {
      id: 'v',
      history: { leaseEnds: '2026-03-31', nextStarts: null, moves, stops: [], gaps: [], settled: [] },
    },
    orders,
    isOfHousehold: false,
    planned,
    failing,
  })
  for (const [i, data] of told.entries()) {
    const command = { id: String(i), type: 'void.hearOrder', subject: 'r', data, at: at(i + 1) }
    const now = hearOrder(heard(), command, { at: at(i + 1) })
    facts.push(...now)
    for (const fact of now) {
      if (fact.type === 'void.orderHeard')
        orders = [...orders.filter(({ id }) => id !== data.order), { id: data.order, state: data.state }]
      if (fact.type === 'void.moved')
        moves = [...moves, { track: fact.data.track, step: fact.data.step, at: at(i + 1) }]
    }
    expect(hearOrder(heard(), command, { at: at(i + 1) })).toEqual([])
  }
  return { orders, facts, works: positionAt('works', at(told.length + 1), { moves }) }
}

const someTold = fc.array(
  fc.record({ order: fc.constantFrom('a', 'b', 'c'), state: fc.constantFrom(...voidOrderStates) }),
  { maxLength: 20 },
)

test('a dwelling is ready where every order is checked or called off, at works where one is not, whatever came in which order', () => {
  fc.assert(
    fc.property(someTold, (told) => {
      const { orders, works } = tellAll(told)
      const running = areRunning(orders)
      const checked = orders.some(({ state }) => state === 'checked')
      expect(works).toBe(running ? 'works' : checked ? 'ready' : 'returned')
    }),
    { numRuns: 2000 },
  )
})

test('what fails of a decent dwelling keeps it at works, though all is checked', () => {
  const done: Heard[] = [
    { order: 'a', state: 'placed' },
    { order: 'a', state: 'done' },
    { order: 'a', state: 'checked' },
  ]
  expect(tellAll(done).works).toBe('ready')
  expect(tellAll(done, { failing: 1 }).works).toBe('works')
})

test('an order that ends after the day of the keys is told once', () => {
  const late = tellAll(
    [
      { order: 'a', state: 'placed' },
      { order: 'a', state: 'done' },
      { order: 'a', state: 'checked' },
    ],
    { planned: '2026-03-31' },
  ).facts.filter(({ type }) => type === 'void.worksLate')
  expect(late).toHaveLength(1)
})
