import { type DayNumbers, enoughHours } from './day-numbers.ts'

/**
 * The three rules of a leak in a dwelling. They read the numbers of a day alone. Measured on 44 real homes (DAIAD, CC BY-SA 4.0) with
 * leaks added to their meters: `npm run bench -- sensors`.
 */
export const leakKinds = ['leak.steady', 'leak.frequent', 'leak.habit'] as const
export type LeakKind = (typeof leakKinds)[number]

/** What a rule remembers of a thing from one day to the next. It is saved with the day, so that any day can be judged again. */
export type RunMemory = { open: boolean; held: number; failed: number }
export type HabitMemory = { open: boolean; sum: number; past: string; usual: string }
export type LeakMemory = { 'leak.steady': RunMemory; 'leak.frequent': RunMemory; 'leak.habit': HabitMemory }

export const noLeakYet: LeakMemory = {
  'leak.steady': { open: false, held: 0, failed: 0 },
  'leak.frequent': { open: false, held: 0, failed: 0 },
  'leak.habit': { open: false, sum: 0, past: '', usual: '' },
}

/** What a house may set otherwise: after a season of outcomes, a person accepts another threshold. */
export type LeakBounds = {
  steadyFloor: number
  steadyDays: number
  frequentQuiet: number
  frequentDays: number
  frequentOver: number
  habitQuiet: number
  habitSum: number
}

/** For an index by the litre. */
export const litreBounds: LeakBounds = {
  steadyFloor: 2,
  steadyDays: 2,
  frequentQuiet: 2,
  frequentDays: 4,
  frequentOver: 3,
  habitQuiet: 3,
  habitSum: 6,
}

/** For an index by ten litres: the least hour is seen later, and the habit earlier. */
export const tenLitreBounds: LeakBounds = { ...litreBounds, steadyFloor: 5, habitQuiet: 4, habitSum: 8 }

/** The memory after one more day. A day of which too little is known opens nothing and closes nothing. */
export const judgeLeakDay = (memory: LeakMemory, day: DayNumbers, bounds: LeakBounds): LeakMemory =>
  day.known < enoughHours
    ? memory
    : {
        'leak.steady': judgeRun(memory['leak.steady'], {
          holds: day.floor >= bounds.steadyFloor,
          fails: day.floor < bounds.steadyFloor,
          days: bounds.steadyDays,
        }),
        'leak.frequent': judgeRun(memory['leak.frequent'], {
          holds: day.quiet <= bounds.frequentQuiet,
          fails: day.quiet > bounds.frequentOver,
          days: bounds.frequentDays,
        }),
        'leak.habit': day.lived ? judgeHabit(memory['leak.habit'], day, bounds) : memory['leak.habit'],
      }

/**
 * The memory at the first day of another household: its habit is its own. Water that runs already is the building’s, and stays until it is
 * seen to stop.
 */
export const beginHabit = (memory: LeakMemory): LeakMemory => {
  const { open, sum } = memory['leak.habit']
  return { ...memory, 'leak.habit': { open, sum: open ? sum : 0, past: '', usual: '' } }
}

/** Whether one of the leases of somebody else began after the day `last`, and by `day` (`yyyy-mm-dd`). */
export const beginsTenancy = (newTenancies: readonly string[], last: string, day: string): boolean =>
  newTenancies.some((starts) => starts > last && starts <= day)

/** Days that a rule takes to open, where each of them speaks for it as loudly as one can. */
export const openingDays = (kind: LeakKind, bounds: LeakBounds): number =>
  ({
    'leak.steady': bounds.steadyDays,
    'leak.frequent': bounds.frequentDays,
    'leak.habit': Math.ceil(bounds.habitSum / mostFor),
  })[kind]

/** Days on which a test must fail before its alarm closes. */
const closingDays = 2

const judgeRun = (
  { open, ...past }: RunMemory,
  { holds, fails, days }: { holds: boolean; fails: boolean; days: number },
): RunMemory => {
  const held = holds ? past.held + 1 : 0
  const failed = fails ? past.failed + 1 : 0
  return { open: open ? failed < closingDays : held >= days, held, failed }
}

/**
 * A home whose quiet hours are always few is no leak; one whose quiet hours vanish is. Each day speaks for or against by the logarithm
 * of how much likelier it is with a leak (95 of 100 such days are short) than by her own habit, bounded, and summed (Wald, 1945; Page,
 * 1954). The habit is that of the days before the sum left 0, so that a leak does not become one.
 */
const judgeHabit = (memory: HabitMemory, day: DayNumbers, bounds: LeakBounds): HabitMemory => {
  const short = day.quiet <= bounds.habitQuiet
  const usual = memory.sum === 0 ? memory.past : memory.usual
  const chance = chanceOfShort(usual)
  const word = short
    ? Math.min(mostFor, Math.log(shortWhenLeaking / chance))
    : Math.max(-mostAgainst, Math.log((1 - shortWhenLeaking) / (1 - chance)))
  const most = bounds.habitSum * mostSum
  const sum = Math.max(0, Math.min(most, memory.sum + word))
  const open = memory.open ? sum > 0 : sum >= bounds.habitSum
  return { open, sum, past: (memory.past + (short ? 's' : 'l')).slice(-habitDays), usual }
}

const shortWhenLeaking = 0.95
const mostFor = 1.5
const mostAgainst = 3
const habitDays = 56
/** The sum stops a quarter above where the alarm opens, so that it closes soon after the repair. */
const mostSum = 1.25

// Of fewer than a fortnight nobody knows a habit: three days of ten are taken.
const chanceOfShort = (usual: string): number =>
  usual.length < 14 ? 0.3 : (usual.split('s').length - 1 + 1) / (usual.length + 2)
