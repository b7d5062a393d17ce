import type { z } from 'zod/mini'
import type { Actor } from '../core/access.ts'
import type { Refusal } from '../core/command.ts'
import type { Bus } from './bus.ts'
import { doneOutcome, refusedOutcome } from './outcome.ts'
import type { Kernel } from './slice.ts'
import { holdable } from './sql-refusals.ts'

/**
 * An act of which nothing may say who did it. It goes past the bus: no answer is remembered under its id, no fact, job or effort is
 * written, no line of the log or of the security log names it, and nothing is saved while it is answered. So the slice itself bounds
 * it, and sees to it that the same act sent twice counts once. `take` tells why not, or nothing.
 */
export type UnsignedAct<Data = never> = {
  data: z.ZodMiniType<Data>
  take: (kernel: Kernel, data: Data, by: { actor: Actor; now: string }) => Promise<Refusal | undefined>
}

/** Keeps the types of an act together, then forgets them for the registry. */
export const unsignedAct = <Data>(act: UnsignedAct<Data>): UnsignedAct => act as unknown as UnsignedAct

/** Whether acts of this type are signed by nobody. */
export const isUnsigned = (kernel: Pick<Kernel, 'slices'>, type: string): boolean =>
  unsignedIn(kernel, type) !== undefined

const unsignedIn = ({ slices }: Pick<Kernel, 'slices'>, type: string): UnsignedAct | undefined =>
  slices.find(({ unsigned }) => unsigned && Object.hasOwn(unsigned, type))?.unsigned?.[type]

/** The one door to write, for acts that are signed and for those that are not. */
export const takingUnsigned =
  (kernelOf: () => Kernel, bus: Bus): Bus =>
  async (actor, command, now = new Date().toISOString()) => {
    const kernel = kernelOf()
    const act = unsignedIn(kernel, command.type)
    if (!act) return bus(actor, command, now)
    const read = act.data.safeParse(holdable(command.data))
    const no = read.success
      ? await act.take(kernel, read.data, { actor, now })
      : {
          refused: 'malformed',
          params: { field: read.error.issues[0]?.path.map(String).join('.') || 'data' },
        }
    if (no) return refusedOutcome(command.id, no, actor, kernel.say)
    return doneOutcome({ ...command, at: now }, [], { actor, now, at: now }, kernel.say)
  }
