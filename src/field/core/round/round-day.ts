import { calendarAt } from '../../../kernel/core/calendar.ts'
import type { Stop, StopPoint } from './round-contract.ts'
import { dueOn, seedOf } from './due-checkpoints.ts'

/** A checkpoint as a day finds it. `seen`: somebody looked today. */
export type TodayPoint = StopPoint & { due: boolean; late: boolean; seen: boolean }

/** A stop of today's walk: a building, or one of its stairwells. What is due or was seen today, and the rest, for who passes by. */
export type TodayStop = Pick<Stop, 'id' | 'name' | 'address'> & {
  key: string
  /** of a building with several stairwells: this one; `whole`: what is everybody's */
  entrance: Stop['entrances'][number] | 'whole' | null
  today: TodayPoint[]
  rest: TodayPoint[]
  /** how many are left, and about how long they take (minutes) */
  left: number
  minutes: number
}

/** The round of a day (`YYYY-MM-DD`), in the order of the walk; what is late comes first at its stop. */
export const todayOf = (stops: readonly Stop[], day: string): TodayStop[] =>
  stops.flatMap(({ points, ...stop }) => {
    const calendar = calendarAt(stop.insee)
    const all = points.map(
      (p): TodayPoint => ({
        ...p,
        ...dueOn(p.rhythm, day, p.last, seedOf(stop.id), calendar),
        seen: p.last === day,
      }),
    )
    if (stop.entrances.length < 2) return [stopOf(stop, null, all)]
    const of = (id: string | null): TodayPoint[] => all.filter((p) => p.entrance === id)
    return [...stop.entrances.map((e) => stopOf(stop, e, of(e.id))), stopOf(stop, 'whole', of(null))].filter(
      (s) => s.today.length + s.rest.length > 0,
    )
  })

const stopOf = (
  { id, name, address }: Pick<Stop, 'id' | 'name' | 'address'>,
  entrance: TodayStop['entrance'],
  all: readonly TodayPoint[],
): TodayStop => {
  const left = all.filter((p) => p.due)
  return {
    key: `${id} ${typeof entrance === 'string' ? entrance : (entrance?.id ?? '')}`,
    id,
    name,
    address,
    entrance,
    today: [...left.filter((p) => p.late), ...all.filter((p) => (p.due && !p.late) || p.seen)],
    rest: all.filter((p) => !p.due && !p.seen),
    left: left.length,
    minutes: left.reduce((n, p) => n + p.minutes, 0),
  }
}

/** What is left of a day: points, and minutes rounded to five, as one says them. */
export const leftOf = (stops: readonly TodayStop[]): { points: number; minutes: number; seen: number } => ({
  points: stops.reduce((n, s) => n + s.left, 0),
  minutes: Math.ceil(stops.reduce((n, s) => n + s.minutes, 0) / 5) * 5,
  seen: stops.reduce((n, s) => n + s.today.filter((p) => p.seen).length, 0),
})
