import { yearsLater } from '../../kernel/core/calendar.ts'

/** Until when the builder mends all, of works received on a day; null where that is over, or nobody said. */
export const builderUntil = (receivedOn: string | null, today: string): string | null => {
  const until = receivedOn && yearsLater(receivedOn, 1)
  return until && until >= today ? until : null
}
