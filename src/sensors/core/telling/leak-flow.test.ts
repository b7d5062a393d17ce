import { expect, test } from 'vitest'
import { dateOf } from '../../../kernel/core/zone.ts'
import { judgeLeakDay, litreBounds, noLeakYet } from '../leak-rules.ts'
import { centsOfDay, type FlowDay, hasRunOn, leakFlow } from './leak-flow.ts'

type Told = { floor: number; quiet: number; night: number; known?: number }
/** Days from the first of March 2026 on, as the rules remember them. */
const days = (told: readonly Told[]): FlowDay[] => {
  let memory = noLeakYet
  return told.map(({ floor, quiet, night, known = 24 }, i) => {
    const day = { floor, quiet, night, known, total: 300, peak: 60, lived: true }
    memory = judgeLeakDay(memory, day, litreBounds)
    return { ...day, day: dateOf(20_513 + i), memory }
  })
}
const calm: Told = { floor: 0, quiet: 7, night: 5 }
const calmDays = (n: number): Told[] => Array.from({ length: n }, () => calm)
const steady: Told = { floor: 12, quiet: 0, night: 65 }
const often: Told = { floor: 0, quiet: 2, night: 30 }

test('what never stops is the least hour, since the first day of its run', () => {
  const flow = leakFlow(
    'leak.steady',
    { from: '2026-03-09', to: undefined },
    days([...calmDays(7), steady, steady, steady]),
  )
  expect(flow).toEqual({
    since: '2026-03-08',
    hourly: 12,
    litres: 3 * 24 * 12,
    heldOn: '2026-03-10',
    seenOn: '2026-03-10',
  })
  expect(centsOfDay(12, 435)).toBe(125)
})

test('what comes and goes is what her nights have more than before; of nights that nobody knows, nothing is said', () => {
  const told = [...calmDays(8), often, often, often, often]
  expect(leakFlow('leak.frequent', { from: '2026-03-12', to: undefined }, days(told))).toMatchObject({
    since: '2026-03-09',
    hourly: 5,
    litres: 4 * 24 * 5,
  })
  expect(leakFlow('leak.frequent', { from: '2026-03-07', to: undefined }, days(told.slice(5)))).toMatchObject(
    {
      hourly: null,
      litres: null,
    },
  )
})

test('a day of which too little is known says nothing, and the last day on which it held is told', () => {
  const told = days([calm, steady, steady, { ...steady, known: 3 }, calm])
  expect(leakFlow('leak.steady', { from: '2026-03-03', to: undefined }, told)).toMatchObject({
    since: '2026-03-02',
    litres: 2 * 24 * 12,
    heldOn: '2026-03-03',
    seenOn: '2026-03-05',
  })
})

test('of days before she came nothing is said to her', () => {
  const told = days([...calmDays(7), { ...steady, floor: 40 }, steady, steady])
  const own = { from: '2026-03-09', to: undefined, hers: '2026-03-09' }
  expect(leakFlow('leak.steady', own, told)).toMatchObject({
    since: '2026-03-09',
    hourly: 12,
    litres: 2 * 24 * 12,
  })
  expect(
    leakFlow('leak.frequent', { ...own, hers: '2026-03-10' }, days([...calmDays(8), often, often])),
  ).toMatchObject({ hourly: null, litres: null })
})

test('water runs on that has held for as many days since as it took to open, and no day between says otherwise', () => {
  const told = days([...calmDays(3), steady, steady, steady, { ...calm, known: 9 }, steady])
  const hasRun = (ended: string) => hasRunOn('leak.steady', told, { ended, enough: 2 })
  expect(['2026-03-05', '2026-03-06', '2026-03-07'].map(hasRun)).toEqual([true, false, false])
  expect(
    hasRunOn('leak.steady', days([steady, steady, calm, steady]), { ended: '2026-03-01', enough: 2 }),
  ).toBe(false)
})
