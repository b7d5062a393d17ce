import type { RequestRow } from '../../core/contract.ts'
import { isOverdue, isWaitingReason, waitingOf } from '../../core/nature/waiting-reasons.ts'

/** Whether the clock promised to the tenant stands still: it waits for her, for a part, for head office. */
export const isWaitingPaused = (row: RequestRow): boolean => {
  if (isAskingHq(row)) return true
  if (row.waitsFor === null || isOverdue(row)) return false
  return isWaitingReason(row.waitsFor) && waitingOf(row.waitsFor).paused
}

/** Head office has the ball for a question, not because it follows the matter itself (guarantee, insurance). */
export const isAskingHq = ({ ball, status, handler }: RequestRow): boolean =>
  ball === 'hq' &&
  !(status === 'oriented' && (handler === 'gpa' || handler === 'insurance' || handler === 'hq'))
