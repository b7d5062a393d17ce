import { z } from 'zod/mini'
import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { grants } from '../grants.ts'
import { priceSources } from './leak-codes.ts'

const agency = z.nullable(z.string().check(z.minLength(1), z.maxLength(40)))
const day = z.iso.date()
const price = {
  agency,
  /** cents of a cubic metre, taxes and sewage in it, with hundredths of them: 435.12 */
  cents: z.number().check(z.gte(1), z.lte(10_000), z.multipleOf(0.01)),
  source: z.enum(priceSources),
  since: day,
}

export const priceCommands = {
  /**
   * What a cubic metre of water costs, from a day on: of an agency, or of the whole house where it names none. Subject: its new id.
   * Refused: not_yours, price_to_come.
   */
  'waterPrice.set': z.object(price),
} as const
type SetWaterPrice = z.infer<(typeof priceCommands)['waterPrice.set']>

export const priceQueries = {
  /** What stands today for the whole house and for each agency that the reader has to do with, and where it was read. Refused: not_yours. */
  'waterPrice.list': {
    input: z.object({}),
    output: z.object({
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
      rows: z.array(z.object(price)),
      can: z.object({ setForAll: z.boolean() }),
    }),
  },
} as const

/** Sets a price; who leads an agency sets its own. */
export const setWaterPrice = (
  _: unknown,
  { subject, data }: Command<string, SetWaterPrice>,
  { actor, now }: { actor: Actor; now: string },
): Fact<'waterPrice.set'>[] | Refusal => {
  if (!can(grants, 'setWaterPrice', actor, { agency: data.agency })) return refuse('not_yours')
  if (data.since > dayOf(now)) return refuse('price_to_come')
  return [{ type: 'waterPrice.set', subject, data, audience: 'staff', place: { agency: data.agency } }]
}
