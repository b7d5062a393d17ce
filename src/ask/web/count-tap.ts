import { idleMs } from '../../kernel/web/parts/count-effort.ts'

/** Seconds between a question’s coming into sight, or the answer before, and this tap: a walk or a pause counts twenty at most. */
export const attendingTaps = (clock: () => number = () => performance.now()): (() => number) => {
  let before = clock()
  return () => {
    const spent = Math.min(idleMs, clock() - before)
    before = clock()
    return Math.round(spent / 100) / 10
  }
}
