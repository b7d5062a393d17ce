import type { Bus } from './bus.ts'
import { doneOutcome, refusedOutcome } from './outcome.ts'
import type { Kernel, UnsignedAct } from './slice.ts'
import { holdable } from './sql-refusals.ts'

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
