import type { Lang } from '../../kernel/core/access.ts'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import type { T } from '../../kernel/core/words.ts'

/** A language and its sentences. */
export type Saying = { lang: Lang; t: T }

/** "84 %", or a dash where there is nothing to divide. */
export const saidShare = (share: number | null, { lang, t }: Saying): string =>
  share === null ? t('overview.none') : sayShare(share, lang)

/** Hours under two days, then days: "31 h", "4 jours". */
export const saidHours = (hours: number | null, { lang, t }: Saying): string => {
  if (hours === null) return t('overview.none')
  if (hours >= 48) return t('overview.days', { n: Math.round(hours / 24) })
  return t('overview.hours', { n: sayNumber(hours < 10 ? hours : Math.round(hours), lang) })
}

/** "novembre 2026" / "November 2026", from `2026-11`. */
export const saidMonth = (month: string, { lang }: Pick<Saying, 'lang'>): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
