import { h } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { FirmList } from './papers-client.ts'
import { capital, sayDate, sayTrades } from './say-contract.ts'

type FirmRow = FirmList['rows'][number]

/** What a list of firms compares. */
export const firmColumns = (speech: Speech): readonly Column<FirmRow>[] => {
  const { t } = speech
  return [
    {
      key: 'firm',
      label: t('papers.column.firm'),
      width: 'minmax(0, 4fr)',
      main: true,
      cell: ({ name }) => name,
      by: ({ name }) => name,
    },
    {
      key: 'trades',
      label: t('papers.column.trades'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: ({ trades }) => capital(sayTrades(trades, speech)),
    },
    {
      key: 'contracts',
      label: t('papers.column.contracts'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: (row) => sayContracts(row, speech),
      by: ({ until }) => until,
    },
    {
      key: 'phone',
      label: t('papers.column.phone'),
      width: '8rem',
      cell: ({ phone }) => (phone ? h('span', { class: 'plain-figures' }, sayPhone(phone)) : ''),
    },
    {
      key: 'open',
      label: t('papers.column.open'),
      width: '7rem',
      align: 'end',
      cell: ({ open }) => (open ? String(open) : ''),
      by: ({ open }) => open,
    },
    {
      key: 'late',
      label: t('papers.column.late'),
      width: '5rem',
      align: 'end',
      cell: ({ late }) => (late ? String(late) : ''),
      by: ({ late }) => late,
    },
  ]
}

const sayContracts = ({ contracts: n, until }: FirmRow, speech: Speech): string =>
  n > 0 && until
    ? speech.t('papers.contracts', { n, day: sayDate(until, speech) })
    : until
      ? speech.t('papers.contracts.later')
      : speech.t('papers.contracts.none')
