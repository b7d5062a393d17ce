import { expect, test } from 'vitest'
import { officeCalendar } from './calendar.ts'
import { type Delay, endOfDelay, leastMinutes, sayDelay } from './delay.ts'

test.each([
  [{ minutes: 240 }, '4 heures', '4 hours'],
  [{ minutes: 60 }, '1 heure', '1 hour'],
  [{ minutes: 45 }, '45 minutes', '45 minutes'],
  [{ minutes: 90 }, '90 minutes', '90 minutes'],
  [{ workingDays: 5 }, '5 jours ouvrés', '5 working days'],
  [{ workingDays: 1 }, '1 jour ouvré', '1 working day'],
] as [Delay, string, string][])('%j is said «%s», “%s”', (delay, fr, en) => {
  const plain = (said: string) => said.replaceAll('\u00a0', ' ')
  expect([plain(sayDelay(delay, 'fr')), plain(sayDelay(delay, 'en'))]).toEqual([fr, en])
})

test('hours run through the weekend, working days do not; a working day lasts a day at least', () => {
  const friday = '2024-12-06T16:00:00.000Z'
  expect(endOfDelay({ minutes: 240 }, friday, officeCalendar)).toBe('2024-12-06T20:00:00.000Z')
  expect(endOfDelay({ workingDays: 1 }, friday, officeCalendar)).toBe('2024-12-09T16:00:00.000Z')
  expect([leastMinutes({ workingDays: 2 }), leastMinutes({ minutes: 45 })]).toEqual([2880, 45])
})
