import { z } from 'zod/mini'
import { centsOf } from '../../../kernel/core/money.ts'
import { type Commands, commands } from '../contract.ts'

const { unit, tenancy, occupants } = commands['person.moveIn'].shape
const { id, starts, ends } = tenancy.shape

type Lease = Omit<Commands['person.moveIn']['tenancy'], 'rent'> & { monthly: number }

/** Before December 2026 a landlord's own software told the rent as `monthly`, in euros. It is counted, never taken for cents. */
export const earlierMoveIn = {
  data: z.object({
    unit,
    tenancy: z.object({ id, starts, ends, monthly: z.number().check(z.nonnegative(), z.maximum(20_000)) }),
    occupants,
  }),
  today: ({
    tenancy: { monthly, ...lease },
    ...then
  }: Omit<Commands['person.moveIn'], 'tenancy'> & { tenancy: Lease }): Commands['person.moveIn'] => ({
    ...then,
    tenancy: { ...lease, rent: centsOf(monthly) },
  }),
}
