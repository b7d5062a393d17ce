import { expect, test } from 'vitest'
import { nextDays } from './offer-hours.ts'

test('on a Tuesday at noon in Paris, the afternoon is still there, then whole days', () => {
  const [today, tomorrow] = nextDays('2026-11-24T11:00:00.000Z', 2)
  expect(today?.map(({ starts }) => starts)).toEqual(['2026-11-24T13:00:00.000Z', '2026-11-24T15:00:00.000Z'])
  expect(tomorrow?.[0]).toEqual({ starts: '2026-11-25T07:00:00.000Z', ends: '2026-11-25T09:00:00.000Z' })
})

test('nobody is offered a weekend or the first of May', () => {
  const days = nextDays('2026-04-30T17:00:00.000Z', 1)
  expect(days[0]?.[0]?.starts).toBe('2026-05-04T06:00:00.000Z')
})

test('the following days go on where the first ones end', () => {
  const now = '2026-11-24T05:00:00.000Z'
  expect([...nextDays(now, 3), ...nextDays(now, 3, { skip: 3 })]).toEqual(nextDays(now, 6))
})

test('nobody is offered the day of a territory on which its people are at home', () => {
  const first = (now: string, insee: string) => nextDays(now, 1, { insee })[0]?.[0]?.starts
  expect(first('2028-12-24T18:00:00.000Z', '67482')).toBe('2028-12-27T07:00:00.000Z')
  expect(first('2026-05-26T18:00:00.000Z', '97105')).toBe('2026-05-28T06:00:00.000Z')
})
