import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dayNumbers, type DayNumbers, enoughHours } from '../../src/sensors/core/day-numbers.ts'
import { hoursOfReadings } from '../../src/sensors/core/hours-of-readings.ts'
import type { Reading } from '../../src/sensors/core/index-steps.ts'
import {
  judgeLeakDay,
  type LeakKind,
  leakKinds,
  litreBounds,
  noLeakYet,
} from '../../src/sensors/core/leak-rules.ts'

const dial = { pulse: 1, greatestHour: 2500 }
/** Days in a year of the data, from noon to noon; its clock is the homes’ own. */
const dayLength = 86_400
const apart = 14

type Home = { name: string; readings: Reading[] }

/** `user key;datetime;meter reading;diff`, litres, local time. */
const readHomes = async (): Promise<Home[]> => {
  const text = gunzipSync(
    await readFile(join(process.env.LOGE_DATA ?? '../shared/data', 'sensors/daiad_swm_dev.csv.gz')),
  ).toString()
  const homes = new Map<string, Reading[]>()
  for (const line of text.split('\n').slice(1)) {
    const [key, time, value] = line.split(';')
    if (!key || !time) continue
    const [day, month, year, h, m, s] = time.split(/[/ :]/).map(Number)
    const at = Date.UTC(year!, month! - 1, day, h, m, s) / 1000
    const of = homes.get(key) ?? homes.set(key, []).get(key)!
    of.push({ at, value: Number(value) })
  }
  return [...homes].map(([name, readings]) => ({ name, readings: readings.sort((a, b) => a.at - b.at) }))
}

type Day = DayNumbers & { day: number }

const daysOf = (readings: readonly Reading[], from: number, to: number): Day[] => {
  const days: Day[] = []
  const start = from * dayLength + dayLength / 2
  const { hours } = hoursOfReadings(readings, { start, count: (to - from + 1) * 24, dial })
  for (let day = from; day <= to; day++) {
    const numbers = dayNumbers(hours.slice((day - from) * 24, (day - from + 1) * 24), 1)
    if (numbers.known) days.push({ ...numbers, day })
  }
  return days
}

type Opening = { kind: LeakKind; day: number }
type Spell = { kind: LeakKind; from: number; to: number }

const judge = (days: readonly Day[]): { openings: Opening[]; spells: Spell[] } => {
  const openings: Opening[] = []
  const spells = new Map<LeakKind, Spell[]>(leakKinds.map((kind) => [kind, []]))
  let memory = noLeakYet
  for (const day of days) {
    const next = judgeLeakDay(memory, day, litreBounds)
    for (const kind of leakKinds) {
      if (!next[kind].open) continue
      if (!memory[kind].open) {
        openings.push({ kind, day: day.day })
        spells.get(kind)!.push({ kind, from: day.day, to: day.day })
      } else spells.get(kind)!.at(-1)!.to = day.day
    }
    memory = next
  }
  return { openings, spells: [...spells.values()].flat().sort((a, b) => a.from - b.from) }
}

const alarmsOf = (spells: readonly Spell[]): number => {
  let [count, until] = [0, -Infinity]
  for (const { from, to } of spells) {
    if (from - until > apart) count++
    until = Math.max(until, to)
  }
  return count
}

type Leak = { name: string; water: (hour: number, draw: () => number) => Map<number, number> }

const eachHours =
  (every: number, shake: number): Leak['water'] =>
  (_, draw) => {
    const water = new Map<number, number>()
    for (let at = 0; at < 336; at += every * (1 + (draw() * 2 - 1) * shake))
      water.set(Math.floor(at), (water.get(Math.floor(at)) ?? 0) + 6)
    return water
  }

const leaks: readonly Leak[] = [
  { name: '2 L/h', water: () => new Map(Array.from({ length: 336 }, (_, i) => [i, 2])) },
  { name: '6 L each 3 h', water: eachHours(3, 0) },
  { name: '6 L each 3 h ± 20 %', water: eachHours(3, 0.2) },
  { name: '6 L each 4 h', water: eachHours(4, 0) },
  {
    name: 'rising to 5 L/h',
    water: () => new Map(Array.from({ length: 336 }, (_, i) => [i, Math.round((5 * (i + 1)) / 336)])),
  },
]

/** A home’s readings with a leak’s water added to its index from a moment on, for a fortnight; and some lost. */
const withLeak = (
  readings: readonly Reading[],
  start: number,
  water: ReadonlyMap<number, number>,
): Reading[] => {
  let [added, hour] = [0, 0]
  return readings.map(({ at, value }) => {
    for (; hour < 336 && start + (hour + 1) * 3600 <= at; hour++) added += water.get(hour) ?? 0
    return { at, value: value + added }
  })
}

export const measureLeaks = async (): Promise<void> => {
  const homes = (await readHomes())
    .map((home) => {
      const from = Math.floor(home.readings[0]!.at / dayLength) - 1
      const to = Math.floor(home.readings.at(-1)!.at / dayLength)
      return { ...home, from, to, days: daysOf(home.readings, from, to) }
    })
    .filter(({ days }) => days.filter(({ known }) => known >= enoughHours).length >= 30)
  const months =
    homes.reduce((sum, { days }) => sum + days.filter(({ known }) => known >= enoughHours).length, 0) / 30.44
  let [openings, alarms] = [0, 0]
  for (const { days } of homes) {
    const judged = judge(days)
    openings += judged.openings.length
    alarms += alarmsOf(judged.spells)
  }
  console.log(
    `${homes.length} homes, ${months.toFixed(0)} home-months: false ${(alarms / months).toFixed(3)} (${(openings / months).toFixed(3)}) a home-month`,
  )
  for (const leak of leaks) console.log(leak.name, tryLeak(leak, homes))
}

type Judged = Home & { from: number; to: number; days: Day[] }

const tryLeak = (leak: Leak, homes: readonly Judged[]) => {
  const draw = drawing(17)
  let [tried, week, fortnight] = [0, 0, 0]
  for (const { readings, days, from } of homes) {
    const known = new Map(days.filter(({ known }) => known >= enoughHours).map((day) => [day.day, day]))
    const { spells } = judge(days)
    for (let first = from + 21; first < days.at(-1)!.day - 14; first += 30) {
      const span = Array.from({ length: 14 }, (_, i) => first + i)
      if (span.filter((day) => known.has(day)).length < 12) continue
      if (spells.some((spell) => spell.from <= first + 14 && spell.to >= first - 14)) continue
      const start = first * dayLength + dayLength / 2 + Math.floor(draw() * 24) * 3600
      const near = readings.filter(({ at }) => at > (first - 2) * dayLength && at < (first + 17) * dayLength)
      const leaking = daysOf(withLeak(near, start, leak.water(0, draw)), first, first + 15)
      const { openings } = judge([...days.filter(({ day }) => day < first), ...leaking])
      const found = openings.find(({ day }) => day >= first)
      const days7 = found ? found.day + 1 + 0.5 - start / dayLength : Infinity
      tried++
      if (days7 <= 7) week++
      if (days7 <= 14) fortnight++
    }
  }
  return `${tried} tried, ${(week / tried).toFixed(2)} in 7 days, ${(fortnight / tried).toFixed(2)} in 14`
}

const drawing = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let n = Math.imul(state ^ (state >>> 15), 1 | state)
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296
  }
}
