import type { Speech } from '../../kernel/web/speech.ts'
import type { PeriodName } from '../../kernel/core/periods.ts'

/** «mars 2026», «2ᵉ trimestre 2026», «Année 2026». */
export const sayPeriod = (period: PeriodName, { t, lang }: Pick<Speech, 't' | 'lang'>): string => {
  const year = period.slice(0, 4)
  if (period.length === 4) return t('satisfaction.year', { year })
  const quarter = period.includes('Q') ? Number(period.at(-1)) : undefined
  if (quarter === 1) return t('satisfaction.quarter.first', { year })
  if (quarter) return t('satisfaction.quarter', { n: quarter, year })
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${period}-01T00:00:00Z`))
}
