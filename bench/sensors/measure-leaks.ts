import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { print, say } from '../figures.ts'
import { foreignFile } from '../references/paris-pairs.ts'
import { dayNumbers, type DayNumbers, enoughHours } from '../../src/sensors/core/day-numbers.ts'
import { hoursOfReadings } from '../../src/sensors/core/hours-of-readings.ts'
import type { MeterReading } from '../../src/sensors/core/index-steps.ts'
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

type Home = { name: string; readings: MeterReading[] }

/** `user key;datetime;meter reading;diff`, litres, local time (DAIAD, CC BY-SA 4.0). */
const readHomes = async (file: string): Promise<Home[]> => {
  const homes = new Map<string, MeterReading[]>()
  for (const line of gunzipSync(await readFile(file))
    .toString()
    .split('\n')
    .slice(1)) {
    const [key, time, value] = line.split(';')
    if (!key || !time) continue
    const [day = 0, month = 0, year = 0, hour, minute, second] = time.split(/[/ :]/).map(Number)
    const readings = homes.get(key) ?? []
    if (!readings.length) homes.set(key, readings)
    readings.push({ at: Date.UTC(year, month - 1, day, hour, minute, second) / 1000, value: Number(value) })
  }
  return [...homes].map(([name, readings]) => ({ name, readings: readings.toSorted((a, b) => a.at - b.at) }))
}

type Day = DayNumbers & { day: number }

const daysOf = (readings: readonly MeterReading[], from: number, to: number): Day[] => {
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

type Leak = { name: string; week: string; water: (draw: () => number) => Map<number, number> }

const eachHours =
  (every: number, shake: number): Leak['water'] =>
  (draw) => {
    const water = new Map<number, number>()
    for (let at = 0; at < 336; at += every * (1 + (draw() * 2 - 1) * shake))
      water.set(Math.floor(at), (water.get(Math.floor(at)) ?? 0) + 6)
    return water
  }

const leaks: readonly Leak[] = [
  { name: '2 L/h', week: '≥ .9', water: () => new Map(Array.from({ length: 336 }, (_, i) => [i, 2])) },
  { name: '6 L each 3 h', week: '≥ .9', water: eachHours(3, 0) },
  { name: '6 L each 3 h ± 20 %', week: '.97 ± .02', water: eachHours(3, 0.2) },
  { name: '6 L each 4 h', week: '.42', water: eachHours(4, 0) },
  {
    name: 'rising to 5 L/h',
    week: '.96 ± .02',
    water: () => new Map(Array.from({ length: 336 }, (_, i) => [i, Math.round((5 * (i + 1)) / 336)])),
  },
]

/** A home’s readings with a leak’s water added to its index from a moment on, for a fortnight; and some lost. */
const withLeak = (
  readings: readonly MeterReading[],
  start: number,
  water: ReadonlyMap<number, number>,
): MeterReading[] => {
  let [added, hour] = [0, 0]
  return readings.map(({ at, value }) => {
    for (; hour < 336 && start + (hour + 1) * 3600 <= at; hour++) added += water.get(hour) ?? 0
    return { at, value: value + added }
  })
}

/** False alarms of a year of real homes, and leaks of a fortnight that are added to their meters: those that are found in 7 and in 14 days. */
export const measureLeaks = async (): Promise<void> => {
  const file = foreignFile('sensors/daiad_swm_dev.csv.gz')
  if (!file) return say('sensors/daiad_swm_dev.csv.gz is not in the folder that LOGE_DATA names.')
  const homes = (await readHomes(file)).map(judgeHome).filter(({ days }) => knownDays(days).length >= 30)
  const months = homes.reduce((sum, { days }) => sum + knownDays(days).length, 0) / 30.44
  const alarms = homes.reduce((sum, { spells }) => sum + alarmsOf(spells), 0)
  const openings = homes.reduce((sum, home) => sum + home.openings.length, 0)
  const figure = { bench: 'sensors', n: homes.length }
  print({
    ...figure,
    name: 'false alarms, 14 days apart',
    unit: 'a home-month',
    value: alarms / months,
    target: '.030 ± .02',
  })
  print({
    ...figure,
    name: 'false openings',
    unit: 'a home-month',
    value: openings / months,
    target: '.068 ± .02',
  })
  for (const leak of leaks) {
    const { tried, week, fortnight } = tryLeak(leak, homes)
    print({
      bench: 'sensors',
      n: tried,
      name: `${leak.name}, found in 7 days`,
      unit: 'share',
      value: week / tried,
      target: leak.week,
    })
    print({
      bench: 'sensors',
      n: tried,
      name: `${leak.name}, found in 14 days`,
      unit: 'share',
      value: fortnight / tried,
    })
  }
}

const knownDays = (days: readonly Day[]): Day[] => days.filter(({ known }) => known >= enoughHours)

type JudgedHome = Home & { from: number; to: number; days: Day[]; openings: Opening[]; spells: Spell[] }

const judgeHome = (home: Home): JudgedHome => {
  const at = home.readings.map((reading) => reading.at)
  const from = Math.floor(Math.min(...at.slice(0, 1)) / dayLength) - 1
  const to = Math.floor(Math.max(...at.slice(-1)) / dayLength)
  const days = daysOf(home.readings, from, to)
  return { ...home, from, to, days, ...judge(days) }
}

const tryLeak = (
  leak: Leak,
  homes: readonly JudgedHome[],
): { tried: number; week: number; fortnight: number } => {
  const draw = drawing(17)
  const found = homes.flatMap((home) => {
    const known = new Set(knownDays(home.days).map(({ day }) => day))
    return startsOf(home, known).map((first) =>
      daysToFind(home, first, leak.water(draw), Math.floor(draw() * 24)),
    )
  })
  const within = (days: number): number => found.filter((one) => one <= days).length
  return { tried: found.length, week: within(7), fortnight: within(14) }
}

/** Days on which a leak may begin: known, and without an alarm around. */
const startsOf = ({ from, to, spells }: JudgedHome, known: ReadonlySet<number>): number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((to - 14 - from - 21) / 30)) },
    (_, i) => from + 21 + 30 * i,
  ).filter(
    (first) =>
      Array.from({ length: 14 }, (_, i) => first + i).filter((day) => known.has(day)).length >= 12 &&
      !spells.some((spell) => spell.from <= first + 14 && spell.to >= first - 14),
  )

const daysToFind = (
  home: JudgedHome,
  first: number,
  water: ReadonlyMap<number, number>,
  hour: number,
): number => {
  const start = first * dayLength + dayLength / 2 + hour * 3600
  const near = home.readings.filter(({ at }) => at > (first - 2) * dayLength && at < (first + 17) * dayLength)
  const leaking = daysOf(withLeak(near, start, water), first, first + 15)
  const { openings } = judge([...home.days.filter(({ day }) => day < first), ...leaking])
  const opened = openings.find(({ day }) => day >= first)
  return opened ? opened.day + 1.5 - start / dayLength : Infinity
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
