import { expect, test } from 'vitest'
import { type LiveFact, spreading } from './live-fact.ts'

const fact = (type: string, spread?: number): LiveFact => ({
  type,
  subject: 'the lift of Bellevue',
  at: '2026-11-27T13:00:00.000Z',
  ...(spread ? { spread } : {}),
})

/** A page, with the moments for which it has drawn something and what it has told its screens. */
const pageWith = (dice: number) => {
  const told: string[] = []
  const drawn: { work: () => void; ms: number }[] = []
  const hear = spreading(
    ({ type }) => void told.push(type),
    () => dice,
    (work, ms) => drawn.push({ work, ms }),
  )
  return { told, drawn, hear }
}

test('what few hear is told at once', () => {
  const page = pageWith(0.5)
  page.hear(fact('request.said'))
  expect(page.told).toEqual(['request.said'])
  expect(page.drawn).toEqual([])
})

test('what many hear is told at a moment of this page’s own, within the seconds that the house gave', () => {
  const page = pageWith(0.25)
  page.hear(fact('request.said', 20))
  expect(page.told).toEqual([])
  expect(page.drawn.map(({ ms }) => ms)).toEqual([5000])
  page.drawn[0]!.work()
  expect(page.told).toEqual(['request.said'])
})

test('what comes while it waits is told with it, and the next one draws anew', () => {
  const page = pageWith(0.5)
  page.hear(fact('request.said', 20))
  page.hear(fact('request.moved', 20))
  page.hear(fact('request.filed'))
  expect(page.told).toEqual(['request.filed'])
  expect(page.drawn).toHaveLength(1)
  page.drawn[0]!.work()
  expect(page.told).toEqual(['request.filed', 'request.said', 'request.moved'])
  page.hear(fact('request.closed', 20))
  expect(page.drawn).toHaveLength(2)
})
