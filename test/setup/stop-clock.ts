import { afterEach, beforeEach, vi } from 'vitest'

/**
 * For the tests that stand beside it, the clock of this process says one instant. Where so many are counted a minute, a minute that
 * begins anew in their middle would be another count, on a machine that takes its time. Timers run on, and so does the database.
 */
export const stopClock = (): void => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())
}
