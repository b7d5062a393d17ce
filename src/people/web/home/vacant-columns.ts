import { daysBetween, sayDay } from '../../../kernel/core/dates.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Vacant } from '../../core/home/home-contract.ts'

/** What a list of vacant dwellings compares: which, where, since when, until when. */
export const vacantColumns = (now: string, speech: Speech): readonly Column<Vacant>[] => {
  const { t } = speech
  return [
    {
      key: 'what',
      label: t('vacant.column.what'),
      width: 'minmax(0, 5fr)',
      main: true,
      cell: (home) => sayHome(home, speech),
      by: ({ storey }) => storey,
    },
    {
      key: 'building',
      label: t('vacant.column.building'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: ({ building }) => building.name,
      by: ({ building }) => building.name,
    },
    {
      key: 'address',
      label: t('vacant.column.address'),
      width: 'minmax(0, 5fr)',
      from: 86,
      cell: ({ building }) => building.address,
      by: ({ building }) => building.address,
    },
    {
      key: 'ref',
      label: t('vacant.column.ref'),
      width: '7rem',
      cell: ({ ref }) => ref,
      by: ({ ref }) => ref,
    },
    {
      key: 'since',
      label: t('vacant.column.since'),
      width: 'minmax(0, 4fr)',
      cell: ({ since }) => sayDate(since, now, speech),
      by: ({ since }) => since,
      file: ({ since }) => ({ day: since }),
    },
    {
      key: 'days',
      label: t('vacant.column.days'),
      width: '8rem',
      align: 'end',
      line: 'begin',
      cell: ({ since }) => sayLong(daysBetween(since, now), speech),
      by: ({ since }) => daysBetween(since, now),
      file: ({ since }) => Math.max(0, daysBetween(since, now)),
    },
    {
      key: 'next',
      label: t('vacant.column.next'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      whole: ({ next }) => (next ? t('vacant.next', { day: sayDate(next, now, speech) }) : ''),
      cell: ({ next }) => (next ? t('vacant.next.short', { day: sayDate(next, now, speech) }) : ''),
      by: ({ next }) => next,
      file: ({ next }) => (next ? { day: next } : null),
    },
  ]
}

const sayDate = (date: string, now: string, { lang }: Speech): string =>
  sayDay(`${date}T12:00:00Z`, lang, now)

const sayLong = (n: number, { t }: Speech): string => (n > 0 ? t('vacant.days', { n }) : t('vacant.today'))

const sayHome = ({ door, storey, ref }: Vacant, { t }: Speech): string =>
  capital(
    [
      storey === null ? '' : storey === 0 ? t('vacant.floor.ground') : t('vacant.floor', { n: storey }),
      door && t('vacant.door', { door }),
    ]
      .filter(Boolean)
      .join(', ') || ref,
  )

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)
