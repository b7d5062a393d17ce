import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursOfReadings } from './hours-of-readings.ts'
import type { Dial, MeterReading } from './index-steps.ts'

const dial: Dial = { registers: [10_000_000, 100_000_000], pulse: 1, greatestHour: 2500 }
const start = 1_700_000_400
const hourly = (...values: readonly number[]): MeterReading[] =>
  values.map((value, i) => ({ at: start + 167 + i * 3600, value }))
const hours = (readings: readonly MeterReading[], count: number) =>
  hoursOfReadings(readings, { start, count, dial })

test('a meter that is read at its own minute gives each hour its water', () =>
  expect(hours(hourly(100, 112, 112, 115), 3).hours).toEqual([12, 0, 3]))

test('readings each quarter of an hour give the same', () => {
  const quarters = [100, 103, 106, 109, 112, 112, 112, 112, 112].map((value, i) => ({
    at: start + i * 900,
    value,
  }))
  expect(hours(quarters, 2).hours).toEqual([12, 0])
})

test('nothing is told of a silence in which the index moved; of one in which it did not, all', () => {
  const [first, , , last] = hourly(100, 0, 0, 130)
  expect(hours([first!, last!], 3)).toEqual({
    hours: [undefined, undefined, undefined],
    odd: { jitter: 0, reset: 0, jump: 0, unknown: 1 },
  })
  expect(hours([first!, { ...last!, value: 100 }], 3).hours).toEqual([0, 0, 0])
})

test('a wheel that trembles makes no water', () => {
  const { hours: told, odd } = hours(hourly(100, 99, 100, 99, 100), 4)
  expect(told.reduce<number>((sum, flow) => sum + (flow ?? 0), 0)).toBe(0)
  expect(odd.jitter).toBe(2)
})

test('a value of 0 that stands alone is passed over; one after which the index begins anew is a reset', () => {
  expect(hours(hourly(60_000, 0, 60_004), 2).odd).toMatchObject({ reset: 0 })
  const { hours: told, odd } = hours(hourly(60_000, 0, 4), 2)
  expect(told).toEqual([undefined, 4])
  expect(odd.reset).toBe(1)
})

test('what is told of the hours is never more than what the index moved, whatever is lost', () => {
  const flow = fc.array(fc.record({ flow: fc.nat(60), lost: fc.boolean() }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(flow, (steps) => {
      let value = 1000
      const all = steps.map(({ flow, lost }, i) => ({ at: start + i * 3600, value: (value += flow), lost }))
      const kept = all.filter(({ lost }) => !lost)
      const told = hours(kept, 60).hours.reduce<number>((sum, one) => sum + (one ?? 0), 0)
      const moved = kept.length ? kept.at(-1)!.value - kept[0]!.value : 0
      expect(told).toBeLessThanOrEqual(moved)
    }),
  )
})
