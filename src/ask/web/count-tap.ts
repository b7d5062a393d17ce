import { idleMs } from '../../kernel/web/parts/count-effort.ts'

/** Attention to what is asked at a stop: of all its questions together, so that no second counts for two of them. */
export type TapClock = {
  /** what is asked came into sight, or back into it */
  see: () => void
  /** out of sight, the page hidden, or the hand on something else: what was spent until then is no answer’s */
  leave: () => void
  /** seconds since that came into sight, or since the answer before; a walk or a pause counts twenty at most */
  tap: () => number
}

export const tapClock = (clock: () => number = () => performance.now()): TapClock => {
  let since: number | undefined
  return {
    see: () => {
      since ??= clock()
    },
    leave: () => {
      since = undefined
    },
    tap: () => {
      const now = clock()
      const spent = since === undefined ? 0 : Math.min(idleMs, now - since)
      since = now
      return Math.round(spent / 100) / 10
    },
  }
}
