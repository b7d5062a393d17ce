import type { Column } from '../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { DwellingRow } from '../core/commission/commission-queries.ts'
import { allocationSteps } from '../core/offers/void-moves.ts'
import { sayFlat, saySessionDay } from './say-allocation.ts'

/** What a list of dwellings to allocate compares: which, since when, how far, how many candidates, for whom it counts, by when an answer. */
export const allocationColumns = (now: string, speech: Speech): readonly Column<DwellingRow>[] => {
  const { t } = speech
  return [
    {
      key: 'what',
      label: t('allocation.column.what'),
      width: 'minmax(0, 6fr)',
      main: true,
      cell: (row) => sayFlat(row, speech),
      by: ({ storey }) => storey,
    },
    {
      key: 'where',
      label: t('allocation.column.where'),
      width: 'minmax(0, 7fr)',
      line: 'second',
      cell: ({ building }) => building.name,
      whole: ({ building }) => [...new Set([building.name, building.address])].filter(Boolean).join(', '),
      by: ({ building }) => building.name,
    },
    {
      key: 'agency',
      label: t('allocation.column.agency'),
      width: 'minmax(0, 3fr)',
      from: 100,
      cell: ({ agency }) => agency.name,
      by: ({ agency }) => agency.name,
    },
    {
      key: 'free',
      label: t('allocation.column.free'),
      width: 'minmax(0, 3fr)',
      cell: ({ leaseEnds }) => saySessionDay(leaseEnds, now, speech).replace(/^\S+ /, ''),
      by: ({ leaseEnds }) => leaseEnds,
      file: ({ leaseEnds }) => ({ day: leaseEnds }),
    },
    {
      key: 'step',
      label: t('allocation.column.step'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: ({ step }) => t(`allocation.step.${step}`),
      by: ({ step }) => allocationSteps.indexOf(step),
    },
    {
      key: 'candidates',
      label: t('allocation.column.candidates'),
      width: '5.5rem',
      align: 'end',
      cell: ({ candidates }) => (candidates > 0 ? String(candidates) : ''),
      by: ({ candidates }) => candidates,
      file: ({ candidates }) => candidates,
    },
    {
      key: 'reservee',
      label: t('allocation.column.reservee'),
      width: 'minmax(0, 3fr)',
      cell: ({ reservee }) => (reservee ? t(`flux.reservee.${reservee}`) : ''),
      by: ({ reservee }) => reservee,
    },
    {
      key: 'lastDay',
      label: t('allocation.column.lastDay'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: ({ lastDay }) => (lastDay ? saySessionDay(lastDay, now, speech) : ''),
      by: ({ lastDay }) => lastDay,
      file: ({ lastDay }) => (lastDay ? { day: lastDay } : null),
    },
  ]
}
