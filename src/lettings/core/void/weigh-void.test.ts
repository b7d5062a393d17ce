import { expect, test } from 'vitest'
import type { VoidHistory } from './day-cause.ts'
import { weighVoid } from './weigh-void.ts'

const history: VoidHistory = {
  leaseEnds: '2026-03-31',
  nextStarts: null,
  moves: [
    { track: 'works', step: 'returned', at: '2026-04-01T08:00:00.000Z' },
    { track: 'works', step: 'works', at: '2026-04-02T08:00:00.000Z' },
  ],
  stops: [],
  gaps: [],
  settled: [],
}
const at = (today: string) => ({ today, now: `${today}T10:00:00.000Z`, daily: 1000, wanted: [] })

test('works are in the hands of the firm until it says that all are done, then of the agency', () => {
  expect(
    weighVoid(history, { ...at('2026-04-10'), orders: [{ state: 'done' }, { state: 'placed' }] }).ball,
  ).toBe('firm')
  expect(
    weighVoid(history, { ...at('2026-04-10'), orders: [{ state: 'done' }, { state: 'checked' }] }).ball,
  ).toBe('agency')
})

test('an answer that is owed to the agency puts the ball in the hands of head office', () => {
  expect(weighVoid(history, { ...at('2026-04-10'), owed: '2026-04-13' })).toMatchObject({
    ball: 'head_office',
    owed: '2026-04-13',
  })
})

test('a lease that begins wants the dwelling ready on its eve, and nobody has to say so', () => {
  const letAgain = { ...history, nextStarts: '2026-04-20' }
  expect(weighVoid(letAgain, at('2026-04-19')).late).toBeNull()
  expect(weighVoid(letAgain, at('2026-04-20')).late).toEqual({ step: 'ready', day: '2026-04-19' })
})

test('two months after the keys, a visit that nobody made is late', () => {
  const entered: VoidHistory = {
    ...history,
    nextStarts: '2026-04-20',
    moves: [
      ...history.moves,
      { track: 'works', step: 'ready', at: '2026-04-18T08:00:00.000Z' },
      { track: 'allocation', step: 'entered', at: '2026-04-20T08:00:00.000Z' },
    ],
  }
  expect(weighVoid(entered, at('2026-06-20')).late).toBeNull()
  expect(weighVoid(entered, at('2026-06-21')).late).toEqual({ step: 'visited2m', day: '2026-06-20' })
})
