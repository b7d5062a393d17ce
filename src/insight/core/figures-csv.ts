import type { Lang } from '../../kernel/core/access.ts'
import { type Cell, csvOf } from '../../kernel/core/csv.ts'
import type { WorkbookSheet } from '../../kernel/core/workbook.ts'
import type { T } from '../../kernel/core/words.ts'
import type { Figures, Share } from './contract.ts'
import { isShare } from './measures.ts'

/** The overview as a spreadsheet opens it: a sheet of figures, one by nature, one by month. */
export const figureSheets = (figures: Figures, t: T): WorkbookSheet[] =>
  [figureSheet(figures, t), natureSheet(figures, t), monthSheet(figures, t)].map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((row) => row.map(roundCell)),
  }))

/** The same in one file of text, one below the other. */
export const figuresCsv = (figures: Figures, t: T, lang: Lang): string =>
  csvOf(
    figureSheets(figures, t).flatMap(({ columns, rows }, i) => [...(i ? [[]] : []), [...columns], ...rows]),
    lang,
  )

const figureSheet = (figures: Figures, t: T): WorkbookSheet => ({
  name: t('overview.sheet.figures'),
  columns: [t('overview.csv.figure'), t('overview.csv.n'), t('overview.csv.of'), t('overview.csv.value')],
  rows: [
    shareLine(t('overview.kept.title'), figures.keptDelays),
    shareLine(t('overview.firstVisit.title'), figures.firstVisit),
    shareLine(t('overview.toldFirst.title'), figures.toldFirst),
    ...figures.beside.map(({ measure, n, of, share }) =>
      isShare(measure)
        ? [t(`overview.measure.${measure}`), n, of, shareCell(share)]
        : [t(`overview.measure.${measure}`), n, null, null],
    ),
    ...figures.more.map(({ title, n, of, share }) => [title, n, of, shareCell(share)]),
    ...figures.waiting.map((w) => [t(`overview.holder.${w.holder}`), w.hours, null, shareCell(w.share)]),
  ],
})

const natureSheet = (figures: Figures, t: T): WorkbookSheet => ({
  name: t('overview.sheet.natures'),
  columns: [
    t('overview.nature.what'),
    t('overview.nature.n'),
    t('overview.nature.lastYear'),
    t('overview.resolved'),
    t('overview.nature.mean'),
    t('overview.nature.median'),
    t('overview.nature.overdue'),
  ],
  rows: figures.byNature.map((n) => [
    t(`nature.${n.nature}`),
    n.n,
    n.lastYear,
    n.resolved,
    n.mean,
    n.median,
    n.overdue,
  ]),
})

const monthSheet = (figures: Figures, t: T): WorkbookSheet => ({
  name: t('overview.sheet.months'),
  columns: [
    t('overview.months.month'),
    t('overview.months.filed'),
    t('overview.resolved'),
    t('overview.months.kept'),
    t('overview.months.firstVisit'),
    t('overview.months.toldFirst'),
    t('overview.months.mean'),
    t('overview.months.contested'),
  ],
  rows: figures.months.map((m) => [
    m.month,
    m.filed,
    m.resolved,
    shareCell(m.kept),
    shareCell(m.firstVisit),
    shareCell(m.toldFirst),
    m.mean,
    shareCell(m.contested),
  ]),
})

const shareLine = (label: string, { n, of, share }: Share): Cell[] => [label, n, of, shareCell(share)]

const shareCell = (share: number | null): Cell => (share === null ? null : { share: round(share) })

const roundCell = (cell: Cell): Cell => (typeof cell === 'number' ? round(cell) : cell)

/** Four decimals: a share to the hundredth of a percent. */
const round = (n: number): number => Math.round(n * 10_000) / 10_000
