import type { DeviceKind } from '../src/sensors/core/device-kinds.ts'
import { isHeated } from '../src/sensors/core/rules/heating-season.ts'
import type { Metric } from '../src/sensors/core/meter-units.ts'
import { type InventedHour, outsideCelsius } from './sensor-days.ts'

/** What a device says each hour: by how much its index grows, or what it reads; in base units. */
export type Habit = {
  metric: Metric
  grows?: (hour: InventedHour) => number
  reads?: (hour: InventedHour) => number
}

/** Days before the last noon (the first, the last) and what is so on them; no last: it stands. */
export type Spell = { from: number; to?: number; value: number }

const during = (spells: readonly Spell[], day: number): number | undefined =>
  spells.find(({ from, to = Number.POSITIVE_INFINITY }) => day >= from && day <= to)?.value

/** Litres that a home uses in an hour of its day, at least and at most; nights are still. */
const usual: Readonly<Record<number, readonly [number, number]>> = {
  6: [0, 25],
  7: [15, 60],
  8: [0, 40],
  12: [0, 20],
  13: [0, 15],
  18: [0, 30],
  19: [10, 45],
  20: [0, 40],
  21: [0, 25],
}

/** A home’s water; `leaks`: litres an hour that run without a stop; `bursts`: litres an hour from two to five in the morning. */
export const home = (leaks: readonly Spell[] = [], bursts: readonly Spell[] = []): Habit[] => [
  {
    metric: 'water',
    grows: ({ clock, day, r }) => {
      const [least, most] = usual[clock] ?? [0, 0]
      const used = most && r.chance(0.85) ? r.between(least, most) : 0
      const burst = clock >= 2 && clock < 5 ? during(bursts, day) : undefined
      return used + (burst ?? 0) + (during(leaks, day) ?? 0)
    },
  },
]

/** A home in which nobody lives. */
export const empty: Habit[] = [{ metric: 'water', grows: () => 0 }]

/** Water of all homes of a building, and a little that cleans its halls. */
export const general = (homes: readonly Habit[][]): Habit[] => [
  {
    metric: 'water',
    grows: (hour) =>
      homes.flat().reduce((sum, { grows }) => sum + (grows?.(hour) ?? 0), 0) +
      (hour.clock === 10 ? hour.r.between(20, 60) : 0),
  },
]

/** A room: its warmth and its dampness. Without heating it is as warm as the season. */
export const room = (celsius: number, humidity: number, spells: readonly Spell[] = []): Habit[] => [
  {
    metric: 'temperature',
    reads: (hour) => {
      const warm = isWinter(hour) ? (during(spells, hour.day) ?? celsius) : Math.max(20, outsideCelsius(hour))
      return Math.round(100 * warm + hour.r.between(-25, 25))
    },
  },
  { metric: 'humidity', reads: ({ r }) => Math.round(100 * humidity + r.between(-150, 150)) },
]

export const outside: Habit[] = [
  { metric: 'temperature', reads: (hour) => Math.round(100 * outsideCelsius(hour)) },
]

/** Water that leaves a boiler; `spells`: how warm it was in some nights, from two to nine. */
export const boiler = (celsius: number, spells: readonly Spell[]): Habit[] => [
  {
    metric: 'supply_temperature',
    reads: (hour) => {
      const cold = hour.clock >= 2 && hour.clock <= 9 ? during(spells, hour.day) : undefined
      const warm = isWinter(hour) ? (cold ?? celsius) : 28
      return Math.round(100 * warm + hour.r.between(-90, 90))
    },
  },
]

/** What a fan takes, in milliamperes; `spells`: how much from six in the morning on. */
export const fan = (milliamperes: number, spells: readonly Spell[]): Habit[] => [
  {
    metric: 'current',
    reads: ({ clock, day, r }) =>
      (clock >= 6 && clock < 12 ? during(spells, day) : undefined) ?? milliamperes + r.between(-15, 15),
  },
]

/** Trips of a lift, day and night; `still`: from ten to three it did not move. */
export const lift = (still: readonly Spell[]): Habit[] => [
  {
    metric: 'trips',
    grows: ({ clock, day, r }) =>
      clock > 9 && clock < 16 && during(still, day) !== undefined
        ? 0
        : clock >= 7 && clock <= 22
          ? r.between(8, 24)
          : r.between(0, 2),
  },
]

/** A smoke detector: its cell, in millivolts; `spells`: how low it fell. */
export const smoke = (millivolts: number, spells: readonly Spell[] = []): Habit[] => [
  { metric: 'battery', reads: ({ day }) => during(spells, day) ?? millivolts },
]

const isWinter = ({ at }: InventedHour): boolean => isHeated(new Date(at * 1000).toISOString().slice(0, 10))

/** What is invented of a device: on what it stands, what it says, for how many days it was heard, and whether it fell silent. */
export type InventedDevice = {
  number: string
  kind: DeviceKind
  habits: readonly Habit[]
  heardDays: number
  silentFrom?: number
  unit?: string | undefined
  asset?: string | undefined
  setpoint?: number
}
