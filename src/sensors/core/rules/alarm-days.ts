import { areWarm } from './cold-rule.ts'
import { type DayTurns, eitherDay, type OpenDay, openDays } from './day-turns.ts'
import { isHeated } from './heating-season.ts'
import { busyDays, type LiftDay } from './lift-rule.ts'
import {
  boilerBound,
  fanBound,
  type LowDay,
  type PlantUse,
  setpointBound,
  turnsByHabit,
} from './low-level.ts'
import { mouldyDays, type WallDay } from './mould-rule.ts'
import type { DayVerdict, WatchKind } from './watches.ts'

/** A day as it is kept, with how many readings it was made from. `channel`: of several that tell of one thing, what it tells. */
export type KeptVerdict = { channel: string; day: string; seen: number; said: DayVerdict }

/** What stands around a home, by day: the middle of its neighbours’ means, in hundredths of a degree; nothing where nobody measures them. */
export type Neighbours = (day: string) => number | null

/** What is known beside of each day: whether its building is heated, how warm neighbours are, to what its boiler was set (hundredths of a degree). */
export type DaySurroundings = {
  isHeated: (day: string) => boolean
  neighbours: Neighbours
  setpoint: (day: string) => number | undefined
}

/** Where nothing is known: the usual season, no neighbour, no setpoint. */
const unknownSurroundings: DaySurroundings = {
  isHeated: (day) => isHeated(day),
  neighbours: () => null,
  setpoint: () => undefined,
}

type KnownDay<Verdict> = { day: string } & Verdict

const isWall = (day: KnownDay<DayVerdict>): day is KnownDay<WallDay> => 'wet' in day
const isLow = (day: KnownDay<DayVerdict>): day is KnownDay<LowDay> => 'lowest' in day
const hasTurns = (day: KnownDay<DayVerdict>): day is KnownDay<DayTurns> => 'opened' in day
const isCounted = (day: KnownDay<DayTurns>): day is KnownDay<LiftDay> => 'trips' in day

type TurnDays = { days: readonly ({ day: string } & DayTurns)[]; may?: (day: string) => boolean }
type Turn = (days: readonly KnownDay<DayVerdict>[], around: DaySurroundings) => TurnDays

/** How days of each kind are read, damp walls aside. A rule finds its own rows there; those of another have nothing to say. */
const turns: Readonly<Record<Exclude<WatchKind, 'mould'>, Turn>> = {
  'leak.burst': (days) => ({ days: days.filter(hasTurns) }),
  smoke: (days) => ({ days: days.filter(hasTurns) }),
  cold: (days, around) => ({
    days: days.filter(hasTurns),
    may: (day) => around.isHeated(day) && areWarm(around.neighbours(day)),
  }),
  boiler: (days, around) => ({ days: turnsByHabit(days.filter(isLow), boilerBound, boilerUse(around)) }),
  ventilation: (days) => ({ days: turnsByHabit(days.filter(isLow), fanBound) }),
  lift: (days) => liftTurns(days.filter(hasTurns)),
}

const daysOfChannel = (
  kind: WatchKind,
  days: readonly KnownDay<DayVerdict>[],
  around: DaySurroundings,
): OpenDay[] => {
  if (kind === 'mould') return mouldyDays(days.filter(isWall))
  const own = turns[kind](days, around)
  return openDays(own.days, own.may)
}

const boilerUse = ({ isHeated: runs, setpoint }: DaySurroundings): PlantUse => ({
  runs,
  toldBound: (day) => {
    const told = setpoint(day)
    return told === undefined ? undefined : setpointBound(told)
  },
})

// A counter is an alarm where the lift is busy; a contact says it of itself.
const liftTurns = (days: readonly KnownDay<DayTurns>[]): TurnDays => {
  const counted = days.filter(isCounted)
  const busy = busyDays(counted)
  return { days, may: (day) => !counted.length || busy.has(day) }
}

/**
 * The days of an alarm of one kind and thing, from what each of its channels was found to say, oldest device first: the same in whatever order
 * it was heard.
 */
export const alarmDays = (
  kind: WatchKind,
  kept: readonly KeptVerdict[],
  around: Partial<DaySurroundings> = {},
): OpenDay[] => {
  const beside = { ...unknownSurroundings, ...around }
  return eitherDay(channelsOf(kept).map((days) => daysOfChannel(kind, days, beside)))
}

/**
 * The days after one of them (`after`, both `yyyy-mm-dd`) on which an alarm would have opened anew, had it been shut on that day: it holds
 * still, whatever was said of it. What a wall tells takes a week: it is no such day.
 */
export const daysHeldAfter = (
  kind: WatchKind,
  kept: readonly KeptVerdict[],
  around: Partial<DaySurroundings>,
  after: string,
): string[] => {
  if (kind === 'mould') return []
  return channelsOf(kept).flatMap((channel) => {
    const { days, may = () => true } = turns[kind](channel, { ...unknownSurroundings, ...around })
    return days.filter(({ day, opened }) => day > after && opened && may(day)).map(({ day }) => day)
  })
}

const channelsOf = (kept: readonly KeptVerdict[]): KnownDay<DayVerdict>[][] => {
  const channels = new Map<string, KeptVerdict[]>()
  for (const one of kept) channels.set(one.channel, [...(channels.get(one.channel) ?? []), one])
  return [...channels.values()].map((days) => joinDays(days).sort((a, b) => (a.day < b.day ? -1 : 1)))
}

// The day of an exchange was told by two: it is as the one that heard most of it says; what happened is that of both, in order.
const joinDays = (kept: readonly KeptVerdict[]): KnownDay<DayVerdict>[] => {
  const days = new Map<string, KeptVerdict>()
  for (const one of kept) {
    const before = days.get(one.day)
    days.set(one.day, before ? { ...one, said: joinVerdicts(before, one) } : one)
  }
  return [...days.values()].map(({ day, said }) => ({ ...said, day }))
}

const joinVerdicts = (before: KeptVerdict, after: KeptVerdict): DayVerdict => {
  const { said } = before.seen > after.seen ? before : after
  if (!('opened' in before.said && 'opened' in after.said && 'opened' in said)) return said
  const last = after.said.last ?? before.said.last
  return { ...said, opened: before.said.opened || after.said.opened, ...(last ? { last } : {}) }
}

/** Whether a day says nothing of an alarm: then nothing need be looked at again. What is low only by habit is looked at each time. */
export const isCalm = (said: DayVerdict): boolean =>
  'opened' in said ? !said.opened : 'wet' in said && said.wet === 0
