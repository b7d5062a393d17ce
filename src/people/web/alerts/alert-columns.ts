import { h } from 'preact'
import { dayOf, daysBetween, sayDay } from '../../../kernel/core/dates.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { AlertStanding } from '../../core/contract.ts'

/** What a list of alerts compares. */
export const alertColumns = (now: string, speech: Speech): readonly Column<AlertStanding>[] => {
  const { t } = speech
  return [
    {
      key: 'what',
      label: t('alerts.column.what'),
      width: 'minmax(0, 5fr)',
      main: true,
      cell: ({ code }) => t(`alert.${code}`),
      by: ({ code }) => t(`alert.${code}`),
    },
    {
      key: 'where',
      label: t('alerts.column.where'),
      width: 'minmax(0, 8fr)',
      line: 'second',
      cell: (alert) => sayAlertPlace(alert, speech),
      by: (alert) => sayAlertPlace(alert, speech),
    },
    {
      key: 'by',
      label: t('alerts.column.by'),
      width: 'minmax(0, 4fr)',
      cell: ({ by }) => by ?? '',
      by: ({ by }) => by ?? null,
    },
    {
      key: 'until',
      label: t('alerts.column.until'),
      width: 'minmax(0, 4fr)',
      line: 'begin',
      whole: ({ until }) => sayLeft(until, now, speech),
      cell: ({ until }) =>
        h(
          'span',
          { class: daysBetween(now, until) > 14 ? 'secondary' : 'alerts-soon' },
          sayLeft(until, now, speech),
        ),
      by: ({ until }) => until,
      file: ({ until }) => ({ day: dayOf(until) }),
    },
  ]
}

const sayLeft = (until: string, now: string, { t, lang }: Speech): string => {
  const days = daysBetween(now, until)
  if (days > 14) return t('alerts.until', { until: sayDay(until, lang, now) })
  return days <= 0 ? t('alerts.ends.today') : t('alerts.ends', { n: days })
}

/** Whom it is about, and where. */
export const sayAlertPlace = ({ person, place }: AlertStanding, { t }: Speech): string =>
  [
    person?.name,
    place?.building.name,
    place?.building.address !== place?.building.name && place?.building.address,
    place?.unit ? (place.unit.door ? t('alerts.door', { door: place.unit.door }) : place.unit.ref) : '',
  ]
    .filter(Boolean)
    .join(' · ')
