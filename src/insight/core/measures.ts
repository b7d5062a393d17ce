import type { MeasureName, Opens } from './contract.ts'
import { filedIn, resolvedIn, spanOf } from './count-figures.ts'
import { dayBefore, monthStart, type Period, periodOf } from './period.ts'

/**
 * A measure that people may be judged by, and those that move when it is gamed: a delay is kept by saying «réparé» too early, or by
 * promising more time; a first visit by leaving the rest to a second order; news by a message that says nothing; a closing by having
 * found nothing. None of them is shown without the others.
 */
type Measure = { name: MeasureName; counterweights: readonly MeasureName[] }
export const measures = [
  { name: 'kept', counterweights: ['contested', 'reopened', 'postponed'] },
  { name: 'firstVisit', counterweights: ['cameBack'] },
  { name: 'toldFirst', counterweights: ['emptyWords'] },
  { name: 'closed', counterweights: ['nothingFound'] },
] as const satisfies readonly Measure[]

/** Which threads of a period it counts, as `request.list` takes them. */
export const opensOf: Record<MeasureName, (period: Period) => Opens> = {
  kept: (period) => ({ ...resolvedIn(period), kept: true }),
  contested: (period) => ({ ...resolvedIn(period), contested: true }),
  reopened: (period) => ({ ...resolvedIn(period), reopened: true }),
  postponed: (period) => ({ ...resolvedIn(period), postponed: true }),
  firstVisit: (period) => ({ firstVisit: spanOf(period) }),
  cameBack: (period) => ({ cameBack: spanOf(period) }),
  toldFirst: (period) => ({ ...filedIn(period), desk: false, toldFirst: true }),
  emptyWords: (period) => ({ ...filedIn(period), desk: false, emptyWords: true }),
  closed: (period) => ({ closedWithin: spanOf(period), desk: false }),
  nothingFound: (period) => ({ nothingFound: spanOf(period), desk: false }),
}

/** A number alone is compared with itself; the others are shares. */
export const isShare = (name: MeasureName): boolean => name !== 'closed'

/** Of fewer threads no percentage is said: that of nineteen may be wrong by more than twenty in a hundred. */
export const fewestForShare = 20

/** Counterweights and what has no sentence of its own yet, in the order of the table. */
export const besideNames: readonly MeasureName[] = measures.flatMap(({ name, counterweights }) => [
  ...(name === 'closed' ? [name] : []),
  ...counterweights,
])

/** A month (`2026-10`) as a period. */
export const measuredPeriod = (month: string): Period =>
  periodOf(month, `${month}-01`, dayBefore(monthStart(`${month}-01`, -1), 1))
