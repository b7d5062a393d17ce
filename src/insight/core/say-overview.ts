import type { Lang } from '../../kernel/core/access.ts'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import { ratio } from './count-figures.ts'
import { fewestForShare } from './measures.ts'
import type { T } from '../../kernel/core/words.ts'

/** A language and its sentences. */
export type Saying = { lang: Lang; t: T }

/** "84 %", or a dash where there is nothing to divide. */
export const saidShare = (share: number | null, { lang, t }: Saying): string =>
  share === null ? t('overview.none') : sayShare(share, lang)

type Part = { n: number; of: number }

/** "60 %", or "7 sur 12" where they are too few for a percentage. */
export const saidPart = ({ n, of }: Part, saying: Saying): string =>
  of > 0 && of < fewestForShare
    ? saying.t('overview.part.few', { n: sayNumber(n, saying.lang), of: sayNumber(of, saying.lang) })
    : saidShare(ratio(n, of), saying)

/** "60 %, entre 53 et 67 % (111 sur 185)"; few are said as they are. */
export const saidWhole = ({ n, of }: Part, saying: Saying): string => {
  const { lang, t } = saying
  const interval = of < fewestForShare ? null : wilsonInterval(n, of)
  return interval
    ? t('overview.part', {
        share: saidShare(ratio(n, of), saying),
        low: sayNumber(Math.round(100 * interval.low), lang),
        high: sayShare(interval.high, lang),
        n: sayNumber(n, lang),
        of: sayNumber(of, lang),
      })
    : saidPart({ n, of }, saying)
}

/** "60 % (53–67)", for a cell. */
export const saidCell = ({ n, of }: Part, saying: Saying): string => {
  const interval = of < fewestForShare ? null : wilsonInterval(n, of)
  const [low, high] = interval ? [interval.low, interval.high].map((bound) => Math.round(100 * bound)) : []
  return `${saidPart({ n, of }, saying)}${interval ? `\u00a0(${low}–${high})` : ''}`
}

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
