import { dayOf } from '../../../kernel/core/dates.ts'
import type { Commands, Stop } from './round-contract.ts'

/** A check that has not come back from the server yet: kept on the phone, or on its way. */
export type Pending = { building: string; at: string; data: Commands['round.check'] }

/** The round as it stands with what has not left yet: the same as the server will say once it has heard. */
export const foldPending = (stops: readonly Stop[], pending: readonly Pending[]): Stop[] =>
  stops.map((stop) => {
    const here = pending.filter((p) => p.building === stop.id)
    return here.length
      ? {
          ...stop,
          points: stop.points.map((point) =>
            here.filter((p) => p.data.points.includes(point.id)).reduce(checkPoint, point),
          ),
        }
      : stop
  })

type StopPoint = Stop['points'][number]

/** The last look is the latest one, whatever the order in which phones come back. */
export const checkPoint = (point: StopPoint, { at, data }: Pick<Pending, 'at' | 'data'>): StopPoint => {
  const day = dayOf(at)
  const later = point.last === null || day >= point.last
  return {
    ...point,
    last: later ? day : point.last,
    // What is wrong stays said while its request is open; «all well» does not close a request.
    request: data.request ?? point.request,
  }
}
