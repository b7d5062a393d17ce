import type { Lang } from '../../../kernel/core/access.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { UsedMetric } from '../use/home-use.ts'

export type NoteSpeech = { t: T; lang: Lang }

const tenth = (n: number): number => Math.round(n * 10) / 10

/** A quantity as a note counts it: whole litres and units, tenths of a kilowatt-hour; what is small keeps a tenth. */
export const quantityOf = (metric: UsedMetric, total: number): number => {
  if (metric === 'heat') return tenth(total / 1000)
  return Math.abs(total) < 100 ? tenth(total) : Math.round(total)
}

const unitKeys = {
  water: 'note.litres',
  hot_water: 'note.litres',
  heat: 'note.kwh',
  allocator: 'note.units',
} as const

/** "1 491 litres", "678,3 kWh", "12 unités". */
export const sayQuantity = (total: number, metric: UsedMetric, { t, lang }: NoteSpeech): string =>
  t(unitKeys[metric], { amount: sayNumber(quantityOf(metric, total), lang) })

/** "novembre 2026", of the first day of a month; `short`: "nov." */
export const sayNotedMonth = (first: string, lang: Lang, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: length,
    ...(length === 'long' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${first}T12:00:00Z`))
