import { sayQuantity } from '../../../../kernel/core/say-figures.ts'
import type { Speech } from '../../../../kernel/web/speech.ts'
import type { Cause } from '../../../core/contract.ts'

/** «+3 m²», «−1»: what one says more or less than the other. */
const sayShift = (shift: number, field: string, { t, lang }: Speech): string =>
  `${shift < 0 ? '−' : '+'}${field === 'surface' ? t('estate.surface', { area: Math.abs(shift) }) : sayQuantity(Math.abs(shift), lang)}`

/** The commonest gaps, each with how often. */
export const sayShifts = ({ shifts, says, field }: Cause, speech: Speech): string =>
  speech.t('causes.shifts', {
    who: speech.t(`speaker.${says}`),
    shifts: shifts
      .map(({ shift, n }) => speech.t('causes.shift', { shift: sayShift(shift, field, speech), n }))
      .join(', '),
  })

/** From the least gap to the most, and the one in the middle. */
export const saySpread = (
  { least, middle, most }: NonNullable<Cause['spread']>,
  field: string,
  speech: Speech,
): string =>
  speech.t('causes.spread', {
    least: sayShift(least, field, speech),
    middle: sayShift(middle, field, speech),
    most: sayShift(most, field, speech),
  })
