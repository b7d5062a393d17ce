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

/** How days of each kind are read. A rule finds its own rows there; those of another have nothing to say. */
const readings: Readonly<
  Record<WatchKind, (days: readonly KnownDay<DayVerdict>[], around: DaySurroundings) => OpenDay[]>
> = {
  'leak.burst': (days) => openDays(days.filter(hasTurns)),
  smoke: (days) => openDays(days.filter(hasTurns)),
  mould: (days) => mouldyDays(days.filter(isWall)),
  cold: (days, around) =>
    openDays(days.filter(hasTurns), (day) => around.isHeated(day) && areWarm(around.neighbours(day))),
  boiler: (days, around) => openDays(turnsByHabit(days.filter(isLow), boilerBound, boilerUse(around))),
  ventilation: (days) => openDays(turnsByHabit(days.filter(isLow), fanBound)),
  lift: (days) => liftDays(days.filter(hasTurns)),
}

const boilerUse = ({ isHeated: runs, setpoint }: DaySurroundings): PlantUse => ({
  runs,
  toldBound: (day) => {
    const told = setpoint(day)
    return told === undefined ? undefined : setpointBound(told)
  },
})

// A counter is an alarm where the lift is busy; a contact says it of itself.
const liftDays = (days: readonly KnownDay<DayTurns>[]): OpenDay[] => {
  const counted = days.filter(isCounted)
  const busy = busyDays(counted)
  return openDays(days, (day) => !counted.length || busy.has(day))
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
  const channels = new Map<string, KeptVerdict[]>()
  for (const one of kept) channels.set(one.channel, [...(channels.get(one.channel) ?? []), one])
  return eitherDay(
    [...channels.values()].map((days) =>
      readings[kind](
        joinDays(days).sort((a, b) => (a.day < b.day ? -1 : 1)),
        { ...unknownSurroundings, ...around },
      ),
    ),
  )
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
