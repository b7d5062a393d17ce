import { dayOf } from '../../../kernel/core/dates.ts'
import { sayCode } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import { balls } from '../../core/status.ts'
import type { fr } from '../../core/words/chips.fr.ts'
import { isOn, type Narrowing } from './list-tabs.ts'

/** One thing that the list is narrowed to, in words; `keys`: what leaves the address with it. */
export type Chip = { key: Narrowing; label: string; keys: readonly string[] }

/** `named`: how what the address names is called (request.counts). */
export type Naming = Pick<Speech, 't' | 'lang'> & { named: Record<string, string>; now: string }
type ChipGiven = Naming & { query: URLSearchParams }
type Open = 'status' | 'urgency.name' | 'nature' | 'nature.group'
type Row = (value: string, given: ChipGiven) => string | undefined

const flag =
  (yes: keyof typeof fr, no: keyof typeof fr): Row =>
  (value, { t }) =>
    t(isOn(value) ? yes : no)
const code =
  (words: Open): Row =>
  (value, { t }) =>
    sayCode(t, words, value)
const nameIn =
  (key: string, unknown: keyof typeof fr): Row =>
  (_, { named, t }) =>
    named[key] ?? t(unknown)
const sayWithin =
  (key: keyof typeof fr): Row =>
  (value, given) => {
    const [from = '', to = ''] = value.split('/')
    return given.t(key, { since: sayShort(from, given), until: sayLast(to, given) })
  }

// A row for each filter: one without its words does not compile.
const rows: Record<Narrowing, Row> = {
  q: (value, { t }) => t('chip.q', { q: value }),
  agency: nameIn('agency', 'chip.agency'),
  building: nameIn('building', 'chip.building'),
  unit: nameIn('unit', 'chip.unit'),
  asset: (_, { named, t }) => {
    const [, kind] = /^kind:(.+)$/.exec(named['asset'] ?? '') ?? []
    return kind ? sayCode(t, 'thing', kind) : (named['asset'] ?? t('chip.asset'))
  },
  household: nameIn('household', 'chip.household'),
  person: nameIn('person', 'chip.person'),
  firm: nameIn('firm', 'chip.firm'),
  status: code('status'),
  urgency: code('urgency.name'),
  group: code('nature.group'),
  nature: code('nature'),
  desk: flag('chip.desk', 'chip.desk.not'),
  late: flag('chip.late', 'chip.late.not'),
  kept: flag('chip.kept', 'chip.kept.not'),
  contested: flag('chip.contested', 'chip.contested.not'),
  toldFirst: flag('chip.toldFirst', 'chip.toldFirst.not'),
  reopened: flag('chip.reopened', 'chip.reopened.not'),
  postponed: flag('chip.postponed', 'chip.postponed.not'),
  emptyWords: flag('chip.emptyWords', 'chip.emptyWords.not'),
  mine: flag('chip.mine', 'chip.mine'),
  questions: flag('chip.questions', 'chip.questions'),
  decency: (value, { t }) => t(value === 'past' ? 'chip.decency.past' : 'chip.decency.soon'),
  reserves: (value, { t }) =>
    t(value === 'soon' ? 'chip.reserves.soon' : value === 'last' ? 'chip.reserves.last' : 'chip.reserves'),
  since: (since, given) => {
    const until = given.query.get('until')
    return until
      ? given.t('chip.filed', { since: sayShort(since, given), until: sayLast(until, given) })
      : given.t('chip.filed.since', { since: sayShort(since, given) })
  },
  until: (until, given) =>
    given.query.get('since') ? undefined : given.t('chip.filed.until', { until: sayLast(until, given) }),
  resolvedSince: (since, given) => {
    const until = given.query.get('resolvedUntil')
    return until
      ? given.t('chip.resolved', { since: sayShort(since, given), until: sayLast(until, given) })
      : given.t('chip.resolved.since', { since: sayShort(since, given) })
  },
  resolvedUntil: (until, given) =>
    given.query.get('resolvedSince')
      ? undefined
      : given.t('chip.resolved.until', { until: sayLast(until, given) }),
  firstVisit: sayWithin('chip.firstVisit'),
  conforming: sayWithin('chip.conforming'),
  asked: sayWithin('chip.asked'),
  closedWithin: sayWithin('chip.closedWithin'),
  nothingFound: sayWithin('chip.nothingFound'),
  cameBack: sayWithin('chip.cameBack'),
  equipmentTold: sayWithin('chip.equipmentTold'),
  held: (value, given) => {
    const [ball = '', from = '', to = ''] = value.split('/')
    const who = given.t(`ball.${balls.find((one) => one === ball) ?? 'none'}`)
    return given.t('chip.held', { who, since: sayShort(from, given), until: sayLast(to, given) })
  },
}

const pairs: Partial<Record<Narrowing, string>> = { since: 'until', resolvedSince: 'resolvedUntil' }

/** What the address narrows the list to, each in words; what filters is never there without being said. */
export const chipsOf = (query: URLSearchParams, naming: Naming): Chip[] => {
  const given = { ...naming, query }
  return (Object.keys(rows) as Narrowing[]).flatMap((key) => {
    const value = query.get(key)
    const label = value ? rows[key](value, given) : undefined
    const pair = pairs[key]
    return label ? [{ key, label, keys: pair ? [key, pair] : [key] }] : []
  })
}

/** Since which day, for the field that asks it: the list is also led to by instants. Empty for what is none. */
export const dayFiled = (query: URLSearchParams): string => {
  const since = query.get('since') ?? ''
  return Number.isNaN(Date.parse(since)) ? '' : dayOf(since)
}

/** «27 oct.», with its year where that is not this one. */
const sayShort = (at: string, { lang, now }: Pick<ChipGiven, 'lang' | 'now'>): string => {
  const instant = new Date(at.length === 10 ? `${at}T12:00:00Z` : at)
  if (Number.isNaN(instant.getTime())) return at
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(yearOf(instant.toISOString()) === yearOf(now) ? {} : { year: 'numeric' as const }),
    timeZone: 'Europe/Paris',
  }).format(instant)
}

const yearOf = (iso: string): string => dayOf(iso).slice(0, 4)

/** The last day of a period, which ends as the next one begins. */
const sayLast = (at: string, given: Pick<ChipGiven, 'lang' | 'now'>): string =>
  sayShort(
    at.length === 10 || Number.isNaN(Date.parse(at)) ? at : new Date(Date.parse(at) - 1).toISOString(),
    given,
  )
