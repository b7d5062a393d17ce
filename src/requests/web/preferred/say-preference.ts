import type { Speech } from '../../../kernel/web/speech.ts'
import { isNatureCode } from '../../core/nature/catalogue.ts'
import type { Queries } from '../../core/contract.ts'
import type { SaidPreference } from '../../core/preferred/preference-contract.ts'
import { tradeSought } from '../../core/preferred/preferred-firm.ts'

export type Preferences = Queries['firm.preferences']['output']
export type { SaidPreference }

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** A trade or a nature by its name. */
export const saySought = (sought: string, { t }: Speech): string => {
  if (isNatureCode(sought)) return t(`nature.${sought}`)
  const trade = tradeSought(sought)
  return trade ? capital(t(`trade.${trade}`)) : sought
}

/** «Plomberie, Les Tilleuls : Plomberie Atlantique, mardi matin» */
export const sayPreference = ({ sought, building, firm, days }: SaidPreference, speech: Speech): string => {
  const { t, lang } = speech
  const what = [saySought(sought, speech), building?.name ?? t('preferred.building.all').toLocaleLowerCase()]
  const who = firm ? [firm.name, ...days.map((day) => t(`preferred.day.${day}`))] : [t('preferred.order')]
  return `${what.join(', ')}${lang === 'fr' ? '\u00a0: ' : ': '}${who.join(', ')}`
}

const keyOf = ({ sought, building }: Pick<SaidPreference, 'sought' | 'building'>): string =>
  `${sought} ${building?.id ?? ''}`

/** Of all that was said, the newest first: what stands, those given back to the contracts left out. */
export const standingOf = (said: readonly SaidPreference[]): SaidPreference[] =>
  said.filter((one, i) => one.firm && said.findIndex((other) => keyOf(other) === keyOf(one)) === i)

/** The last that was said of this very thing. */
export const lastSaid = (
  said: readonly SaidPreference[],
  sought: string,
  building: string | null,
): SaidPreference | undefined =>
  said.find((one) => one.sought === sought && (one.building?.id ?? null) === building)
