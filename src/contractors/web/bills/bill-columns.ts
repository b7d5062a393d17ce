import { h } from 'preact'
import { dayOf, daysBetween } from '../../../kernel/core/dates.ts'
import { nameBeside } from '../../../kernel/core/house-name.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Bill } from '../../core/contract.ts'
import { capital } from '../papers/say-contract.ts'

/** An invoice, and whether somebody has just said here that it is paid. */
export type ShownBill = Bill & { leaving: boolean }

export const isReady = ({ hold, leaving }: ShownBill): boolean => hold === null && !leaving

/** What a list of invoices compares: to whom, how much, by when, for what, and why not yet. */
export const billColumns = (now: string, speech: Speech): readonly Column<ShownBill>[] => {
  const { t, lang } = speech
  return [
    {
      key: 'firm',
      label: t('bills.column.firm'),
      width: 'minmax(0, 7.5fr)',
      main: true,
      cell: ({ firm }) => firm.name,
      by: ({ firm }) => firm.name,
    },
    {
      key: 'ref',
      label: t('bills.column.ref'),
      width: '5.5rem',
      line: 'second',
      cell: ({ ref }) => ref,
      by: ({ ref }) => ref,
    },
    {
      key: 'amount',
      label: t('bills.column.amount'),
      width: '6.5rem',
      align: 'end',
      line: 'begin',
      cell: ({ amount }) => sayMoney(amount, lang),
      by: ({ amount }) => amount,
      file: ({ amount }) => amount / 100,
    },
    {
      key: 'due',
      label: t('bills.column.due'),
      width: '10.5rem',
      line: 'second',
      whole: (bill) => sayPayBy(bill, now, speech),
      cell: (bill) => h('span', { class: dueClass(bill, now) }, sayPayBy(bill, now, speech)),
      by: ({ payBy }) => payBy,
      file: ({ payBy }) => ({ day: payBy }),
    },
    {
      key: 'what',
      label: t('bills.column.what'),
      from: 56,
      width: 'minmax(0, 6fr)',
      cell: ({ nature }) => t(`nature.${nature}`),
      by: ({ nature }) => t(`nature.${nature}`),
    },
    {
      key: 'where',
      label: t('bills.column.where'),
      from: 66,
      width: 'minmax(0, 8fr)',
      cell: (bill) => sayWhere(bill, speech),
      by: ({ place }) => place.address,
    },
    {
      key: 'hold',
      label: t('bills.column.hold'),
      width: 'minmax(0, 6fr)',
      line: 'second',
      cell: (bill) => sayHold(bill, speech),
      by: (bill) => `${isReady(bill) ? 0 : 1} ${sayHold(bill, speech)}`,
    },
    {
      key: 'agency',
      label: t('bills.column.agency'),
      width: 'minmax(0, 10rem)',
      from: 92,
      cell: ({ place }) => place.agency,
      by: ({ place }) => place.agency,
    },
    {
      key: 'invoiced',
      label: t('bills.column.invoiced'),
      width: '8rem',
      away: true,
      cell: ({ invoicedAt }) => sayShortDay(invoicedAt, speech, now),
      by: ({ invoicedAt }) => invoicedAt,
      file: ({ invoicedAt }) => ({ day: dayOf(invoicedAt) }),
    },
    {
      key: 'order',
      label: t('bills.column.order'),
      width: '5rem',
      away: true,
      cell: ({ no }) => String(no),
      by: ({ no }) => no,
    },
  ]
}

/** Where the work was, the address once. */
export const sayWhere = ({ place }: Pick<Bill, 'place'>, { t }: Speech): string =>
  [
    nameBeside(place.building, place.address),
    place.address,
    place.door ? t('row.door', { door: place.door }) : '',
  ]
    .filter(Boolean)
    .join('\u00a0· ')

const noon = (day: string): string => `${day}T12:00:00Z`

/** «12 févr.», with its year where that is not this one: whoever pays counts days, and asks no weekday. */
const sayShortDay = (at: string, { lang }: Speech, now = at): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4) ? {} : { year: 'numeric' as const }),
    timeZone: 'Europe/Paris',
  }).format(new Date(at))

/** «12 févr.», «27 oct., 32 j de retard». */
const sayPayBy = ({ payBy }: Bill, now: string, speech: Speech): string => {
  const past = daysBetween(noon(payBy), now)
  if (past === 0) return speech.t('bills.due.today')
  const day = sayShortDay(noon(payBy), speech, now)
  return past > 0 ? speech.t('bills.due.late', { day, n: past }) : day
}

/** Amber is for what is owed today; what is past says so in words. */
const dueClass = ({ payBy }: Bill, now: string): string =>
  payBy === dayOf(now) ? 'bill-due bill-today' : payBy < dayOf(now) ? 'bill-due bill-past' : 'bill-due'

export const sayHold = ({ hold, until, leaving }: ShownBill, speech: Speech): string => {
  if (leaving) return speech.t('bills.hold.leaving')
  const day = until ? sayShortDay(until, speech) : ''
  return hold ? capital(speech.t(`bills.hold.${hold}`, { day })) : speech.t('bills.hold.none')
}
