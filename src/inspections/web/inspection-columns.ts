import { sayDayTime } from '../../kernel/core/dates.ts'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { InspectionRow } from '../core/contract.ts'

/** «Porte 12, 16 rue Voltaire, Narbonne»: what is cut where it is narrow is the town. */
export const sayHome = ({ unit }: Pick<InspectionRow, 'unit'>, { t }: Pick<Speech, 't'>): string =>
  [unit.door && t('inspections.door', { door: unit.door }), unit.address || unit.ref]
    .filter(Boolean)
    .join(', ')

/** What a list of inspections compares. */
export const inspectionColumns = (speech: Speech, now: string): readonly Column<InspectionRow>[] => {
  const { t, lang } = speech
  return [
    {
      key: 'at',
      label: t('inspections.column.at'),
      width: 'minmax(0, 6fr)',
      main: true,
      cell: ({ at }) => sayDayTime(at, lang, now),
      file: ({ at }) => at,
      by: ({ at }) => at,
    },
    {
      key: 'kind',
      label: t('inspections.column.kind'),
      width: 'minmax(0, 3fr)',
      line: 'begin',
      cell: ({ kind }) => t(`inspection.kind.${kind}`),
      by: ({ kind }) => t(`inspection.kind.${kind}`),
    },
    {
      key: 'unit',
      label: t('inspections.column.unit'),
      width: 'minmax(0, 7fr)',
      line: 'second',
      cell: (row) => sayHome(row, speech),
      by: (row) => sayHome(row, speech),
    },
    {
      key: 'tenants',
      label: t('inspections.column.tenants'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: ({ tenants }) => tenants.join(', '),
      by: ({ tenants }) => tenants[0] ?? null,
    },
    {
      key: 'by',
      label: t('inspections.column.by'),
      width: 'minmax(0, 3fr)',
      cell: ({ by }) => by?.name ?? '',
      by: ({ by }) => by?.name ?? null,
    },
    {
      key: 'state',
      label: t('inspections.column.state'),
      width: 'minmax(0, 3fr)',
      cell: ({ state }) => t(`inspection.state.${state}`),
      by: ({ state }) => t(`inspection.state.${state}`),
    },
    {
      key: 'seal',
      label: t('inspections.column.seal'),
      width: 'minmax(0, 3fr)',
      cell: ({ seal }) => (seal ? t(`inspections.seal.${seal}`) : ''),
      by: ({ seal }) => seal && t(`inspections.seal.${seal}`),
    },
  ]
}
