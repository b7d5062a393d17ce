import { type DayNumbers, enoughHours } from '../day-numbers.ts'
import type { LeakKind, LeakMemory } from '../leak-rules.ts'

/** A day of the meter whose alarm it is: its numbers, and what the rules remember after it. */
export type FlowDay = Pick<DayNumbers, 'floor' | 'night' | 'total' | 'known'> & {
  day: string
  memory: LeakMemory
}

/**
 * What is said of a leak. `since`: the first day of the run that opened it; `hourly`: litres an hour that should not flow, nothing where
 * that is not known; `litres`: what has flowed so in all; `heldOn`, `seenOn`: the last day on which its test held, and the last of all.
 */
export type LeakFlow = {
  since: string
  hourly: number | null
  litres: number | null
  heldOn: string | null
  seenOn: string | null
}

/**
 * What a leak lets run, from its days in their order; `from`: the day on which its rule opened, `to`: the last of it. `hers`: the first day of
 * who lives there now, where she came since: of days before it nothing is said.
 */
export const leakFlow = (
  kind: LeakKind,
  { from, to, hers = '' }: { from: string; to: string | undefined; hers?: string | undefined },
  days: readonly FlowDay[],
): LeakFlow => {
  const known = days.filter(({ day, known: hours }) => hours >= enoughHours && day >= hers)
  const since = sinceDay(kind, from > hers ? from : hers, known)
  const held = known.filter(({ day, memory }) => day >= since && (!to || day <= to) && holdsOn(kind, memory))
  const each = excessOf(kind, held, usualNight(known, since))
  const hourly = median(each)
  return {
    since,
    hourly: hourly === undefined || hourly < leastSaid ? null : round(hourly),
    litres: hourly === undefined ? null : Math.round(each.reduce((sum, litres) => sum + litres * 24, 0)),
    heldOn: held.at(-1)?.day ?? null,
    seenOn: known.at(-1)?.day ?? null,
  }
}

/** Whether the test of a rule has held, on so many known days, since a day on which its matter was ended. */
export const hasRunOn = (
  kind: LeakKind,
  days: readonly FlowDay[],
  { ended, enough }: { ended: string; enough: number },
): boolean => {
  const after = days.filter(({ day, known }) => known >= enoughHours && day > ended)
  const last = after.findLastIndex(({ memory }) => !holdsOn(kind, memory))
  return after.length - 1 - last >= enough
}

/** Below a litre an hour nobody can say how much it is. */
const leastSaid = 1

// Some litres are said to the half; more would be believed to be exact.
const round = (litres: number): number => (litres < 10 ? Math.round(litres * 2) / 2 : Math.round(litres))

/** Whether the test of a rule held on the day after which this is remembered. */
const holdsOn = (kind: LeakKind, memory: LeakMemory): boolean =>
  kind === 'leak.habit' ? memory[kind].past.endsWith('s') : memory[kind].held > 0

const hasBegun = (kind: LeakKind, memory: LeakMemory): boolean =>
  kind === 'leak.habit' ? memory[kind].sum > 0 : memory[kind].held > 0

// A rule opens some days after the water began to run: it is told of since then.
const sinceDay = (kind: LeakKind, from: string, known: readonly FlowDay[]): string => {
  const before = known.filter(({ day }) => day <= from)
  const start = before.findLastIndex(({ memory }) => !hasBegun(kind, memory)) + 1
  return before[start]?.day ?? from
}

/** Hours of a night: from one to six in the morning. */
const nightHours = 5
/** Days before it by which the nights of a home are known. */
const enoughNights = 7
const mostNights = 56

const usualNight = (known: readonly FlowDay[], since: string): number | undefined => {
  const nights = known
    .filter(({ day }) => day < since)
    .slice(-mostNights)
    .map(({ night }) => night / nightHours)
  return nights.length < enoughNights ? undefined : median(nights)
}

// What never stops is the least hour. What comes and goes is seen in the nights alone, by what they have more than hers of before: where
// those are not known, nothing is said.
const excessOf = (kind: LeakKind, held: readonly FlowDay[], usual: number | undefined): number[] => {
  if (kind === 'leak.steady') return held.map(({ floor }) => floor)
  return usual === undefined ? [] : held.map(({ night }) => Math.max(0, night / nightHours - usual))
}

const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

/** Cents that a leak costs in a day, at this price of a cubic metre (cents). */
export const centsOfDay = (hourly: number, cents: number): number => Math.round((hourly * 24 * cents) / 1000)
