import type { Stop, StopPoint } from './contract.ts'
import { dueOn, seedOf } from './due.ts'

/** A checkpoint as a day finds it. `seen`: somebody looked today. */
export type TodayPoint = StopPoint & { due: boolean; late: boolean; seen: boolean }

/** A building of today's round: what is due or was seen today, and the rest, for who passes by. */
export type TodayStop = Omit<Stop, 'points'> & {
  today: TodayPoint[]
  rest: TodayPoint[]
  /** how many are left, and about how long they take (minutes) */
  left: number
  minutes: number
}

/** The round of a day (`YYYY-MM-DD`), in the order of the walk; what is late comes first in its building. */
export const todayOf = (stops: readonly Stop[], day: string): TodayStop[] =>
  stops.map(({ points, ...stop }) => {
    const all = points.map(
      (p): TodayPoint => ({ ...p, ...dueOn(p.rhythm, day, p.last, seedOf(stop.id)), seen: p.last === day }),
    )
    const left = all.filter((p) => p.due)
    return {
      ...stop,
      today: [...all.filter((p) => p.due && p.late), ...all.filter((p) => (p.due && !p.late) || p.seen)],
      rest: all.filter((p) => !p.due && !p.seen),
      left: left.length,
      minutes: left.reduce((n, p) => n + p.minutes, 0),
    }
  })

/** What is left of a day: points, and minutes rounded to five, as one says them. */
export const leftOf = (stops: readonly TodayStop[]): { points: number; minutes: number; seen: number } => ({
  points: stops.reduce((n, s) => n + s.left, 0),
  minutes: Math.ceil(stops.reduce((n, s) => n + s.minutes, 0) / 5) * 5,
  seen: stops.reduce((n, s) => n + s.today.filter((p) => p.seen).length, 0),
})
