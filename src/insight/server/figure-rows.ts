import { instantAt } from '../../kernel/core/dates.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import { natures } from '../../requests/core/contract.ts'
import type { Figures, MonthFigure, Opens } from '../core/contract.ts'
import { countOf, filedIn, monthsBetween, ratio, spanOf, tenth } from '../core/count-figures.ts'
import { monthStart, type Period } from '../core/period.ts'
import type { AgencyMonthRow, MonthRow, NatureRow, Painful } from './count-threads.ts'

type Open = (more: Opens) => Opens

const groups = new Map<string, string>(natures.map(({ code, group }) => [code, group]))

type NatureCount = { nature: CodeUnder<'nature'>; n: number }

/** Rows of the grouping sets, told apart: a nature, a group, or all. `lastYear`: the same days a year earlier, where they were counted. */
export const natureFigures = (
  rows: readonly NatureRow[],
  lastYear: readonly NatureCount[] | null,
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
      row.nature === null
        ? []
        : [
            {
              nature: row.nature,
              ...figure(row, { nature: row.nature }),
              lastYear: sumBefore(lastYear, (nature) => nature === row.nature),
            },
          ],
    ),
    byGroup: rows.flatMap((row) =>
      row.family === null
        ? []
        : [
            {
              group: row.family,
              ...figure(row, { group: row.family }),
              lastYear: sumBefore(lastYear, (nature) => (groups.get(nature) ?? 'life') === row.family),
            },
          ],
    ),
  }
}

const sumBefore = (
  counts: readonly NatureCount[] | null,
  isOf: (nature: CodeUnder<'nature'>) => boolean,
): number | null => counts && counts.filter(({ nature }) => isOf(nature)).reduce((sum, { n }) => sum + n, 0)

export const openFigures = (
  rows: readonly { ball: CodeUnder<'overview.holder'>; n: number; late: number; stuck: number }[],
  desks: number,
  open: Open,
): Figures['now'] => {
  const sum = (key: 'n' | 'late' | 'stuck') => rows.reduce((all, row) => all + row[key], 0)
  return {
    desks: countOf(desks, open({ desk: true, closed: false })),
    open: countOf(sum('n'), open({ desk: false, closed: false })),
    late: countOf(sum('late'), open({ desk: false, late: true, closed: false })),
    stuck: countOf(sum('stuck'), open({ desk: false, stuck: true, closed: false })),
    byBall: rows.map(({ ball, n }) => ({ ball, ...countOf(n, open({ desk: false, ball, closed: false })) })),
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

const sums = [
  'filed',
  'told_of',
  'told_first',
  'resolved',
  'kept',
  'contested',
  'hours',
  'done',
  'first_visit',
] as const

/** Rows of agencies, one a month. */
const sumByMonth = (rows: readonly MonthRow[]): Map<string, MonthRow> => {
  const byMonth = new Map<string, MonthRow>()
  for (const row of rows) {
    const sum = byMonth.get(row.month)
    byMonth.set(
      row.month,
      sum ? { ...sum, ...Object.fromEntries(sums.map((key) => [key, sum[key] + row[key]])) } : row,
    )
  }
  return byMonth
}

/** The agencies that the reader sees, each with its months; in the order of their names, which ranks nobody. */
export const sidesOf = (
  agencies: readonly { id: string; name: string }[],
  rows: readonly AgencyMonthRow[],
  { first, last }: { first: string; last: string },
): Figures['sides'] =>
  agencies.map(({ id, name }) => {
    const byMonth = new Map(rows.filter(({ agency }) => agency === id).map((row) => [row.month, row]))
    return {
      id,
      name,
      months: monthsBetween(first, last).map((month) => ({
        month,
        filed: byMonth.get(month)?.filed ?? 0,
        ...sharesOf(byMonth.get(month)),
      })),
    }
  })

const sharesOf = (row: MonthRow | undefined): Pick<MonthFigure, 'kept' | 'firstVisit' | 'toldFirst'> => ({
  kept: row ? ratio(row.kept, row.resolved) : null,
  firstVisit: row ? ratio(row.first_visit, row.done) : null,
  toldFirst: row ? ratio(row.told_first, row.told_of) : null,
})

/** One point a month, empty months included. */
export const seriesOf = (
  rows: readonly MonthRow[],
  { first, last }: { first: string; last: string },
  open: Open,
): MonthFigure[] => {
  const byMonth = sumByMonth(rows)
  return monthsBetween(first, last).map((month) => {
    const row = byMonth.get(month)
    return {
      month,
      filed: row?.filed ?? 0,
      resolved: row?.resolved ?? 0,
      ...sharesOf(row),
      mean: row ? tenth(ratio(row.hours, row.resolved)) : null,
      contested: row ? ratio(row.contested, row.resolved) : null,
      of: { firstVisit: row?.done ?? 0, toldFirst: row?.told_of ?? 0 },
      opens: open({
        desk: false,
        since: instantAt(`${month}-01`),
        until: instantAt(monthStart(`${month}-01`, -1)),
      }),
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
