import { dayNumberOf, instantOf, paris } from '../../kernel/core/zone.ts'
import { dayNumbers, type DayNumbers, joinHours, joinNumbers } from './day-numbers.ts'
import { type DeviceKind, dialOf } from './device-kinds.ts'
import { hoursOfReadings } from './hours-of-readings.ts'
import type { MeterReading } from './index-steps.ts'
import {
  beginHabit,
  beginsTenancy,
  judgeLeakDay,
  leakKinds,
  type LeakKind,
  type LeakMemory,
  noLeakYet,
} from './leak-rules.ts'
import { type AcceptedBound, boundsOnDay, dialOfPulse } from './threshold/bounds-on-day.ts'
import { levelDay } from './level-day.ts'
import { type Metric, metrics } from './meter-units.ts'

/** What is remembered after a day; `whole`: its numbers, where two meters told of it, one after the other. */
export type DayMemory = LeakMemory & { whole?: DayNumbers }

/** A day of a meter, as it is kept: its numbers, its first and last index, and what the rules remember after it. */
export type MeterDay = DayNumbers & {
  day: string
  first: number | null
  last: number | null
  memory: DayMemory | null
}

/**
 * What is folded: the kind of the meters of one place, what of them, what their pulse is, whether they are those of a dwelling, bounds that
 * the house set otherwise, and days on which somebody else’s lease began there.
 */
export type FoldedPlace = {
  kind: DeviceKind
  metric: Metric
  pulse: number
  isDwelling: boolean
  accepted?: readonly AcceptedBound[]
  newTenancies?: readonly string[]
}

/**
 * One of the meters that stood there, one after the other: its readings around the days that are due, and its days that stand. `forgotten`:
 * the newest instant (seconds) of which a reading was let go.
 */
export type LineMeter = {
  channel: number
  readings: readonly MeterReading[]
  kept: readonly MeterDay[]
  forgotten?: number | null
}

/** A day that was judged: whether a rule is open after it, and whether one was before it, or when it was judged before. */
export type FoldedDay = MeterDay & { channel: number; isOpen: boolean; wasOpen: boolean }

/**
 * The days that are due, made from readings, and all days that stand after them judged again, since each remembers the one before, whichever
 * meter of the place told it. `kept`: the days that stand, from the one before the first that is due on. Where readings were let go, a day of
 * which more was known than they tell now stays; where none was, a value heard late may well take away what was known. A day of which
 * nothing is known any more is told too (`known`: 0), to be let go.
 */
export const foldLine = (
  place: FoldedPlace,
  due: readonly string[],
  meters: readonly LineMeter[],
): FoldedDay[] => {
  const [first] = due
  if (!first) return []
  const all = meters.flatMap(({ kept }) => kept)
  const before = all.filter(({ day }) => day < first).sort(byDay)
  let last = before.at(-1)?.day ?? ''
  let memory: LeakMemory = before.findLast((one) => one.memory)?.memory ?? noLeakYet
  const isDue = new Set(due)
  return [...new Set([...due, ...all.map(({ day }) => day)])]
    .filter((day) => day >= first)
    .sort()
    .flatMap((day) => {
      const { told, emptied, numbers } = toldOf(place, meters, day, isDue.has(day))
      const wasOpen = opens(memory)
      const gone = emptied.map(({ channel, own, was }) => ({
        channel,
        ...own,
        memory: null,
        isOpen: wasOpen,
        wasOpen: opens(was?.memory),
      }))
      if (!numbers) return gone
      if (beginsTenancy(place.newTenancies ?? [], last, day)) memory = beginHabit(memory)
      if (mayLeak(place)) memory = judgeLeakDay(memory, numbers, boundsOf(place, day))
      last = day
      const kept: DayMemory = told.length > 1 ? { ...memory, whole: numbers } : memory
      const judged = told.map(({ channel, own, was }) => ({
        channel,
        ...own,
        memory: mayLeak(place) ? kept : null,
        isOpen: opens(memory),
        wasOpen: wasOpen || opens(was?.memory),
      }))
      return [...gone, ...judged]
    })
}

const byDay = (a: MeterDay, b: MeterDay): number => (a.day < b.day ? -1 : 1)

type ToldDay = { channel: number; own: Omit<MeterDay, 'memory'>; was: MeterDay | undefined }

// What each meter tells of a day; of the place, what they tell together.
const toldOf = (
  place: FoldedPlace,
  meters: readonly LineMeter[],
  day: string,
  isDue: boolean,
): { told: ToldDay[]; emptied: ToldDay[]; numbers: DayNumbers | undefined } => {
  const all = meters.flatMap((meter): ToldDay[] => {
    const was = meter.kept.find((one) => one.day === day)
    const made = isDue ? dayOf(place, day, meter.readings) : undefined
    const own = made && (!was || made.known >= was.known || isWhole(meter, day)) ? made : was
    return own ? [{ channel: meter.channel, own, was }] : []
  })
  const told = all.filter(({ own }) => own.known)
  const emptied = all.filter(({ own, was }) => !own.known && was)
  const [one, other] = told
  if (!one || !other) return { told, emptied, numbers: one?.own }
  const was = told.find((each) => each.was?.memory?.whole)?.was?.memory?.whole
  const made = isDue ? wholeDay(place, day, meters) : undefined
  const numbers =
    made && (!was || made.known >= was.known || meters.every((each) => isWhole(each, day))) ? made : was
  return {
    told,
    emptied,
    numbers: numbers ?? told.slice(1).reduce<DayNumbers>((sum, { own }) => joinNumbers(sum, own), one.own),
  }
}

// From the reading before its noon on, nothing of it was let go.
const isWhole = ({ readings, forgotten }: LineMeter, day: string): boolean => {
  const since = forgotten ?? undefined
  const { start } = spanOf(day)
  return since === undefined || readings.some(({ at }) => at < start && at > since)
}

// Of a home, water alone: warmth that never stops is no leak.
const mayLeak = ({ metric, isDwelling }: FoldedPlace): boolean =>
  isDwelling && (metric === 'water' || metric === 'hot_water')

const opens = (memory: LeakMemory | null | undefined): boolean =>
  leakKinds.some((kind: LeakKind) => memory?.[kind].open)

const boundsOf = ({ pulse, accepted = [] }: FoldedPlace, day: string) =>
  boundsOnDay(accepted, dialOfPulse(pulse), day)

/** The numbers of one day, from noon to noon by the clock of Paris: twenty-three hours in March, twenty-five in October. */
const dayOf = (
  place: FoldedPlace,
  day: string,
  readings: readonly MeterReading[],
): Omit<MeterDay, 'memory'> => {
  const { start, end, count } = spanOf(day)
  const numbers =
    metrics[place.metric].form === 'index'
      ? dayNumbers(hoursOf(place, day, readings), still(place))
      : levelDay(readings, start, count)
  const within = readings.filter(({ at }) => at >= start && at < end)
  return {
    ...numbers,
    day,
    first: within[0]?.value ?? null,
    last: within.at(-1)?.value ?? null,
  }
}

// The hour in which one was taken away and the other began is told by both.
const wholeDay = (place: FoldedPlace, day: string, meters: readonly LineMeter[]): DayNumbers | undefined =>
  metrics[place.metric].form === 'index'
    ? dayNumbers(joinHours(meters.map(({ readings }) => hoursOf(place, day, readings))), still(place))
    : undefined

const hoursOf = ({ kind, pulse }: FoldedPlace, day: string, readings: readonly MeterReading[]) => {
  const { start, count } = spanOf(day)
  return hoursOfReadings(readings, { start, count, dial: dialOf(kind, pulse) }).hours
}

const still = ({ pulse }: FoldedPlace): number => (pulse >= 10 ? 0 : 1)

const spanOf = (day: string): { start: number; end: number; count: number } => {
  const [start, end] = [noonOf(dayNumberOf(day)), noonOf(dayNumberOf(day) + 1)]
  return { start, end, count: (end - start) / 3600 }
}

const noonOf = (dayNumber: number): number => instantOf(paris, dayNumber, 720) / 1000
