import type { JSX } from 'preact'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import {
  capital,
  holderOf,
  isDated,
  sayPlace,
  sayRow,
  saySince,
  sayStep,
  sayStrongWhy,
} from '../thread/say-step.ts'
import { Initials } from '../charge/Initials.tsx'
import { DueCell, sayDueWhole, sayFiled } from './DueCell.tsx'

/** What a list of requests compares: what, where, why it is here, who has it, until when. */
export const requestColumns = (now: string, speech: Speech): readonly Column<RequestRow>[] => {
  const { t } = speech
  return [
    {
      key: 'no',
      label: t('column.no'),
      width: '5rem',
      away: true,
      cell: (row) => String(row.no),
      file: (row) => row.no,
    },
    {
      key: 'what',
      label: t('column.what'),
      width: 'minmax(0, 25fr)',
      main: true,
      cell: (row) => sayRow(row, speech),
    },
    {
      key: 'where',
      label: t('column.where'),
      width: 'minmax(0, 14fr)',
      line: 'second',
      whole: (row) => sayPlace(row.place, speech),
      cell: (row) => quiet(sayPlace(row.place, speech)),
    },
    {
      key: 'why',
      label: t('column.why'),
      width: 'minmax(0, 20fr)',
      line: 'second',
      cell: (row) => sayReason(row, now, speech),
    },
    {
      key: 'holder',
      label: t('column.holder'),
      width: 'minmax(0, 10rem)',
      from: 86,
      whole: (row) => capital(holderOf(row, t)),
      cell: (row) => quiet(capital(holderOf(row, t))),
    },
    {
      key: 'charge',
      label: t('column.charge'),
      width: 'minmax(0, 9rem)',
      from: 92,
      whole: (row) => row.charge?.name ?? '',
      cell: (row) => row.charge && <ColleagueCell name={row.charge.name} />,
    },
    {
      key: 'due',
      label: t('column.due'),
      width: '10rem',
      line: 'begin',
      sort: 'due',
      whole: (row) => sayDueWhole(row, now, speech),
      cell: (row) => <DueCell row={row} now={now} />,
      file: (row) => ({ day: dayOf(row.due) }),
    },
    {
      key: 'filed',
      label: t('column.filed'),
      width: '9rem',
      away: true,
      sort: 'newest',
      cell: (row) => sayFiled(row, now, speech),
      file: (row) => ({ day: dayOf(row.filedAt) }),
    },
  ]
}

const ColleagueCell = ({ name }: { name: string }): JSX.Element => (
  <span class="todo-charge">
    <Initials name={name} /> {name}
  </span>
)

const quiet = (words: string): JSX.Element => <span class="todo-quiet">{words}</span>

/** Why it is here, what makes it urgent first; else what is to be done, and since when. */
const sayReason = (row: RequestRow, now: string, speech: Speech): string => {
  if (row.hqSaid) return speech.t('why.hqSaid', { words: row.hqSaid })
  const strong = sayStrongWhy(row, now, speech)
  if (row.status === 'closed') return strong ?? ''
  const step = `${sayStep(row, now, speech)}.`
  if (strong) return `${strong} ${step}`
  // An appointment says its own day: since when it was given is no reason to look at it.
  return isDated(row) ? `${step} ${saySince(row, now, speech)}` : step
}
