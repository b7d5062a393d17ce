import type { Lang } from '../../../kernel/core/access.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { UsedMetric } from './home-use.ts'

/** "112 litres", "3,4 kWh", "12 unités": a quantity of a meter as people say it. Units of an allocator are no watt-hours. */
export const sayUsed = (total: number, metric: UsedMetric, t: T): string => {
  if (metric === 'heat') return t('use.kwh', { n: Math.round(total / 100) / 10 })
  return t(metric === 'allocator' ? 'use.units' : 'use.litres', { n: Math.round(total) })
}

/** "novembre 2026", of the first day of a month. */
export const sayUsedMonth = (month: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}T12:00:00Z`))
