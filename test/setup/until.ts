import { setTimeout as pause } from 'node:timers/promises'

/** How long a fact is waited for before the test says that it never came (ms). No promise of the house: a busy machine takes its time. */
const patience = 200_000

/**
 * Looks again and again until what is seen is true, and gives it. The one place where a test pauses: what it waits for is always a
 * fact, never a time (test/house/waits.test.ts). `every`: between two looks (ms).
 */
export const until = async <Seen>(
  look: () => Seen | Promise<Seen>,
  every = 10,
): Promise<NonNullable<Seen>> => {
  for (const end = performance.now() + patience; performance.now() < end; await pause(every)) {
    const seen = await look()
    if (seen) return seen
  }
  throw new Error(`never so: ${String(look)}`)
}
