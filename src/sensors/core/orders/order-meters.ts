import { z } from 'zod/mini'
import { alarmKinds } from '../alarm-kinds.ts'
import { deviceAddress, deviceKind } from '../device-shapes.ts'
import { outcomes } from '../telling/leak-codes.ts'

const id = z.uuid()

/** Days after its end for which the firm of an order may still say what came of it. */
export const tellableDays = 30

export const orderMeterQueries = {
  /**
   * What whoever was sent is asked as the work ends, and nobody has said yet: what came of the alarm from which its request came (`outcome`:
   * what was said), and meters of that dwelling, each with the one whose place it took since the order was given (`isNew`). Nothing of
   * what they count. Refused: not_yours.
   */
  'device.ofOrder': {
    input: z.object({ order: id }),
    output: z.object({
      alarm: z.nullable(z.object({ id, kind: z.enum(alarmKinds), outcome: z.nullable(z.enum(outcomes)) })),
      devices: z.array(z.object({ id, kind: deviceKind, address: deviceAddress, isNew: z.boolean() })),
    }),
  },
} as const
