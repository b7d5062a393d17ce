import { daysLater, monthsLater } from '../../../kernel/core/law-days.ts'

/**
 * The last day of a lease whose notice was received on a day (`YYYY-MM-DD`). It never moves, be it a Sunday or a holiday: nothing is to
 * be done on it (USH, service-public.fr; CPC 642 is of acts alone).
 */
export const leavingEnd = (receivedOn: string, months: number): string => monthsLater(receivedOn, months)

/** The last day of which rent is due: to the end of the notice, unless somebody else moves in before (art. 15 I, with the landlord’s consent). */
export const lastRentDay = (ends: string, nextStarts: string | null): string =>
  nextStarts === null || nextStarts > ends ? ends : daysLater(nextStarts, -1)
