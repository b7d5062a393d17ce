import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { dayNumbers, type DayNumbers, enoughHours } from '../../src/sensors/core/day-numbers.ts'
import { hoursOfReadings } from '../../src/sensors/core/hours-of-readings.ts'
import type { MeterReading } from '../../src/sensors/core/index-steps.ts'
import {
  judgeLeakDay,
  type LeakBounds,
  type LeakKind,
  leakKinds,
  litreBounds,
  noLeakYet,
  tenLitreBounds,
} from '../../src/sensors/core/leak-rules.ts'

/** Days in a year of the data, from noon to noon; its clock is the homes’ own. */
export const dayLength = 86_400
const apart = 14

export type Home = { name: string; readings: MeterReading[] }

/** `user key;datetime;meter reading;diff`, litres, local time (DAIAD, CC BY-SA 4.0). */
export const readHomes = async (file: string): Promise<Home[]> => {
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

/** How homes are read: litres of a pulse, hours of a day that must be known, and what of a reading comes through. */
export type Reading = { pulse: 1 | 10; enough: number; lost: number }
export const plainly: Reading = { pulse: 1, enough: enoughHours, lost: 0 }

export type Day = DayNumbers & { day: number }

export const daysOf = (
  readings: readonly MeterReading[],
  from: number,
  to: number,
  { pulse }: Reading,
): Day[] => {
  const days: Day[] = []
  const start = from * dayLength + dayLength / 2
  const dial = { pulse, greatestHour: 2500 }
  const { hours } = hoursOfReadings(readings, { start, count: (to - from + 1) * 24, dial })
  for (let day = from; day <= to; day++) {
    const numbers = dayNumbers(hours.slice((day - from) * 24, (day - from + 1) * 24), pulse === 1 ? 1 : 0)
    if (numbers.known) days.push({ ...numbers, day })
  }
  return days
}

export type Opening = { kind: LeakKind; day: number }
export type Spell = { kind: LeakKind; from: number; to: number }

export const boundsOf = ({ pulse }: Reading): LeakBounds => (pulse === 1 ? litreBounds : tenLitreBounds)

export const judge = (days: readonly Day[], how: Reading): { openings: Opening[]; spells: Spell[] } => {
  const openings: Opening[] = []
  const spells = new Map<LeakKind, Spell[]>(leakKinds.map((kind) => [kind, []]))
  let memory = noLeakYet
  for (const day of days) {
    const known = day.known >= how.enough ? Math.max(day.known, enoughHours) : 0
    const next = judgeLeakDay(memory, { ...day, known }, boundsOf(how))
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

/** Alarms as a person counts them: what opens again within a fortnight is the same. */
export const alarmsOf = (spells: readonly Omit<Spell, 'kind'>[]): number => {
  let [count, until] = [0, -Infinity]
  for (const { from, to } of spells) {
    if (from - until > apart) count++
    until = Math.max(until, to)
  }
  return count
}

export const knownDays = (days: readonly Day[], { enough }: Reading): Day[] =>
  days.filter(({ known }) => known >= enough)

export type JudgedHome = Home & {
  from: number
  to: number
  days: Day[]
  openings: Opening[]
  spells: Spell[]
}

const judgeHome = (home: Home, how: Reading): JudgedHome => {
  const at = home.readings.map((reading) => reading.at)
  const from = Math.floor(Math.min(...at.slice(0, 1)) / dayLength) - 1
  const to = Math.floor(Math.max(...at.slice(-1)) / dayLength)
  const days = daysOf(home.readings, from, to, how)
  return { ...home, from, to, days, ...judge(days, how) }
}

/** Homes of which a month is known, as they are read so. */
export const judgeHomes = (homes: readonly Home[], how: Reading): JudgedHome[] => {
  const draw = drawing(29)
  return homes
    .map(({ name, readings }) => ({
      name,
      readings: readings
        .filter(() => how.lost === 0 || draw() >= how.lost)
        .map(({ at, value }) => ({ at, value: Math.floor(value / how.pulse) * how.pulse })),
    }))
    .map((home) => judgeHome(home, how))
    .filter(({ days }) => knownDays(days, how).length >= 30)
}

export const monthsOf = (homes: readonly JudgedHome[], how: Reading): number =>
  homes.reduce((sum, { days }) => sum + knownDays(days, how).length, 0) / 30.44

/** Draws between 0 and 1, the same in each run. */
export const drawing = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let n = Math.imul(state ^ (state >>> 15), 1 | state)
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296
  }
}
