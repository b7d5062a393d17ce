import type { Lang } from '../../../../kernel/core/access.ts'
import { sayQuantity } from '../../../../kernel/core/say-figures.ts'
import type { Speech } from '../../../../kernel/web/speech.ts'
import type { Cause } from '../../../core/contract.ts'

/** «+3», «−1,5»: what one says more or less than the other. */
export const sayShift = (shift: number, lang: Lang): string =>
  `${shift < 0 ? '−' : '+'}${sayQuantity(Math.abs(shift), lang)}`

/** The commonest gaps, each with how often. */
export const sayShifts = (shifts: Cause['shifts'], { t, lang }: Speech): string =>
  t('causes.shifts', {
    shifts: shifts.map(({ shift, n }) => t('causes.shift', { shift: sayShift(shift, lang), n })).join(', '),
  })

/** From the least gap to the most, and the one in the middle. */
export const saySpread = (
  { least, middle, most }: NonNullable<Cause['spread']>,
  { t, lang }: Speech,
): string =>
  t('causes.spread', {
    least: sayShift(least, lang),
    middle: sayShift(middle, lang),
    most: sayShift(most, lang),
  })
