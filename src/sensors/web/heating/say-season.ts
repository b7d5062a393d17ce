import type { Lang } from '../../../kernel/core/access.ts'
import { sayWholeDate } from '../../../kernel/core/dates.ts'

/** "1er octobre" / "1 October", of a month and a day (`mm-dd`): of a leap year, which has them all. */
export const sayMonthDay = (monthDay: string, lang: Lang): string =>
  sayWholeDate(`2024-${monthDay}`, lang).replace(/.2024$/, '')

/** The months of a year as they are chosen, `01` to `12`. */
export const monthChoices = (lang: Lang): { value: string; label: string }[] =>
  Array.from({ length: 12 }, (_, i) => {
    const value = String(i + 1).padStart(2, '0')
    return { value, label: sayMonthDay(`${value}-10`, lang).replace(/^\d+\s/, '') }
  })
