import type { T } from '../../../kernel/core/words.ts'

/** Where something of a building is: the door and its storey, or the parts that all share. */
export const saySpot = (
  { unit, door, storey }: { unit: string | null; door: string | null; storey: number | null },
  t: T,
): string =>
  unit
    ? [
        t('health.home', { door: door ?? '' }).trim(),
        ...(storey === null ? [] : [t('health.storey', { n: storey })]),
      ].join(', ')
    : t('health.common')
