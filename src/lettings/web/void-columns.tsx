import { sayMoney } from '../../kernel/core/say-figures.ts'
import { cents } from '../../kernel/core/money.ts'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { VoidRow } from '../core/void/void-questions.ts'
import { sayDwelling, sayVoidSince, sayStuck } from './say-void.ts'

/** What a list of dwellings to let again compares: which, since when, where it stands, who is to act, why today, what it costs, what is stuck. */
export const voidColumns = (now: string, speech: Speech): readonly Column<VoidRow>[] => {
  const { t, lang } = speech
  const step = (row: VoidRow): string =>
    row.works === 'ready' || row.allocation !== 'none'
      ? t(`void.step.${row.allocation}`)
      : t(`void.step.${row.works}`)
  return [
    {
      key: 'what',
      label: t('void.column.what'),
      width: 'minmax(0, 7fr)',
      main: true,
      cell: (row) => sayDwelling(row, speech),
      by: ({ storey }) => storey,
    },
    {
      key: 'where',
      label: t('void.column.where'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: ({ building }) => building.name,
      by: ({ building }) => building.name,
    },
    {
      key: 'agency',
      label: t('void.column.agency'),
      width: 'minmax(0, 3fr)',
      from: 90,
      cell: ({ agency }) => agency.name,
      by: ({ agency }) => agency.name,
    },
    {
      key: 'since',
      label: t('void.column.since'),
      width: 'minmax(0, 4fr)',
      cell: (row) => sayVoidSince(row, now, speech),
      by: ({ leaseEnds }) => leaseEnds,
      file: ({ leaseEnds }) => ({ day: leaseEnds }),
    },
    {
      key: 'days',
      label: t('void.column.days'),
      width: '4.5rem',
      align: 'end',
      line: 'begin',
      cell: ({ days }) => (days > 0 ? t('void.days', { n: days }) : ''),
      by: ({ days }) => days,
      file: ({ days }) => days,
    },
    {
      key: 'step',
      label: t('void.column.step'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: step,
      whole: (row) => `${t(`void.step.${row.works}`)}\u00a0· ${t(`void.step.${row.allocation}`)}`,
      by: step,
    },
    {
      key: 'ball',
      label: t('void.column.ball'),
      width: 'minmax(0, 4fr)',
      from: 60,
      cell: ({ ball }) => (ball ? t(`void.ball.${ball}`) : ''),
      by: ({ ball }) => ball,
    },
    {
      key: 'cause',
      label: t('void.column.cause'),
      width: 'minmax(0, 4fr)',
      from: 72,
      cell: ({ cause }) => (cause ? t(`void.cause.${cause}`) : ''),
      by: ({ cause }) => cause,
    },
    {
      key: 'daily',
      label: t('void.column.daily'),
      width: '5rem',
      align: 'end',
      from: 76,
      cell: ({ daily }) => (daily === null ? t('void.daily.unknown') : sayMoney(cents(daily), lang)),
      by: ({ daily }) => daily,
      file: ({ daily }) => (daily === null ? null : daily / 100),
    },
    {
      key: 'stuck',
      label: t('void.column.stuck'),
      width: 'minmax(0, 9fr)',
      line: 'second',
      cell: (row) => sayStuck(row, now, speech),
      by: ({ late }) => late?.day ?? null,
    },
  ]
}
