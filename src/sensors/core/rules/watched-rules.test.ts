import { expect, test } from 'vitest'
import { buildingLeakDays, lostShare } from './building-leak-rule.ts'
import { burstTurns } from './burst-rule.ts'
import { alarmDays } from './alarm-days.ts'
import { coldTurns } from './cold-rule.ts'
import { eitherDay, openDays } from './day-turns.ts'
import { dripDays } from './drip-rule.ts'
import { liftDay } from './lift-rule.ts'
import { wallCelsius, wallDay, wallHumidity } from './mould-rule.ts'
import { batteryTurns } from './smoke-rule.ts'
import { spanOfDay } from './watches.ts'

const { start } = spanOfDay('2026-01-12')
const hour = 3600
const dates = Array.from({ length: 30 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)

/** One value an hour from so many hours before noon on, in degrees. */
const hourly = (celsius: readonly (number | undefined)[], before = 24) =>
  celsius.flatMap((value, i) =>
    value === undefined ? [] : [{ at: start + (i - before) * hour + 60, value: value * 100 }],
  )
const many = <Value>(value: Value, times: number): Value[] => Array.from({ length: times }, () => value)

test.each([
  ['20 °C, 60 %, nothing outside', 20, 60, 0, 14, 88],
  ['20 °C, 50 %, nothing outside', 20, 50, 0, 14, 73],
  ['19 °C, 55 %, five below', 19, 55, -5, 11.8, 87],
])('at %s the wall has its warmth and its dampness', (_, inside, humidity, outside, wall, percent) => {
  expect(wallCelsius(inside, outside)).toBeCloseTo(wall, 5)
  expect(Math.round(wallHumidity({ celsius: inside, humidity }, wallCelsius(inside, outside)))).toBe(percent)
})

test('the wall of a room is damp in the hours in which all is known, and in no other', () => {
  const humidity = many(6000, 24).map((value, i) => ({ at: start + i * hour + 60, value }))
  const inside = humidity.map(({ at }) => ({ at, value: 2000 }))
  const outside = humidity.slice(0, 10).map(({ at }) => ({ at, value: 0 }))
  expect(wallDay({ humidity, inside, outside }, start, 24)).toEqual({ known: 11, wet: 11, damp: 11 })
  expect(wallDay({ humidity, inside }, start, 24)).toEqual({ known: 0, wet: 0, damp: 0 })
  const wall = humidity.map(({ at }) => ({ at, value: 1900 }))
  expect(wallDay({ humidity, inside, outside, wall }, start, 24)).toEqual({ known: 24, wet: 0, damp: 0 })
})

test.each([
  ['a home that was cold for a day and a night', many(17, 48), { opened: true, last: 'open' }],
  ['one that was at 18 °C once', [...many(17, 30), 18, ...many(17, 17)], { opened: true, last: 'open' }],
  [
    'one that was at 18 °C in its first night',
    [...many(17, 12), 18, ...many(17, 20), 18, ...many(17, 14)],
    { opened: false },
  ],
  [
    'one of which three hours are missing',
    [...many(17, 30), ...many(undefined, 3), ...many(17, 15)],
    { opened: true, last: 'open' },
  ],
  [
    'one that fell silent before the day was full',
    [...many(17, 12), ...many(undefined, 3), ...many(17, 23)],
    { opened: false },
  ],
  [
    'one that is warm again for six hours',
    [...many(17, 30), ...many(19.5, 18)],
    { opened: true, last: 'shut' },
  ],
  ['one that is warm for five', [...many(17, 42), ...many(19.5, 6)], { opened: true, last: 'open' }],
  ['one at 18.5 °C', many(18.5, 48), { opened: false }],
])('%s tells its turns', (_, celsius, turns) => expect(coldTurns(hourly(celsius), start)).toEqual(turns))

test('silence opens nothing and closes nothing', () => {
  const told = [
    { day: '2026-01-01', opened: true, last: 'open' as const },
    { day: '2026-01-09', opened: false },
    { day: '2026-01-10', opened: false, last: 'shut' as const },
  ]
  expect(openDays(told)).toEqual([
    { day: '2026-01-01', open: true, ended: false },
    { day: '2026-01-09', open: true, ended: false },
    { day: '2026-01-10', open: true, ended: true },
  ])
})

test('of two channels one that is silent still says what it said', () => {
  const removed = [{ day: '2026-01-01', open: true, ended: false }]
  const battery = [
    { day: '2026-01-01', open: false, ended: false },
    { day: '2026-01-02', open: false, ended: false },
  ]
  expect(eitherDay([removed, battery])).toEqual([
    { day: '2026-01-01', open: true, ended: false },
    { day: '2026-01-02', open: true, ended: false },
  ])
})

const cold = (warmNeighbours: number | null, day = '2026-01-12') =>
  alarmDays(
    'cold',
    [{ channel: 'temperature', day, seen: 24, said: { opened: true, last: 'open', mean: 1650 } }],
    { neighbours: () => warmNeighbours },
  ).some(({ open }) => open)

test.each([
  ['neighbours at 20 °C', 2000, '2026-01-12', true],
  ['neighbours that nobody measures', null, '2026-01-12', true],
  ['neighbours as cold as it is', 1700, '2026-01-12', false],
  ['a night of July', 2000, '2026-07-12', false],
])('a cold home with %s', (_, neighbours, day, open) => expect(cold(neighbours, day)).toBe(open))

test('a fan that takes less than a fifth of its current for half an hour has stopped, until it turns again', () => {
  const fan = (mean: number, lowest: number, latest: number) => ({ mean, lowest, latest })
  const days = [
    ...many(fan(500, 480, 500), 3),
    fan(300, 90, 90),
    fan(100, 90, 90),
    fan(450, 90, 500),
    fan(500, 480, 500),
  ]
  expect(
    alarmDays(
      'ventilation',
      days.map((said, i) => ({ channel: 'level', day: dates[i]!, seen: 24, said })),
    ).map(({ open, ended }) => [open, ended]),
  ).toEqual([...many([false, false], 3), [true, false], [true, false], [true, true], [false, false]])
})

/** A lift’s day: trips an hour from seven to ten, none in the hours that are told. */
const trips = (perHour: number, still: readonly number[] = []) => {
  let value = 0
  return Array.from({ length: 49 }, (_, i) => {
    const ofDay = (12 + i) % 24
    if (i && ofDay > 7 && ofDay <= 22 && !(i > 24 && still.includes(ofDay))) value += perHour
    return { at: start + (i - 24) * hour, value }
  })
}
const liftDays = (...days: ReturnType<typeof liftDay>[]) =>
  alarmDays(
    'lift',
    days.map((said, i) => ({ channel: 'trips', day: dates[i]!, seen: 24, said })),
  )
    .map(({ open }) => open)
    .at(-1)

test('a busy lift that stands still for two hours of daytime has stopped; one that is seldom used has not', () => {
  expect(liftDay(trips(8), start)).toEqual({ opened: false, last: 'shut', trips: 8 })
  expect(liftDay(trips(8, [15, 16, 17]), start)).toMatchObject({ opened: true, last: 'shut' })
  expect(liftDay(trips(8, [15]), start).opened).toBe(false)
  const [usual, still] = [liftDay(trips(8), start), liftDay(trips(8, [8, 9, 10, 11, 12]), start)]
  expect(liftDays(...many(usual, 3), still)).toBe(true)
  expect(liftDays(...many(usual, 2), still)).toBe(false)
  expect(liftDays(...many(liftDay(trips(2), start), 5), still)).toBe(false)
})

test.each([
  ['two hours at 160 L in the night', { 15: 160, 16: 170 }, false, { opened: true, last: 'shut' }],
  ['one hour', { 15: 300 }, false, { opened: false, last: 'shut' }],
  ['two hours in the evening', { 8: 200, 9: 200 }, false, { opened: false, last: 'shut' }],
  ['nine litres where nobody lives', { 5: 9 }, true, { opened: false, last: 'shut' }],
  ['thirty litres where nobody lives', { 5: 10, 6: 20 }, true, { opened: true, last: 'shut' }],
])('%s', (_, litres: Record<number, number>, isVoid, turns) =>
  expect(
    burstTurns(
      Array.from({ length: 24 }, (_, i) => litres[i] ?? 0),
      isVoid,
    ),
  ).toEqual(turns),
)

test('a burst of which the night is not over yet stands', () => {
  const hours = [...many(0, 14), 160, 170, ...many(undefined, 8)]
  expect(burstTurns(hours, false)).toEqual({ opened: true, last: 'open' })
})

test('a battery that is empty stays so until it is a new one', () => {
  const told = (...volts: number[]) =>
    batteryTurns(
      volts.map((value, i) => ({ at: start + i * hour, value: value * 1000 })),
      start,
    )
  expect(told(3, 2.9)).toEqual({ opened: false, last: 'shut' })
  expect(told(2.4, 2.6)).toEqual({ opened: true, last: 'open' })
  expect(told(2.4, 3)).toEqual({ opened: true, last: 'shut' })
})

test('fourteen nights of a little water are a drip; a dry night or two end it', () => {
  const nights = (litres: readonly number[]) =>
    dripDays(litres.map((night, i) => ({ day: dates[i]!, night, known: 24 }))).map(({ open }) => open)
  expect(nights(many(4, 14)).indexOf(true)).toBe(13)
  expect(nights([...many(4, 13), 40, ...many(4, 5)]).includes(true)).toBe(false)
  expect(nights([...many(4, 14), 0, 0]).at(-1)).toBe(false)
})

test.each([
  ['all homes are known', { general: 1000, homes: 850, known: 20, dwellings: 20 }, 0.15],
  [
    'one of twenty is silent, and taken for one like the others',
    { general: 1000, homes: 855, known: 19, dwellings: 20 },
    0.1,
  ],
  ['three of twenty are', { general: 1000, homes: 700, known: 17, dwellings: 20 }, undefined],
  ['nothing was drawn', { general: 0, homes: 0, known: 20, dwellings: 20 }, undefined],
])('what a building loses where %s', (_, told, share) => {
  const lost = lostShare({ day: '2026-01-01', ...told })
  if (share === undefined) expect(lost).toBeUndefined()
  else expect(lost).toBeCloseTo(share, 6)
})

test('a building that loses a tenth for seven days has a leak, until two days say no', () => {
  const days = (shares: readonly number[]) =>
    buildingLeakDays(
      shares.map((lost, i) => ({
        day: dates[i]!,
        general: 1000,
        homes: 1000 * (1 - lost),
        known: 20,
        dwellings: 20,
      })),
    ).map(({ open }) => open)
  expect(days([...many(0.15, 7)]).indexOf(true)).toBe(6)
  expect(days([...many(0.15, 6), 0.05, ...many(0.15, 6)]).includes(true)).toBe(false)
  expect(days([...many(0.15, 7), 0.05, 0.05]).at(-1)).toBe(false)
})
