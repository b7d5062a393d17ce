import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { asker } from '../../kernel/web/ask.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { Opens, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries>()
export const useWords = (): Speech => useSpeech()

/** The list that a figure opens: every thread that it counts, open or closed. */
export const hrefOf = (opens: Opens): string => {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(opens)) if (value !== false) query.set(key, String(value))
  if (!query.has('ball') && !query.has('stuck')) query.set('tab', 'all')
  return `/bureau/a-faire?${query.toString()}`
}

/** "84 %", or a dash where there is nothing to divide. */
export const saidShare = (share: number | null, { lang, t }: Speech): string =>
  share === null ? t('overview.none') : sayShare(share, lang)

/** Hours under two days, then days: "31 h", "4 jours". */
export const saidHours = (hours: number | null, { lang, t }: Speech): string => {
  if (hours === null) return t('overview.none')
  if (hours >= 48) return t('overview.days', { n: Math.round(hours / 24) })
  return t('overview.hours', { n: sayNumber(hours < 10 ? hours : Math.round(hours), lang) })
}

/** "novembre 2026" / "November 2026", from `2026-11`. */
export const saidMonth = (month: string, { lang }: Speech): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
