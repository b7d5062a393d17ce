import type { RequestRow } from '../../core/contract.ts'
import { type WaitingReason, waitingOf, waitingReasons } from '../../core/nature/waiting.ts'

/** Whether the clock promised to the tenant stands still: it waits for her, for a part, for head office. */
export const isWaitingPaused = (row: RequestRow): boolean => {
  if (isAskingHq(row)) return true
  return row.waitsFor !== null && isReason(row.waitsFor) && waitingOf(row.waitsFor).paused
}

const isReason = (code: string): code is WaitingReason => (waitingReasons as readonly string[]).includes(code)

/** Head office has the ball for a question, not because it follows the matter itself (guarantee, insurance). */
export const isAskingHq = ({ ball, status, handler }: RequestRow): boolean =>
  ball === 'hq' && !(status === 'oriented' && (handler === 'gpa' || handler === 'insurance'))
