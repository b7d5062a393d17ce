import { type CodeUnder, sayOr } from '../../../kernel/core/words.ts'
import { dayOf, daysBetween, sayDay } from '../../../kernel/core/dates.ts'
import { isHumanName } from '../../../estate/core/contract.ts'
import type { Speech } from '../../../kernel/web/speech.ts'

/** «plomberie, débouchage». */
export const sayTrades = (trades: readonly CodeUnder<'trade'>[], { t }: Speech): string =>
  trades.map((trade) => t(`trade.${trade}`)).join(', ')

/** At the head of a sentence. */
export const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

/** «31 décembre 2028»: of a contract one asks the year, never the day of the week. */
export const sayDate = (date: string, { lang }: Speech): string => {
  const said = sayDay(`${date}T12:00:00Z`, lang, '1900-01-01T12:00:00Z')
  return said.slice(said.indexOf(' ') + 1)
}

/** How a contract stands today: to come, in force until, ends in n days, ended. */
export const sayTerm = (
  { starts, ends }: { starts: string; ends: string },
  now: string,
  speech: Speech,
): { words: string; soon: boolean } => {
  const { t } = speech
  const today = dayOf(now)
  const day = sayDate(ends, speech)
  const days = daysBetween(now, `${ends}T12:00:00Z`)
  if (days < 0) return { words: t('papers.term.over', { day }), soon: false }
  if (starts > today) return { words: t('papers.term.later', { day: sayDate(starts, speech) }), soon: false }
  if (days === 0) return { words: t('papers.term.today'), soon: true }
  return days <= 90
    ? { words: t('papers.term.soon', { day, n: days }), soon: true }
    : { words: t('papers.term.until', { day }), soon: false }
}

/** Agencies by name. */
export const sayAgencies = (
  ids: readonly string[],
  agencies: readonly { id: string; name: string }[],
): string => ids.map((id) => agencies.find((agency) => agency.id === id)?.name ?? id).join(', ')

/** The same in a row: three names at most, else how many. */
export const sayPlaces = (
  ids: readonly string[],
  agencies: readonly { id: string; name: string }[],
  { t }: Speech,
): string => (ids.length > 3 ? t('papers.places', { n: ids.length }) : sayAgencies(ids, agencies))

/** A building by its name, with its address where that says more. */
export const sayBuilding = ({ name, address }: { name: string; address: string }): string =>
  address === name || !address ? name : `${name}, ${address}`

/** A thing by its name, else by its kind, with the code on its label. */
export const sayThing = (
  { kind, name, code }: { kind: string; name: string; code: string },
  t: Speech['t'],
): string =>
  [isHumanName(name) ? name : sayOr(t, `thing.${kind}`, kind), code].filter(Boolean).join('\u00a0· ')
