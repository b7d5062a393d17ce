import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Item, WeekCell } from './fold-week.ts'
import { latticeOf } from './month-lattice.ts'
import { type AgencyParents, house } from './place-tree.ts'
import { type Figure, figureOf, roundTo, quarterHour } from './round-figure.ts'
import { withholdCells } from './withhold-cells.ts'

/** What is told of an item at a place in a period, once and for all. */
export type PublishedFigure = Item & Figure & { place: string }

/** What is told of a month that is over: see withhold-cells.ts for what is not. */
export const publishMonth = (
  rows: readonly (WeekCell & { week: string })[],
  askerOf: (field: string) => string | undefined,
  parents: AgencyParents,
): PublishedFigure[] => {
  const parts = groupRows(
    rows.filter(({ place }) => place !== house),
    ({ kind, item, place }) => `${kind} ${item} ${place}`,
  )
  return withholdCells(latticeOf(rows, askerOf, parents))
    .filter(({ isOwn }) => !isOwn)
    .map(({ kind, item, place, bases, share }) => ({
      kind,
      item,
      place,
      ...figureOf(
        bases.flatMap(({ leaf }) => parts.get(`${kind} ${item} ${leaf}`) ?? []),
        share,
      ),
    }))
}

/**
 * What is told of a quarter or a year: the sum of its months, where each of them was told. It says nothing that they do not, so that
 * a month which was withheld stands in no difference.
 */
export const publishLonger = (months: readonly (readonly PublishedFigure[])[]): PublishedFigure[] => {
  const cells = groupRows(months.flat(), ({ kind, item, place }) => `${kind} ${item} ${place}`)
  return [...cells.values()]
    .filter((figures) => figures.length === months.length)
    .map((figures) => {
      const { kind, item, place } = figures[0]!
      const seconds = figures.reduce((n, figure) => n + figure.seconds, 0)
      const { times, middle, upper } = figureOf(
        figures.map((figure) => ({ ...figure, times: Math.max(1, figure.times) })),
        { seconds, persons: 0 },
      )
      return { kind, item, place, seconds: roundTo(seconds, quarterHour), times, middle, upper }
    })
}
