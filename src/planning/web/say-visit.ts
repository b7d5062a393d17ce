import { sayHours, saySlot } from '../../kernel/core/dates.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Hour } from '../core/board-days.ts'
import type { Conflict } from '../core/conflicts.ts'
import type { UndatedVisit, Visit } from '../core/contract.ts'

type Matter = Visit | UndatedVisit

/** "Bellevue A, porte 12". */
export const sayWhere = ({ building, door }: Matter, t: Speech['t']): string =>
  [building.name, door && t('planning.door', { door })].filter(Boolean).join(', ')

/** "Fuite d’eau, Bellevue A, porte 12". */
export const sayWhat = (matter: Matter, t: Speech['t']): string =>
  `${t(`nature.${matter.nature}`)}, ${sayWhere(matter, t)}`

/** All that speaks against an hour, in sentences. */
export const sayConflicts = (conflicts: readonly Conflict[], t: Speech['t']): string =>
  conflicts.map((code) => t(`planning.conflict.${code}`)).join(' ')

/** An hour and whether it fits, for who hears the board. */
export const sayTarget = (hour: Hour, conflicts: readonly Conflict[], { t, lang }: Speech): string => {
  const when = withCapital(saySlot(hour.starts, hour.ends, lang))
  return conflicts.length
    ? `${t('planning.at', { when })} ${sayConflicts(conflicts, t)}`
    : t('planning.at.fits', { when })
}

export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "8–10 h" / "8–10 am": an hour where there is little room. */
export const sayShortHours = (starts: string, ends: string, lang: Lang): string =>
  sayHours(starts, ends, lang).replace(/^(\d+)\u00a0h–/, '$1–')

/** "lun. 23 nov." / "Mon 23 Nov": a day over a column. */
export const sayShortDay = (date: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))

/** "30 novembre" / "30 November". */
export const sayBareDay = (date: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))
