import { setTimeout as pause } from 'node:timers/promises'
import type { Kernel } from '../../../kernel/server/slice.ts'

/** For so long as a command took, this many times as long nothing is sent. */
const share = 2

/** The house with room left between the commands of an extract: calls come first, and a night has the time. */
export const leaveRoom = (kernel: Kernel): Kernel => ({
  ...kernel,
  send: async (...act) => {
    const began = performance.now()
    const outcome = await kernel.send(...act)
    await pause((performance.now() - began) * share)
    return outcome
  },
})
