import { expect, test } from 'vitest'
import { alarmDays } from './alarm-days.ts'
import { isHeated, seasonOn } from './heating-season.ts'
import { boilerSeconds, lowDay } from './low-level.ts'
import { spanOfDay } from './watches.ts'

const { start } = spanOfDay('2026-01-12')
const dates = Array.from({ length: 30 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)
const many = <Value>(value: Value, times: number): Value[] => Array.from({ length: times }, () => value)

test('each day is heated as it was told by then: a building’s own last day, the house’s first', () => {
  const seasons = [
    { building: null, starts: '10-15', ends: '04-30', since: '2025-09-01' },
    { building: 'b', starts: null, ends: '04-10', since: '2026-04-01' },
    { building: null, starts: null, ends: null, since: '2026-09-01' },
  ]
  const heated = (building: string, ...days: string[]) => days.map((day) => isHeated(day, seasons, building))
  expect(heated('b', '2025-05-10', '2025-10-10', '2025-10-15', '2026-04-10', '2026-04-11')).toEqual([
    true,
    false,
    true,
    true,
    false,
  ])
  expect(heated('n', '2026-04-11', '2026-10-01')).toEqual([true, true])
  expect(seasonOn(seasons, 'b', '2026-04-20')).toEqual({
    starts: '10-15',
    ends: '04-10',
    of: 'building',
    since: '2026-04-01',
  })
  expect(seasonOn(seasons, 'n', '2026-10-01').of).toBe('usual')
})

test('homes are heated from October to the middle of May', () =>
  expect(
    ['2026-09-30', '2026-10-01', '2026-01-01', '2026-05-15', '2026-05-16'].map((day) => isHeated(day)),
  ).toEqual([false, true, true, true, false]))

/** A boiler’s day by the quarter of an hour: 60 °C, but for so many quarters in the middle. */
const boilerDay = (low: number, celsius: number) =>
  lowDay(
    Array.from({ length: 96 }, (_, i) => ({
      at: start + i * 900,
      value: (i >= 40 && i < 40 + low ? celsius : 60) * 100,
    })),
    { since: start, seconds: boilerSeconds },
  )!
const boiler = (...days: ReturnType<typeof boilerDay>[]) =>
  alarmDays(
    'boiler',
    days.map((said, i) => ({ channel: 'level', day: dates[i]!, seen: 24, said })),
  ).map(({ open, ended }) => `${open} ${ended}`)

test.each([
  ['cold for an hour', 4, 45, 'true true'],
  ['cold for half an hour', 3, 45, 'false false'],
  ['cold by eight degrees', 8, 52, 'false false'],
  ['cold to the end of the day', 60, 45, 'true false'],
])('a boiler that is %s', (_, quarters, celsius, said) =>
  expect(boiler(...many(boilerDay(0, 60), 4), boilerDay(quarters, celsius)).at(-1)).toBe(said),
)

/** As `boiler`, where it was set to 65 °C from the third day on; and where it is heated until the second day alone. */
const setBoiler = (...days: ReturnType<typeof boilerDay>[]) =>
  alarmDays(
    'boiler',
    days.map((said, i) => ({ channel: 'supply_temperature', day: dates[i]!, seen: 24, said })),
    {
      setpoint: (day) => (day >= dates[2]! ? 6500 : undefined),
    },
  ).map(({ open }) => open)

test('a boiler of which it is known what it was set to is judged by that, from its first day on', () => {
  const weak = boilerDay(96, 54)
  expect(setBoiler(weak, weak, weak, weak)).toEqual([false, false, true, true])
  expect(setBoiler(weak, weak, boilerDay(96, 56), boilerDay(0, 60))).toEqual([false, false, false, false])
})

test('the heating is cut: a boiler that cools is no breakdown, and one that stood is over', () => {
  const seasons = [
    { building: null, starts: '10-01', ends: '05-15', since: '2020-01-01' },
    { building: 'n° 102372', starts: null, ends: dates[5]!.slice(5), since: dates[0]! },
  ]
  const days = [...many(boilerDay(0, 60), 4), boilerDay(96, 20), boilerDay(96, 20), boilerDay(96, 20)]
  const judged = alarmDays(
    'boiler',
    days.map((said, i) => ({ channel: 'supply_temperature', day: dates[i]!, seen: 24, said })),
    { isHeated: (day) => isHeated(day, seasons, 'n° 102372') },
  )
  expect(judged.slice(4).map(({ open, ended }) => `${open} ${ended}`)).toEqual([
    'true false',
    'true false',
    'true true',
  ])
})

test('of a boiler of which three days are not known nothing is said; a night that is always let cool is none', () => {
  expect(boiler(...many(boilerDay(0, 60), 2), boilerDay(60, 20)).at(-1)).toBe('false false')
  expect(boiler(...many(boilerDay(20, 45), 6)).at(-1)).toBe('false false')
})
