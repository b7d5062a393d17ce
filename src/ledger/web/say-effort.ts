import { sayMinutes } from '../../kernel/core/dates.ts'
import { sayOr } from '../../kernel/core/words.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { BalanceRow } from '../core/contract.ts'
import type { PeopleFamily } from '../core/publish/place-tree.ts'

/** "2 h 15"; that it is not told; that it is little: what is told to the quarter of an hour is not nothing. */
export const saidTime = (seconds: number | null, { t, lang }: Speech): string =>
  seconds === null
    ? t('ledger.withheld')
    : seconds === 0
      ? t('ledger.little')
      : sayMinutes(seconds / 60, lang)

/** "octobre 2026", "4e trimestre 2026", "année 2026". */
export const sayPeriod = (period: string, { t, lang }: Speech): string => {
  const [year, part] = period.split('-') as [string, string | undefined]
  if (part === undefined) return t('ledger.year', { year })
  if (part === 'Q1') return t('ledger.quarter.first', { year })
  if (part.startsWith('Q')) return t('ledger.quarter', { n: part.slice(1), year })
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${period}-01T00:00:00Z`))
}

/** "Gardiens, Agence Centre"; "Direction de la proximité". */
export const sayLedgerPlace = (
  { code, agency }: Pick<BalanceRow, 'code' | 'agency'>,
  { t }: Speech,
): string => {
  const [first, at = ''] = code.split('@')
  // A directorate bears its own name, with its accents, and not that of an agency.
  if (first === 'directorate' && at) return sayOr(t, `ledger.directorate.${at}`, at)
  const family = t(`ledger.place.${first as PeopleFamily | 'head_office' | 'house' | 'third'}`)
  return agency ? t('ledger.at', { family, agency }) : family
}

/** "120 fois par quelqu’un, 40 fois par une règle": whoever never read it is not named; nothing where nobody did. */
export const sayReaders = (
  { people, rules }: { people: number; rules: number },
  { t, lang }: Speech,
): string | undefined => {
  const told = {
    people: t('ledger.reads.people', { n: sayNumber(people, lang) }),
    rules: t('ledger.reads.rules', { n: sayNumber(rules, lang) }),
  }
  if (people && rules) return t('ledger.reads.both', told)
  return people ? told.people : rules ? told.rules : undefined
}
