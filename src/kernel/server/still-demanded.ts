import type { Refusal } from '../core/command.ts'
import { dayOf } from '../core/dates.ts'
import type { Handler, Kernel } from './slice.ts'

/**
 * Why an act is not taken that bears no answer to a question which is still required (`now`: ISO). Nothing is looked up where all that it
 * asks for is told. As of what is malformed, nothing of it is remembered.
 */
export const stillDemanded = async (
  { database, slices }: Pick<Kernel, 'database' | 'slices'>,
  { demands }: Handler,
  data: unknown,
  now: string,
): Promise<Refusal | undefined> => {
  for (const { field, no } of demands?.(data as never) ?? [])
    for (const { demandOf } of slices)
      if ((await demandOf?.({ database, slices }, field, dayOf(now))) === 'required') return no
  return undefined
}
