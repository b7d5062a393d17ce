import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { BuildingRow } from '../../core/contract.ts'

/** What a list of buildings compares. */
export const buildingColumns = ({ t }: Speech): readonly Column<BuildingRow>[] => [
  {
    key: 'building',
    label: t('estate.column.building'),
    width: 'minmax(0, 5fr)',
    main: true,
    cell: ({ name }) => name,
    by: ({ name }) => name,
  },
  {
    key: 'address',
    label: t('estate.column.address'),
    width: 'minmax(0, 5fr)',
    line: 'second',
    cell: ({ name, address }) => (address === name ? '' : address),
    by: ({ address }) => address,
  },
  {
    key: 'town',
    label: t('estate.column.town'),
    width: 'minmax(0, 3fr)',
    line: 'second',
    cell: ({ postcode, commune }) => `${postcode}\u00a0${commune}`,
    by: ({ commune }) => commune,
  },
  {
    key: 'scheme',
    label: t('estate.column.scheme'),
    width: 'minmax(0, 4fr)',
    away: true,
    cell: ({ scheme }) => scheme.name,
    by: ({ scheme }) => scheme.name,
  },
  {
    key: 'energy',
    label: t('estate.column.energy'),
    width: '5rem',
    cell: ({ energy }) => energy ?? '',
    by: ({ energy }) => energy,
  },
  {
    key: 'entrances',
    label: t('estate.column.entrances'),
    width: '5rem',
    align: 'end',
    cell: ({ entrances }) => String(entrances),
    by: ({ entrances }) => entrances,
  },
  {
    key: 'dwellings',
    label: t('estate.column.dwellings'),
    width: '6rem',
    align: 'end',
    cell: ({ dwellings }) => String(dwellings),
    by: ({ dwellings }) => dwellings,
  },
]
