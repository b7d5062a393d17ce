import type { Speech } from '../../kernel/web/speech.ts'
import { daysLater } from '../../kernel/core/law-days.ts'
import type { VoidRow } from '../core/void/void-questions.ts'
import { sayShortDay } from './say-calendar-day.ts'

/** "Étage 2, porte 14", else its reference. */
export const sayDwelling = (
  { door, storey, ref }: Pick<VoidRow, 'door' | 'storey' | 'ref'>,
  { t }: Speech,
): string => {
  const floor = storey === null ? '' : storey === 0 ? t('void.floor.ground') : t('void.floor', { n: storey })
  const said = [floor, door && t('void.door', { door })].filter(Boolean).join(', ') || ref
  return said.charAt(0).toLocaleUpperCase() + said.slice(1)
}

/** Since when it is empty, or until when it is not. */
export const sayVoidSince = (
  { days, leaseEnds, nextStarts }: VoidRow,
  now: string,
  speech: Speech,
): string => {
  if (nextStarts) return speech.t('void.since.let', { day: sayShortDay(nextStarts, now, speech) })
  return days > 0
    ? sayShortDay(daysLater(leaseEnds, 1), now, speech)
    : speech.t('void.since.still', { day: sayShortDay(leaseEnds, now, speech) })
}

/** What is stuck, the most pressing first; nothing where nothing is. */
export const sayStuck = (
  { late, owed, failing, lacking, disputed }: VoidRow,
  now: string,
  speech: Speech,
): string =>
  [
    late &&
      speech.t('void.stuck.late', {
        day: sayShortDay(late.day, now, speech),
        step: speech.t(`void.step.${late.step}`),
      }),
    owed && speech.t('void.stuck.owed', { day: sayShortDay(owed, now, speech) }),
    failing > 0 && speech.t('void.stuck.failing', { n: failing }),
    lacking > 0 && speech.t('void.stuck.lacking', { n: lacking }),
    disputed && speech.t('void.stuck.disputed'),
  ]
    .filter(Boolean)
    .join('\u00a0· ')
