import type { Lang } from '../../kernel/core/access.ts'
import { sayDay, sayTime } from '../../kernel/core/dates.ts'

/** «mardi 24 novembre de 8 h à 10 h» / "Tuesday 24 November from 8 am to 10 am"; without its end, «… à 8 h». */
export const saySpan = (starts: string, ends: string | undefined, lang: Lang, now: string): string => {
  const from = `${sayDay(starts, lang, now)} ${ends ? (lang === 'fr' ? 'de' : 'from') : lang === 'fr' ? 'à' : 'at'} ${sayTime(starts, lang)}`
  return ends ? `${from} ${lang === 'fr' ? 'à' : 'to'} ${sayTime(ends, lang)}` : from
}
