import type { ReadMeter } from '../../../core/record/record-shapes.ts'

/** An index that is lower than the last one of the same meter, which nobody says was changed. */
export const isBackwards = ({ id, index, isChanged }: ReadMeter, last: readonly ReadMeter[]): boolean =>
  !isChanged && index < (last.find((each) => each.id === id)?.index ?? 0)

/** An index as it was typed, in whole units; nothing where there is no number. What stands after a comma is turned by no wheel that counts. */
export const readIndex = (typed: string): number | undefined => {
  const digits = typed.replace(/[\s\u00a0\u202f]/g, '').split(/[,.]/)[0] ?? ''
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}

/** Letters and digits of a number (PRM, PCE, of the water works), as a record takes it. */
export const readMeterNumber = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z-]/g, '')
    .slice(0, 20)
