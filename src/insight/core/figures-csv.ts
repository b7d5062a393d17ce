import type { Lang } from '../../kernel/core/access.ts'
import { type Cell, csvOf } from '../../kernel/core/csv.ts'
import type { T } from '../../kernel/core/words.ts'
import type { Figures, Share } from './contract.ts'

/** The overview as a spreadsheet opens it: a line a figure, then a line a nature, then a line a month. */
export const figuresCsv = (figures: Figures, t: T, lang: Lang): string => {
  const lines: Cell[][] = [
    [t('overview.csv.figure'), t('overview.csv.n'), t('overview.csv.of'), t('overview.csv.value')],
    shareLine(t('overview.kept.title'), figures.keptDelays),
    shareLine(t('overview.firstVisit.title'), figures.firstVisit),
    shareLine(t('overview.toldFirst.title'), figures.toldFirst),
    shareLine(t('overview.months.contested'), figures.contested),
    ...figures.more.map(({ title, n, of, share }) => [title, n, of, share]),
    ...figures.waiting.map((w) => [t(`overview.holder.${w.holder}`), w.hours, null, w.share]),
    [],
    [
      t('overview.nature.what'),
      t('overview.nature.n'),
      t('overview.nature.lastYear'),
      t('overview.resolved'),
      t('overview.nature.mean'),
      t('overview.nature.median'),
      t('overview.nature.overdue'),
    ],
    ...figures.byNature.map((n) => [
      t(`nature.${n.nature}`),
      n.n,
      n.lastYear,
      n.resolved,
      n.mean,
      n.median,
      n.overdue,
    ]),
    [],
    [
      t('overview.months.month'),
      t('overview.months.filed'),
      t('overview.resolved'),
      t('overview.months.kept'),
      t('overview.months.firstVisit'),
      t('overview.months.toldFirst'),
      t('overview.months.mean'),
      t('overview.months.contested'),
    ],
    ...figures.months.map((m) => [
      m.month,
      m.filed,
      m.resolved,
      m.kept,
      m.firstVisit,
      m.toldFirst,
      m.mean,
      m.contested,
    ]),
  ]
  return csvOf(
    lines.map((line) => line.map(roundCell)),
    lang,
  )
}

const shareLine = (label: string, { n, of, share }: Share): Cell[] => [label, n, of, share]

/** Four decimals: a share to the hundredth of a percent. */
const roundCell = (cell: Cell): Cell => (typeof cell === 'number' ? Math.round(cell * 10_000) / 10_000 : cell)
