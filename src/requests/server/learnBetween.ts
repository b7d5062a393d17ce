import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { learnAhead } from '../core/nature/likeness.ts'

/** Nobody waits for longer than that while the house learns; milliseconds. */
const most = 5

/** The first pages are drawn before; milliseconds. */
const first = 2000

/** Learns how people put things, between what is asked: the first proposal after a start is made like the second. */
export const learnBetween = async (): Promise<void> => {
  await wait(first, undefined, { ref: false })
  let since = performance.now()
  for (const _ of learnAhead()) {
    if (performance.now() - since < most) continue
    await turn()
    since = performance.now()
  }
}
