import { expect, test } from 'vitest'
import {
  dayOf,
  dueTone,
  instantAt,
  sayAgo,
  sayBeside,
  isYearAlone,
  sayWholeDate,
  sayDay,
  sayDayHours,
  sayDayTime,
  sayDue,
  sayHours,
  sayMinutes,
  sayNearDay,
  saySlot,
} from './dates.ts'

/** No-break spaces read as plain ones, so that the sentences below stay legible. */
const plain = (said: string): string => said.replace(/[\u00a0\u202f]/g, ' ')

/** Tuesday 3 December 2024, 9:15 in Nantes. */
const now = '2024-12-03T08:15:00Z'

test.each([
  ['2024-12-03T07:00:00Z', 'mardi 3 décembre', 'Tuesday 3 December'],
  ['2024-12-01', 'dimanche 1er décembre', 'Sunday 1 December'],
  ['2024-08-14T22:30:00Z', 'jeudi 15 août', 'Thursday 15 August'],
  ['2025-01-02T09:00:00Z', 'jeudi 2 janvier 2025', 'Thursday 2 January 2025'],
])('the day of %s is said %s', (iso, fr, en) => {
  expect(plain(sayDay(iso, 'fr', now))).toBe(fr)
  expect(plain(sayDay(iso, 'en', now))).toBe(en)
})

test('as of a day: no weekday, always its year', () => {
  expect(plain(sayWholeDate('2026-01-01', 'fr'))).toBe('1er janvier 2026')
  expect(plain(sayWholeDate('2026-01-01', 'en'))).toBe('1 January 2026')
})

test.each([
  ['2024-12-03T07:00:00Z', 'mardi 3 décembre à 8 h', 'Tuesday 3 December at 8 am'],
  ['2024-07-02T11:05:00Z', 'mardi 2 juillet à 13 h 05', 'Tuesday 2 July at 1:05 pm'],
  ['2024-12-03T11:00:00Z', 'mardi 3 décembre à 12 h', 'Tuesday 3 December at noon'],
  ['2024-12-02T23:00:00Z', 'mardi 3 décembre à 0 h', 'Tuesday 3 December at midnight'],
])('the hour of %s is said %s', (iso, fr, en) => {
  expect(plain(sayDayTime(iso, 'fr'))).toBe(fr)
  expect(plain(sayDayTime(iso, 'en'))).toBe(en)
})

test.each([
  ['07:00', '09:00', 'mardi 3 décembre de 8 h à 10 h', 'Tuesday 3 December, 8 to 10 am'],
  ['07:30', '09:00', 'mardi 3 décembre de 8 h 30 à 10 h', 'Tuesday 3 December, 8:30 to 10 am'],
  ['09:00', '11:00', 'mardi 3 décembre de 10 h à 12 h', 'Tuesday 3 December, 10 am to noon'],
  ['10:00', '13:00', 'mardi 3 décembre de 11 h à 14 h', 'Tuesday 3 December, 11 am to 2 pm'],
  ['13:00', '15:00', 'mardi 3 décembre de 14 h à 16 h', 'Tuesday 3 December, 2 to 4 pm'],
])('a slot from %s to %s UTC is said %s', (start, end, fr, en) => {
  expect(plain(saySlot(`2024-12-03T${start}:00Z`, `2024-12-03T${end}:00Z`, 'fr'))).toBe(fr)
  expect(plain(saySlot(`2024-12-03T${start}:00Z`, `2024-12-03T${end}:00Z`, 'en'))).toBe(en)
})

test('what a button is called holds the hours that it shows', () => {
  const [from, to] = ['2024-12-03T09:00:00Z', '2024-12-03T11:00:00Z'] as const
  expect(sayDayHours(from, to, 'fr')).toContain(sayHours(from, to, 'fr'))
})

test('no line ends between the hours of a slot', () => {
  const from = '2024-12-03T09:00:00Z'
  const to = '2024-12-03T11:00:00Z'
  expect(sayHours(from, to, 'fr')).toBe('10\u00a0h–\u206012\u00a0h')
  expect(sayHours(from, '2024-12-03T13:00:00Z', 'en')).toBe('10\u00a0am–\u20602\u00a0pm')
  expect(saySlot(from, to, 'fr').split(/[ –-]/)).toEqual([
    'mardi',
    '3\u00a0décembre',
    'de\u00a010\u00a0h\u00a0à\u00a012\u00a0h',
  ])
})

test('a year that was told without its day is kept as its first of January', () => {
  expect(['2015-01-01', '2015-01-02', '2015-11-01'].filter(isYearAlone)).toEqual(['2015-01-01'])
})

test('works that last two days name both', () => {
  expect(plain(saySlot('2024-12-03T07:00:00Z', '2024-12-04T16:00:00Z', 'fr'))).toBe(
    'du mardi 3 décembre à 8 h au mercredi 4 décembre à 17 h',
  )
})

test('an hour that is only said stands beside the one that counts', () => {
  const said = '2024-11-28T16:00:00Z'
  expect(plain(sayBeside('hier à 14 h', said, now, 'fr'))).toBe(
    'hier à 14 h, dit le jeudi 28 novembre à 17 h',
  )
  expect(plain(sayBeside('yesterday at 2 pm', said, now, 'en'))).toBe(
    'yesterday at 2 pm, given as Thursday 28 November at 5 pm',
  )
  expect(sayBeside('hier à 14 h', undefined, now, 'fr')).toBe('hier à 14 h')
})

test.each([
  ['2024-12-03T08:14:30Z', 'à l’instant', 'just now'],
  ['2024-12-03T08:14:00Z', 'il y a 1 minute', '1 minute ago'],
  ['2024-12-03T08:10:00Z', 'il y a 5 minutes', '5 minutes ago'],
  ['2024-12-03T06:00:00Z', 'il y a 2 h', '2 hours ago'],
  ['2024-12-02T13:00:00Z', 'hier à 14 h', 'yesterday at 2 pm'],
  ['2024-11-29T08:00:00Z', 'vendredi à 9 h', 'Friday at 9 am'],
  ['2024-11-05T08:00:00Z', 'le mardi 5 novembre', 'Tuesday 5 November'],
  ['2023-12-04T08:00:00Z', 'le lundi 4 décembre 2023', 'Monday 4 December 2023'],
])('what happened at %s was %s', (then, fr, en) => {
  expect(plain(sayAgo(then, now, 'fr'))).toBe(fr)
  expect(plain(sayAgo(then, now, 'en'))).toBe(en)
})

test.each([
  ['2024-12-03T11:00:00Z', 'avant 12 h aujourd’hui', 'by noon today'],
  ['2024-12-04T11:00:00Z', 'avant demain 12 h', 'by tomorrow noon'],
  ['2024-12-05T11:00:00Z', 'avant jeudi 12 h', 'by Thursday noon'],
  ['2024-12-05T23:00:00Z', 'd’ici jeudi soir', 'by Thursday evening'],
  ['2024-12-03T22:59:00Z', 'd’ici ce soir', 'by this evening'],
  ['2024-12-20T11:00:00Z', 'avant le vendredi 20 décembre', 'by Friday 20 December'],
  ['2024-12-03T07:55:00Z', 'en retard de 20 minutes', '20 minutes late'],
  ['2024-12-03T04:00:00Z', 'en retard de 4 h', '4 hours late'],
  ['2024-12-01T08:00:00Z', 'en retard de 2 jours', '2 days late'],
  ['2024-12-02T08:00:00Z', 'en retard de 1 jour', '1 day late'],
])('a delay that ends at %s is said « %s »', (due, fr, en) => {
  expect(plain(sayDue(due, now, 'fr'))).toBe(fr)
  expect(plain(sayDue(due, now, 'en'))).toBe(en)
})

test('a clock is calm until its last day, then soon, then late', () => {
  expect(dueTone('2024-12-05T11:00:00Z', now)).toBe('calm')
  expect(dueTone('2024-12-03T16:00:00Z', now)).toBe('soon')
  expect(dueTone('2024-12-03T08:00:00Z', now)).toBe('late')
})

test('the day belongs to Paris, not to Greenwich', () => {
  expect(dayOf('2024-12-03T23:30:00Z')).toBe('2024-12-04')
  expect(sayNearDay('2024-12-03T23:30:00Z', now, 'fr')).toBe('demain')
  expect(sayNearDay('2024-12-02T08:00:00Z', now, 'en')).toBe('yesterday')
})

test.each([
  [5, '5 min', '5 min'],
  [60, '1 h', '1 h'],
  [90, '1 h 30', '1 h 30 min'],
  [125.4, '2 h 05', '2 h 5 min'],
])('%d minutes are said %s', (minutes, fr, en) => {
  expect(plain(sayMinutes(minutes, 'fr'))).toBe(fr)
  expect(plain(sayMinutes(minutes, 'en'))).toBe(en)
})

test.each([
  ['2026-11-24', undefined, '2026-11-23T23:00:00.000Z'],
  ['2026-07-14', undefined, '2026-07-13T22:00:00.000Z'],
  ['2026-12-02', '08:00', '2026-12-02T07:00:00.000Z'],
  ['2026-06-02', '13:30', '2026-06-02T11:30:00.000Z'],
  // half past two of the night in which summer begins: an hour later
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
])('of the %s, the hour %s of Paris is one instant, whatever the clock of who reads', (date, time, at) => {
  expect(instantAt(date, time)).toBe(at)
})
