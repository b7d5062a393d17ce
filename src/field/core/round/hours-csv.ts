import type { Lang } from '../../../kernel/core/access.ts'
import { type Cell, csvOf } from '../../../kernel/core/csv.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { HoursTable } from './round-contract.ts'

/**
 * A month's hours as a spreadsheet opens them: a line a building and kind of task, in minutes, with what was measured and the
 * margins; then how it was derived. Nobody's name, no day.
 */
export const hoursCsv = ({ month, rows, agencies }: HoursTable, t: T, lang: Lang): string => {
  const agencyOf = new Map(agencies.map((a) => [a.id, a.name]))
  const lines: Cell[][] = [
    columns.map((column) => t(`rounds.csv.${column}`)),
    ...rows.flatMap(({ building, tasks, share }) =>
      tasks.map((task): Cell[] => [
        month,
        agencyOf.get(building.agency) ?? building.agency,
        building.name,
        building.address,
        t(`round.task.${task.task}`),
        task.acts,
        task.minutes,
        task.measured,
        task.low,
        task.high,
        t(`rounds.share.${share}`),
      ]),
    ),
    [],
    ...notes.map((note) => [t(`rounds.how.${note}`)]),
  ]
  return csvOf(lines, lang)
}

/** How the hours were derived, sentence by sentence: shown under the table, and written under the lines. */
export const notes = ['measured', 'estimated', 'firm', 'nobody', 'law'] as const

const columns = [
  'month',
  'agency',
  'building',
  'address',
  'task',
  'acts',
  'minutes',
  'measured',
  'low',
  'high',
  'share',
] as const
