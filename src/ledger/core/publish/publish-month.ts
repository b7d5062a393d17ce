import { groupRows } from '../../../kernel/core/group-rows.ts'
import { addCounts, type AnswerCounts, type AnswerRow, noCounts, roundCounts } from './answer-counts.ts'
import { allScreens, type Item, type WeekCell } from './fold-week.ts'
import { latticeOf } from './month-lattice.ts'
import { type AgencyParents, house, lineOf } from './place-tree.ts'
import { type Figure, figureOf, roundTo, quarterHour } from './round-figure.ts'
import { withholdCells } from './withhold-cells.ts'

/** What is told of an item at a place in a period, once and for all; of questions, with what was answered. */
export type PublishedFigure = Item &
  Figure & { [K in keyof AnswerCounts]?: number | null } & { place: string }

/** What is told of a month that is over: see withhold-cells.ts for what is not. Answers are told where their seconds are. */
export const publishMonth = (
  rows: readonly (WeekCell & { week: string })[],
  askerOf: (field: string) => string | undefined,
  parents: AgencyParents,
  answers: readonly AnswerRow[] = [],
): PublishedFigure[] => {
  const parts = groupRows(
    rows.filter(({ place }) => place !== house),
    ({ kind, item, place }) => `${kind} ${item} ${place}`,
  )
  const told = withholdCells(latticeOf(rows, askerOf, parents)).filter(({ isOwn }) => !isOwn)
  // Another cut of the pauses says no more than the one that stands.
  const areScreens = told.some(({ kind, place }) => kind === allScreens.kind && place === house)
  const counts = countsAt(answers, askerOf, parents)
  return told
    .filter(({ kind }) => kind !== 'pause' || areScreens)
    .map(({ kind, item, place, bases, share }) => ({
      kind,
      item,
      place,
      ...figureOf(
        bases.flatMap(({ leaf }) => parts.get(`${kind} ${item} ${leaf}`) ?? []),
        share,
      ),
      ...(counts.has(`${kind} ${item} ${place}`) ? roundCounts(counts.get(`${kind} ${item} ${place}`)!) : {}),
    }))
}

// By each cell that holds them: the question, who asks it, all; the place and all above it.
const countsAt = (
  answers: readonly AnswerRow[],
  askerOf: (field: string) => string | undefined,
  parents: AgencyParents,
): Map<string, AnswerCounts> => {
  const sums = new Map<string, AnswerCounts>()
  for (const { question, place, ...counts } of answers)
    for (const item of [`question ${question}`, `asker ${askerOf(question)}`, 'all all'])
      for (const at of lineOf(place, parents)) {
        const key = `${item} ${at}`
        sums.set(key, addCounts(sums.get(key) ?? noCounts, counts))
      }
  return sums
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
      const figure = figureOf(
        figures.map((each) => ({ ...each, times: Math.max(1, each.times) })),
        { seconds, persons: 0 },
      )
      const counted = figures.filter(({ answers }) => answers != null) as readonly AnswerCounts[]
      return {
        kind,
        item,
        place,
        ...figure,
        seconds: roundTo(seconds, quarterHour),
        ...(counted.length
          ? counted.reduce<AnswerCounts>((sum, each) => addCounts(sum, each), noCounts)
          : {}),
      }
    })
}
