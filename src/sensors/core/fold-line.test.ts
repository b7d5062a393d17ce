import { describe, expect, test } from 'vitest'
import { type FoldedDay, type FoldedPlace, foldLine, type LineMeter, type MeterDay } from './fold-line.ts'
import type { MeterReading } from './index-steps.ts'

const place: FoldedPlace = { kind: 'waterMeter', metric: 'water', pulse: 1, isDwelling: true }
const hour = 3600
/** Noon in Paris of a Monday in January. */
const noon = Date.parse('2026-01-12T11:00:00Z') / 1000
const dayAt = (i: number) => new Date((noon + i * 24 * hour) * 1000).toISOString().slice(0, 10)
const days = (n: number) => Array.from({ length: n }, (_, i) => dayAt(i))

/** An index each hour from one hour to another, counted from the first noon; `flow`: litres of an hour. */
const hears = (from: number, to: number, flow: (i: number) => number, start = 0): MeterReading[] => {
  let value = start
  return Array.from({ length: to - from + 1 }, (_, n) => {
    if (n) value += flow(from + n - 1)
    return { at: noon + (from + n) * hour, value }
  })
}
const lives = (i: number) => ((12 + i) % 24 >= 7 && (12 + i) % 24 < 22 && i % 3 === 0 ? 20 : 0)
/** Two litres an hour that never stop, from the noon of day 3 on. */
const leaks = (i: number) => lives(i) + (i >= 72 ? 2 : 0)

/** Changed on day 5 at half past two in the afternoon, both dials read. */
const changedAt = 5 * 24 + 2
const half = noon + (changedAt + 0.5) * hour
const whole = hears(0, 9 * 24, leaks)
const valueAt = (i: number) => whole[i]!.value
const old: MeterReading[] = [...whole.slice(0, changedAt + 1), { at: half, value: valueAt(changedAt) + 1 }]
const next: MeterReading[] = [
  { at: half, value: 5 },
  ...whole.slice(changedAt + 1).map(({ at, value }) => ({ at, value: value - valueAt(changedAt) + 4 })),
]
const meters = (kept: readonly (MeterDay & { channel: number })[] = [], heard = [old, next]): LineMeter[] =>
  heard.map((readings, i) => ({
    channel: i + 1,
    readings,
    kept: kept.filter(({ channel }) => channel === i + 1),
  }))
const openOf = (folded: readonly FoldedDay[]) =>
  [...new Map(folded.map(({ day, memory }) => [day, memory?.['leak.steady']]))].map(
    ([day, run]) => `${day} ${run?.held} ${run?.open}`,
  )
const alone = foldLine(place, days(9), [{ channel: 1, readings: whole, kept: [] }])

describe('a meter that takes the place of another', () => {
  test('goes on with what is known of the home: no day is lost, and none jumps', () => {
    const folded = foldLine(place, days(9), meters())
    expect(openOf(folded)).toEqual(openOf(alone))
    expect(
      folded.filter(({ day }) => day === dayAt(5)).map(({ channel, known }) => [channel, known]),
    ).toEqual([
      [1, 3],
      [2, 22],
    ])
    const habits = (all: readonly FoldedDay[]) => all.map(({ day, memory }) => [day, memory?.['leak.habit']])
    expect(new Map(habits(folded) as never)).toEqual(new Map(habits(alone) as never))
  })

  test('is judged the same a day at a time, the last days first, and once its hours have gone', () => {
    const once = foldLine(place, days(9), meters())
    const late = days(9)
      .toReversed()
      .reduce<FoldedDay[]>((stood, day) => {
        const now = foldLine(place, [day], meters(stood))
        return [
          ...stood.filter((was) => !now.some((is) => is.day === was.day && is.channel === was.channel)),
          ...now,
        ]
      }, [])
    expect(openOf(late.toSorted((a, b) => (a.day < b.day ? -1 : 1)))).toEqual(openOf(once))
    const forgotten = Math.max(...old.map(({ at }) => at), ...next.map(({ at }) => at))
    const gone = meters(once, [[], []]).map((one) => ({ ...one, forgotten }))
    const again = foldLine(place, days(9), gone)
    expect(openOf(again)).toEqual(openOf(once))
  })
})

describe('a value that is heard late', () => {
  const said = hears(0, 48, () => 0, 500)
  const jump = { at: said[30]!.at + 60, value: 900_000 }
  const heard = [...said, jump].sort((a, b) => a.at - b.at)
  const fold = (
    readings: readonly MeterReading[],
    kept: readonly MeterDay[],
    more: Partial<LineMeter> = {},
  ) => foldLine(place, days(2), [{ channel: 1, readings, kept, ...more }])

  test('takes away what it contradicts, as if it had been heard in time', () => {
    const inTime = fold(heard, [])
    expect(fold(said, [])[1]!.known).toBeGreaterThan(inTime[1]!.known)
    expect(fold(heard, fold(said, []))).toEqual(inTime)
  })

  test('takes nothing away once the readings of its day may have gone', () => {
    const before = fold(said, [])
    expect(fold([jump], before, { forgotten: said.at(-1)!.at }).map(({ known }) => known)).toEqual(
      before.map(({ known }) => known),
    )
  })
})

describe('a lease that begins', () => {
  test('is the beginning of another habit, and stops no water', () => {
    const [before, after] = [
      foldLine(place, days(9), meters()),
      foldLine({ ...place, newTenancies: [dayAt(6)] }, days(9), meters()),
    ]
    const last = (all: readonly FoldedDay[]) => all.at(-1)!.memory!
    expect(last(before)['leak.habit'].past).toHaveLength(9)
    expect(last(after)['leak.habit'].past).toHaveLength(3)
    expect(last(after)['leak.steady']).toEqual(last(before)['leak.steady'])
  })
})
