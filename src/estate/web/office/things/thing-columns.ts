import { h } from 'preact'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import type { Column } from '../../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../../kernel/web/speech.ts'
import type { Queries } from '../../../core/contract.ts'
import { paths } from '../estate-client.ts'
import { sayAsset, sayDoor, sayFloor, sayThing } from '../say-place.ts'

export type AssetRow = Queries['asset.list']['output']['rows'][number]

/** Where a thing is: its dwelling, or its building. */
export const placeOfThing = ({ unit, building }: AssetRow): string =>
  unit ? paths.unit(building.id, unit.id) : paths.building(building.id)

/** What a list of equipment compares: what, where, how old, how often it failed. */
export const thingColumns = (now: string, { t, lang }: Speech): readonly Column<AssetRow>[] => [
  {
    key: 'what',
    label: t('holds.what'),
    width: 'minmax(0, 5fr)',
    main: true,
    cell: (row) => sayAsset(row, t),
    by: (row) => sayAsset(row, t),
  },
  {
    key: 'make',
    label: t('things.make'),
    width: 'minmax(0, 5fr)',
    line: 'second',
    cell: (row) => sayMake(row, t),
    by: (row) => sayMake(row, t) || null,
  },
  {
    key: 'where',
    label: t('things.where'),
    width: 'minmax(0, 5fr)',
    line: 'begin',
    cell: ({ building }) => building.name,
    by: ({ building }) => building.name,
  },
  {
    key: 'door',
    label: t('things.door'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: ({ unit }) =>
      unit ? [sayDoor(unit, t), sayFloor(unit.storey, t)].filter(Boolean).join('\u00a0· ') : '',
    by: ({ unit }) => (unit ? sayDoor(unit, t) : null),
  },
  {
    key: 'age',
    label: t('things.age'),
    width: '12rem',
    align: 'end',
    whole: (row) => sayAge(row, now, t),
    cell: (row) => sayAge(row, now, t),
    by: ({ installedOn }) => (installedOn === null ? null : yearsBetween(installedOn, now)),
  },
  {
    key: 'failures',
    label: t('things.failures'),
    width: '6rem',
    align: 'end',
    cell: (row) =>
      row.requests + row.open === 0
        ? ''
        : h(
            'a',
            {
              class: 'things-failures',
              href: paths.failures(row.id),
              'aria-label': t('things.failures.see', { n: row.requests, called: sayAsset(row, t) }),
            },
            sayNumber(row.requests, lang),
          ),
    by: ({ requests }) => requests,
  },
  {
    key: 'open',
    label: t('things.open'),
    width: '6rem',
    align: 'end',
    cell: ({ open }) => (open ? sayNumber(open, lang) : ''),
    by: ({ open }) => open,
  },
]

const sayMake = (row: AssetRow, t: Speech['t']): string => {
  const kind = sayThing(row.kind, t)
  return [sayAsset(row, t) === kind ? '' : kind, row.maker, row.model].filter(Boolean).join(' ')
}

const sayAge = ({ installedOn }: AssetRow, now: string, t: Speech['t']): string =>
  installedOn === null
    ? t('said.nothing')
    : `${t('things.years', { n: yearsBetween(installedOn, now) })}, ${t('things.since', { year: installedOn.slice(0, 4) })}`

const yearsBetween = (day: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(day)) / (365.25 * 86_400_000)))
