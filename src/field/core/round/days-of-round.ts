import { type Calendar, officeCalendar } from '../../../kernel/core/calendar.ts'
import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'
import type { Rhythm } from './checkpoint-kinds.ts'
import { dueOn } from './due-checkpoints.ts'

/** What a day of a round asks: how many points are due. */
export type RoundDay = { date: string; points: number }

type Point = { rhythm: Rhythm; last: string | null }

/** Looks are counted on from here, before the days that are asked about. */
const daysBefore = 31

/**
 * What a round asks of its caretaker on some days (`YYYY-MM-DD`, one after the other), each point being looked at on the day on which it
 * falls due. Of days before `today` nothing: what was due then is due today, or was done.
 */
export const daysOfRound = (
  points: readonly Point[],
  days: readonly string[],
  today: string,
  seed: number,
  calendar: Calendar = officeCalendar,
): RoundDay[] => {
  const asked = new Map(days.map((date) => [date, { date, points: 0 }]))
  const first = Math.max(dayNumberOf(today), dayNumberOf(days[0] ?? today) - daysBefore)
  const last = dayNumberOf(days.at(-1) ?? today)
  for (const point of points) {
    let seen = point.last
    for (let day = first; day <= last; day++) {
      const date = dateOf(day)
      if (!dueOn(point.rhythm, date, seen, seed, calendar).due) continue
      seen = date
      const sum = asked.get(date)
      if (sum) sum.points++
    }
  }
  return [...asked.values()].filter((day) => day.points > 0)
}
