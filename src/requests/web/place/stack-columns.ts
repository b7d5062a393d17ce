import { h } from 'preact'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import { sayStorey } from '../thread/say-step.ts'
import { sayLived, sayStackDoor } from './StackBox.tsx'
import { type StackDwelling, yearsOld } from './stack-rows.ts'

/** What the dwellings of a building compare: which door, where, who lives there, what is open, what is to be known, how old the boiler is. */
export const stackColumns = (today: string, speech: Speech): readonly Column<StackDwelling>[] => {
  const { t } = speech
  return [
    {
      key: 'door',
      label: t('stack.column.door'),
      width: 'minmax(0, 3fr)',
      main: true,
      cell: (home) => sayStackDoor(home, speech),
      by: (home) => sayStackDoor(home, speech),
    },
    {
      key: 'where',
      label: t('stack.column.where'),
      width: 'minmax(0, 4fr)',
      line: 'begin',
      cell: (home) => sayWhere(home, speech),
      by: ({ storey }) => storey,
    },
    {
      key: 'who',
      label: t('stack.column.who'),
      width: 'minmax(0, 6fr)',
      line: 'second',
      cell: (home) => sayLived(home, today, speech),
      by: (home) => sayLived(home, today, speech),
    },
    {
      key: 'open',
      label: t('stack.column.open'),
      width: 'minmax(0, 4fr)',
      line: 'begin',
      whole: (home) => sayOpen(home, speech),
      cell: (home) =>
        home.open > 0 && h('span', { class: home.danger ? 'stack-red' : undefined }, sayOpen(home, speech)),
      by: ({ open, danger }) => (danger ? 1000 : 0) + open,
      file: ({ open }) => open,
    },
    {
      key: 'alert',
      label: t('stack.column.alert'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: (home) => sayAlerts(home, speech),
      by: (home) => sayAlerts(home, speech) || null,
    },
    {
      key: 'boiler',
      label: t('stack.column.boiler'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: ({ boiler }) => (boiler ? t('stack.boiler', { n: yearsOld(boiler, today) }) : ''),
      by: ({ boiler }) => (boiler ? yearsOld(boiler, today) : null),
    },
  ]
}

const sayWhere = ({ entrance, storey }: StackDwelling, { t }: Speech): string =>
  [entrance && sayEntrance(entrance, t), sayStorey(storey, t)].filter(Boolean).join('\u00a0· ') ||
  t('stack.storey.none')

const sayOpen = ({ open, danger }: StackDwelling, { t }: Speech): string =>
  open > 0 ? t(danger ? 'stack.danger' : 'stack.open', { n: open }) : ''

const sayAlerts = ({ alerts }: StackDwelling, { t }: Speech): string =>
  alerts.map((code) => t(`alert.${code}`)).join(', ')
