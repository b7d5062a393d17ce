import type { ComponentChildren, JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { sayDayTime } from '../../../kernel/core/dates.ts'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { T } from '../../../kernel/core/words.ts'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { type Column, sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/contract.ts'

type TableProps = {
  rows: readonly DeviceRow[]
  /** how many there are where more pages follow */
  count?: number
  /** the way to all of them, for a file */
  allRows?: (() => Promise<readonly DeviceRow[] | undefined>) | undefined
  more?: ComponentChildren
}

/** Sensors in a table that is sorted by its columns and taken along as a file; a line opens the building as they see it. */
export const DeviceTable = ({ rows, count = rows.length, allRows, more }: TableProps): JSX.Element => {
  const speech = useSpeech()
  const columns = useMemo(() => deviceColumns(speech), [speech])
  const [sort, setSort] = useState<TableSort>()
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  return (
    <CompareTable
      label={speech.t('devices.list')}
      name="devices"
      words={wordsOfTable(speech.t)}
      columns={columns}
      rows={sorted}
      idOf={({ id }) => id}
      count={count}
      allRows={allRows}
      more={more}
      href={({ building }) => `/bureau/capteurs/${building.id}`}
      sort={sort}
      onSort={setSort}
    />
  )
}

const numberOf = ({ address }: DeviceRow): string => Object.values(address)[0] ?? ''
const placeOf =
  (t: T) =>
  ({ building, entrance, door }: DeviceRow): string =>
    [building.name, entrance && sayEntrance(entrance.name, t), door && t('health.door', { door })]
      .filter(Boolean)
      .join(', ')

const deviceColumns = ({ t, lang }: Speech): readonly Column<DeviceRow>[] => [
  {
    key: 'kind',
    label: t('devices.kind'),
    width: 'minmax(0, 4fr)',
    main: true,
    cell: ({ kind }) => t(`deviceKind.${kind}`),
    by: ({ kind }) => t(`deviceKind.${kind}`),
  },
  {
    key: 'place',
    label: t('devices.place'),
    width: 'minmax(0, 5fr)',
    line: 'second',
    cell: placeOf(t),
    by: placeOf(t),
  },
  {
    key: 'silent',
    label: t('devices.silent'),
    width: '5rem',
    line: 'begin',
    cell: ({ silentSince }) => (silentSince ? t('devices.yes') : ''),
    by: ({ silentSince }) => (silentSince ? 0 : 1),
  },
  {
    key: 'heard',
    label: t('devices.heard'),
    width: '15rem',
    cell: ({ heard }) => (heard ? sayDayTime(heard, lang) : t('devices.never')),
    file: ({ heard }) => heard ?? '',
    by: ({ heard }) => heard ?? '',
  },
  {
    key: 'number',
    label: t('devices.number'),
    width: '10rem',
    from: 64,
    cell: numberOf,
    by: numberOf,
  },
]
