import { instantAt } from '../../kernel/core/dates.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import type { Figures, MonthFigure, Opens } from '../core/contract.ts'
import { countOf, filedIn, monthsBetween, ratio, spanOf, tenth } from '../core/count-figures.ts'
import { monthStart, type Period } from '../core/period.ts'
import type { MonthRow, NatureRow, Painful } from './count-threads.ts'

type Open = (more: Opens) => Opens

/** Rows of the grouping sets, told apart: a nature, a group, or all. */
export const natureFigures = (
  rows: readonly NatureRow[],
  open: Open,
  period: Period,
): { filed: number } & Pick<Figures, 'byNature' | 'byGroup'> => {
  const figure = (row: NatureRow, more: Opens) => ({
    n: row.n,
    resolved: row.resolved,
    mean: tenth(row.mean),
    median: tenth(row.median),
    overdue: row.overdue,
    opens: open({ ...filedIn(period), ...more }),
  })
  return {
    filed: rows.find(({ nature, family }) => nature === null && family === null)?.n ?? 0,
    byNature: rows.flatMap((row) =>
      row.nature === null ? [] : [{ nature: row.nature, ...figure(row, { nature: row.nature }) }],
    ),
    byGroup: rows.flatMap((row) =>
      row.family === null ? [] : [{ group: row.family, ...figure(row, { group: row.family }) }],
    ),
  }
}

export const openFigures = (
  rows: readonly { ball: CodeUnder<'overview.holder'>; n: number; late: number; stuck: number }[],
  open: Open,
): Figures['now'] => {
  const sum = (key: 'n' | 'late' | 'stuck') => rows.reduce((all, row) => all + row[key], 0)
  return {
    open: countOf(sum('n'), open({ closed: false })),
    late: countOf(sum('late'), open({ late: true, closed: false })),
    stuck: countOf(sum('stuck'), open({ stuck: true, closed: false })),
    byBall: rows.map(({ ball, n }) => ({ ball, ...countOf(n, open({ ball, closed: false })) })),
  }
}

/** Hours of each holder and their part of all, longest first; each opens what was in those hands then. */
export const waitingOf = (
  rows: readonly { holder: string; hours: number }[],
  open: Open,
  period: Period,
): Figures['waiting'] => {
  const all = rows.reduce((sum, { hours }) => sum + hours, 0)
  return rows.map(({ holder, hours }) => ({
    holder: holder as Figures['waiting'][number]['holder'],
    hours: tenth(hours) ?? 0,
    share: ratio(hours, all) ?? 0,
    opens: open({ held: `${holder}/${spanOf(period)}` }),
  }))
}

/** One point a month, empty months included. */
export const seriesOf = (
  rows: readonly MonthRow[],
  { first, last }: { first: string; last: string },
  open: Open,
): MonthFigure[] => {
  const byMonth = new Map(rows.map((row) => [row.month, row]))
  return monthsBetween(first, last).map((month) => {
    const row = byMonth.get(month)
    return {
      month,
      filed: row?.filed ?? 0,
      resolved: row?.resolved ?? 0,
      kept: row ? ratio(row.kept, row.resolved) : null,
      firstVisit: row ? ratio(row.first_visit, row.done) : null,
      toldFirst: row ? ratio(row.told_first, row.told_of) : null,
      mean: row ? tenth(ratio(row.hours, row.resolved)) : null,
      contested: row ? ratio(row.contested, row.resolved) : null,
      opens: open({ since: instantAt(`${month}-01`), until: instantAt(monthStart(`${month}-01`, -1)) }),
    }
  })
}

export const worstBuildings = (rows: readonly Painful[], open: Open, period: Period): Figures['buildings'] =>
  rows.map(({ id, name, address, n, dwellings, nature, causes }) => ({
    id,
    name,
    address,
    n,
    dwellings,
    rate: tenth(ratio(n * 100, dwellings)),
    cause: { nature, n: causes },
    opens: open({ ...filedIn(period), building: id }),
  }))
