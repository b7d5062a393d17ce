import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { countIdeas } from './count-box.ts'
import { countGiven } from './count-given.ts'
import { countQuarters } from './count-quarter.ts'
import { countTrials } from './count-trials.ts'
import { openBox } from './open-box.ts'

/** Each night: what waits in the box comes out, if it may; then what is over is counted, once. */
export const countTask: Task = (_, kernel) => countBond(kernel, new Date().toISOString())

export const countBond = async (kernel: Kernel, now: string): Promise<void> => {
  await openBox(kernel, now)
  await countIdeas(kernel, now)
  await countTrials(kernel, now)
  await countQuarters(kernel, now)
  await countGiven(kernel, now)
}
