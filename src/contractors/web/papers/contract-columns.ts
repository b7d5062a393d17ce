import { h } from 'preact'
import { dayOf, daysBetween } from '../../../kernel/core/dates.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { ContractRow, FirmContract } from '../../core/contract.ts'
import { capital, sayAgencies, sayPlaces, sayTerm, sayTrades } from './say-contract.ts'

type Agencies = readonly { id: string; name: string }[]

/** What the contracts of one firm compare: which, how it is paid, for what, where, until when, up to how much an order. */
export const contractColumns = (
  agencies: Agencies,
  now: string,
  speech: Speech,
): readonly Column<ContractRow>[] => {
  const { t, lang } = speech
  return [
    {
      key: 'name',
      label: t('papers.column.contract'),
      width: 'minmax(0, 5fr)',
      main: true,
      cell: ({ name }) => name,
      by: ({ name }) => name,
    },
    {
      key: 'ref',
      label: t('papers.column.ref'),
      width: 'minmax(0, 2.5fr)',
      line: 'second',
      cell: ({ ref }) => ref,
      by: ({ ref }) => ref,
    },
    {
      key: 'trades',
      label: t('papers.does'),
      width: 'minmax(0, 3fr)',
      line: 'second',
      cell: ({ trades }) => capital(sayTrades(trades, speech)),
      by: ({ trades }) => sayTrades(trades, speech),
    },
    {
      key: 'kind',
      label: t('papers.column.kind'),
      width: '8.5rem',
      from: 56,
      line: 'second',
      cell: ({ kind }) => t(`papers.paid.${kind}`),
      by: ({ kind }) => t(`papers.paid.${kind}`),
    },
    {
      key: 'agencies',
      label: t('papers.column.agencies'),
      width: 'minmax(0, 2.5fr)',
      line: 'second',
      whole: (row) => sayWhole(row, agencies, speech),
      cell: (row) => sayWhere(row, agencies, speech),
      by: (row) => sayWhere(row, agencies, speech),
    },
    {
      key: 'ends',
      label: t('papers.column.ends'),
      width: 'minmax(0, 13rem)',
      line: 'begin',
      whole: (row) => capital(sayTerm(row, now, speech).words),
      cell: (row) => h('span', { class: termClass(row, now) }, sayEnd(row, now, speech)),
      by: ({ ends }) => ends,
      file: ({ ends }) => ({ day: ends }),
    },
    {
      key: 'limit',
      label: t('papers.column.limit'),
      width: '6rem',
      align: 'end',
      cell: ({ limit }) => sayMoney(limit, lang),
      by: ({ limit }) => limit,
      file: ({ limit }) => limit / 100,
    },
  ]
}

/** The same of all firms: beside the contract, whose it is. */
export const firmContractColumns = (
  agencies: Agencies,
  now: string,
  speech: Speech,
): readonly Column<FirmContract>[] => {
  const [name, ...rest] = contractColumns(agencies, now, speech)
  return [
    name!,
    {
      key: 'firm',
      label: speech.t('papers.column.firm'),
      width: 'minmax(0, 4fr)',
      line: 'begin',
      cell: ({ firm }) => firm.name,
      by: ({ firm }) => firm.name,
    },
    ...rest,
  ]
}

const sayWhere = ({ only, agencies: ids }: ContractRow, agencies: Agencies, speech: Speech): string =>
  only ? speech.t('papers.only.found', { n: only }) : sayPlaces(ids, agencies, speech)

const sayWhole = (row: ContractRow, agencies: Agencies, speech: Speech): string =>
  row.only ? sayWhere(row, agencies, speech) : sayAgencies(row.agencies, agencies)

/** «Jusqu’au 31 déc. 2028», and in how many days where that is near: a column of days is read at a glance. */
const sayEnd = ({ starts, ends }: ContractRow, now: string, { t, lang }: Speech): string => {
  const day = sayShortDate(ends, lang)
  const days = daysBetween(now, `${ends}T12:00:00Z`)
  if (days < 0) return t('papers.end.over', { day })
  if (ends === dayOf(now)) return t('papers.end.today')
  if (starts > dayOf(now)) return t('papers.end.later', { day: sayShortDate(starts, lang) })
  return days <= 90 ? t('papers.end.soon', { day, n: days }) : t('papers.end.until', { day })
}

const sayShortDate = (date: string, lang: Speech['lang']): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))

/** Amber is for what ends today; what ends later says in how many days, what is over stands back. */
const termClass = ({ ends }: ContractRow, now: string): string | undefined => {
  if (ends === dayOf(now)) return 'papers-soon'
  return daysBetween(now, `${ends}T12:00:00Z`) < 0 ? 'secondary' : undefined
}
