import { h } from 'preact'
import { sayEntrance } from '../../kernel/core/entrance.ts'
import { dayOf, sayDay } from '../../kernel/core/dates.ts'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { NoticeRow } from '../core/contract.ts'

/** A notice, and whether it has not left this computer yet. */
export type ShownPoster = NoticeRow & { here: boolean }

/** What a list of notices compares: what it says, where it hangs, from when to when, and how it stands. */
export const posterColumns = (now: string, speech: Speech): readonly Column<ShownPoster>[] => {
  const { t } = speech
  return [
    {
      key: 'what',
      label: t('notice.column.what'),
      width: 'minmax(0, 6fr)',
      main: true,
      cell: ({ title }) => title,
      by: ({ title }) => title,
    },
    {
      key: 'where',
      label: t('notice.column.where'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: (row) => sayWhere(row, speech),
      by: (row) => sayWhere(row, speech),
    },
    dayColumn('from', ({ starts }) => starts, now, speech),
    dayColumn('until', ({ ends }) => ends, now, speech),
    {
      key: 'state',
      label: t('notice.column.state'),
      width: 'minmax(0, 3fr)',
      line: 'begin',
      whole: (row) => sayState(row, speech),
      cell: (row) => h('span', { class: row.here ? 'notice-here' : undefined }, sayState(row, speech)),
      by: (row) => sayState(row, speech),
    },
  ]
}

const dayColumn = (
  key: 'from' | 'until',
  at: (row: ShownPoster) => string,
  now: string,
  { t, lang }: Speech,
): Column<ShownPoster> => ({
  key,
  label: t(`notice.${key}`),
  width: 'minmax(0, 4fr)',
  // On two lines, the end alone: what is up has begun.
  ...(key === 'until' ? { line: 'second' as const } : {}),
  cell: (row) => sayDay(at(row), lang, now),
  by: at,
  file: (row) => ({ day: dayOf(at(row)) }),
})

const sayWhere = ({ building, entrance }: ShownPoster, { t }: Speech): string =>
  [building.name, entrance && sayEntrance(entrance.name, t)].filter(Boolean).join('\u00a0· ')

const sayState = ({ here, state }: ShownPoster, { t }: Speech): string =>
  t(here ? 'notice.state.here' : `notice.state.${state}`)
