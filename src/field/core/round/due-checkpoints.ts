import { type Calendar, isWorkingDay, officeCalendar } from '../../../kernel/core/calendar.ts'
import { dateOf, dayNumberOf, weekdayOf } from '../../../kernel/core/zone.ts'
import type { Rhythm } from './checkpoint-kinds.ts'

/** What a day asks of a checkpoint. `late`: a whole period went by without a look. */
export type Due = { due: boolean; late: boolean }

/**
 * Whether a checkpoint is due on a day (`YYYY-MM-DD`): not yet looked at in its period, and its turn has come. Nothing falls
 * due on a Saturday, a Sunday or a public holiday. `seed` (of the building) spreads the weeks and months, so that they do not
 * all begin on a Monday or on the first.
 */
export const dueOn = (
  rhythm: Rhythm,
  day: string,
  last: string | null,
  seed: number,
  calendar: Calendar = officeCalendar,
): Due => {
  const today = dayNumberOf(day)
  const period = spans[rhythm](today)
  const seen = last === null ? null : dayNumberOf(last)
  if (seen !== null && seen >= period.start) return { due: false, late: false }
  const late = seen !== null && seen < spanBefore(rhythm, period, calendar).start
  // What was missed a whole period long waits for no turn.
  const turn = late || today >= turnOf(rhythm, period, seed, calendar)
  return { due: isWorkingDay(calendar, day) && turn, late }
}

/** An even spread out of a building's id. */
export const seedOf = (building: string): number =>
  Number.parseInt(building.replaceAll('-', '').slice(-6), 16)

type Span = { start: number; end: number }

const monday = (day: number): number => day - (weekdayOf(day) - 1)

const months =
  (n: number) =>
  (day: number): Span => {
    const date = new Date(day * 86_400_000)
    const [year, first] = [date.getUTCFullYear(), Math.floor(date.getUTCMonth() / n) * n]
    return { start: Date.UTC(year, first, 1) / 86_400_000, end: Date.UTC(year, first + n, 1) / 86_400_000 }
  }

/** The period in which one look is enough, in day numbers; `end` is the first day after it. */
const spans: Readonly<Record<Rhythm, (day: number) => Span>> = {
  daily: (day) => ({ start: day, end: day + 1 }),
  twiceAWeek: (day) => {
    const start = monday(day)
    return day < start + 3 ? { start, end: start + 3 } : { start: start + 3, end: start + 7 }
  },
  weekly: (day) => ({ start: monday(day), end: monday(day) + 7 }),
  monthly: months(1),
  quarterly: months(3),
  yearly: months(12),
}

/** Over how many working days the turns of a period are spread. */
const spread: Readonly<Record<Rhythm, number>> = {
  daily: 1,
  twiceAWeek: 1,
  weekly: 4,
  monthly: 15,
  quarterly: 45,
  yearly: 180,
}

// The working day of the period on which it falls due; the last one, when holidays leave fewer.
const turnOf = (rhythm: Rhythm, { start, end }: Span, seed: number, calendar: Calendar): number => {
  let left = seed % spread[rhythm]
  let turn = end
  for (let day = start; day < end; day++)
    if (isWorkingDay(calendar, dateOf(day))) {
      turn = day
      if (left-- === 0) break
    }
  return turn
}

// The period before that had a working day: nobody is late for a Sunday.
const spanBefore = (rhythm: Rhythm, { start }: Span, calendar: Calendar): Span => {
  let span = spans[rhythm](start - 1)
  for (let tries = 0; tries < 10 && !hasWork(span, calendar); tries++) span = spans[rhythm](span.start - 1)
  return span
}

const hasWork = ({ start, end }: Span, calendar: Calendar): boolean => {
  for (let day = start; day < end; day++) if (isWorkingDay(calendar, dateOf(day))) return true
  return false
}
