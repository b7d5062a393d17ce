import { dayNumberOf, instantOf, paris } from '../../../kernel/core/zone.ts'
import { type DeviceKind, dialOf } from '../device-kinds.ts'
import { hoursOfReadings } from '../hours-of-readings.ts'
import type { MeterReading } from '../index-steps.ts'
import type { Metric } from '../meter-units.ts'
import { burstTurns } from './burst-rule.ts'
import { coldTurns } from './cold-rule.ts'
import type { DayTurns } from './day-turns.ts'
import { contactTurns, type LiftDay, liftDay } from './lift-rule.ts'
import { boilerSeconds, fanSeconds, type LowDay, lowDay } from './low-level.ts'
import { type WallDay, wallDay } from './mould-rule.ts'
import { batteryTurns } from './smoke-rule.ts'

/** Kinds of alarms that are judged soon, from what was told of a day until now. */
export const watchKinds = ['leak.burst', 'mould', 'cold', 'boiler', 'ventilation', 'lift', 'smoke'] as const
export type WatchKind = (typeof watchKinds)[number]

/** What is watched: a channel’s day with the readings of the day before, and what stands beside it. */
export type WatchedDay = {
  day: string
  /** noon of that day and of the next, in seconds */
  start: number
  end: number
  readings: readonly MeterReading[]
  kind: DeviceKind
  pulse: number
  /** nobody lived there on that day */
  isVoid: boolean
  /** what a damp wall needs to be known beside, of the same device, or of the probe outside */
  beside: Partial<Record<'temperature' | 'wall_temperature' | 'outside', readonly MeterReading[]>>
}

/** What a rule keeps of a day: its turns, or numbers from which turns follow once what is usual is known. */
export type DayVerdict = DayTurns | (DayTurns & { mean: number }) | LiftDay | LowDay | WallDay

type Watch = { kind: WatchKind; inDwelling?: boolean; verdict: (day: WatchedDay) => DayVerdict | undefined }

/** What each channel is watched for, by the kind of its device and what it tells. */
const watches: Readonly<Record<string, Watch>> = {
  'roomProbe temperature': { kind: 'cold', inDwelling: true, verdict: (day) => coldVerdict(day) },
  'roomProbe humidity': { kind: 'mould', inDwelling: true, verdict: (day) => wallVerdict(day) },
  'boilerProbe supply_temperature': {
    kind: 'boiler',
    inDwelling: false,
    verdict: ({ readings, start }) => lowDay(readings, { since: start, seconds: boilerSeconds }),
  },
  'ventilationProbe current': {
    kind: 'ventilation',
    verdict: ({ readings, start }) => lowDay(readings, { since: start, seconds: fanSeconds }),
  },
  'liftProbe open': { kind: 'lift', verdict: ({ readings, start }) => contactTurns(readings, start) },
  'liftProbe trips': { kind: 'lift', verdict: ({ readings, start }) => liftDay(readings, start) },
  'waterMeter water': { kind: 'leak.burst', inDwelling: true, verdict: (day) => burstVerdict(day) },
  'hotWaterMeter hot_water': { kind: 'leak.burst', inDwelling: true, verdict: (day) => burstVerdict(day) },
  'smokeAlarm battery': { kind: 'smoke', verdict: ({ readings, start }) => batteryTurns(readings, start) },
  'smokeAlarm fault': { kind: 'smoke', verdict: ({ readings, start }) => contactTurns(readings, start) },
  'smokeAlarm removed': { kind: 'smoke', verdict: ({ readings, start }) => contactTurns(readings, start) },
}

/** What a channel is watched for; nothing where no rule reads it there. */
export const watchOf = (kind: DeviceKind, metric: Metric, isDwelling: boolean): Watch | undefined => {
  const watch = watches[`${kind} ${metric}`]
  return watch && (watch.inDwelling === undefined || watch.inDwelling === isDwelling) ? watch : undefined
}

/** The noon that a day begins with, and the next, in seconds. */
export const spanOfDay = (day: string): { start: number; end: number } => ({
  start: instantOf(paris, dayNumberOf(day), 720) / 1000,
  end: instantOf(paris, dayNumberOf(day) + 1, 720) / 1000,
})

const coldVerdict = ({ readings, start }: WatchedDay): DayVerdict | undefined => {
  const own = readings.filter(({ at }) => at >= start)
  if (!own.length) return undefined
  const mean = Math.round(own.reduce((sum, { value }) => sum + value, 0) / own.length)
  return { ...coldTurns(readings, start), mean }
}

const wallVerdict = ({ readings, beside, start, end }: WatchedDay): DayVerdict =>
  wallDay(
    {
      humidity: readings,
      inside: beside.temperature ?? [],
      outside: beside.outside,
      wall: beside.wall_temperature,
    },
    start,
    (end - start) / 3600,
  )

const burstVerdict = ({ readings, start, end, kind, pulse, isVoid }: WatchedDay): DayVerdict => {
  const span = { start, count: (end - start) / 3600, dial: dialOf(kind, pulse) }
  return burstTurns(hoursOfReadings(readings, span).hours, isVoid)
}
