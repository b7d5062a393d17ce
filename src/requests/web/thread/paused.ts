import type { RequestRow } from '../../core/contract.ts'
import { type WaitingReason, waitingOf, waitingReasons } from '../../core/nature/waiting.ts'

/** Whether the clock promised to the tenant stands still: it waits for her, for a part, for head office. */
export const isWaitingPaused = (row: RequestRow): boolean => {
  if (row.ball === 'hq' && row.status !== 'oriented') return true
  return row.waitsFor !== null && isReason(row.waitsFor) && waitingOf(row.waitsFor).paused
}

const isReason = (code: string): code is WaitingReason => (waitingReasons as readonly string[]).includes(code)
