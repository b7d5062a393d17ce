import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { mostLines } from '../papers/read-rates.ts'
import { reaches } from '../papers/paper-reach.ts'

export type Pricing = {
  contract: { firm: string; agencies: readonly string[] } | undefined
  /** lines that are offered now, and how many would be */
  after: number
  /** lines that this act makes or mends, lines that it takes away */
  changed: number
  dropped: number
}

/** Price lines of a contract. What was reported already keeps its price: a line is priced when its quantity is told. */
export const price = (
  { contract, after, changed, dropped }: Pricing,
  { subject, data }: Command<string, Commands['contract.price']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!contract) return refuse(reaches('sign', actor, []) ? 'not_found' : 'not_yours')
  if (!reaches('sign', actor, contract.agencies)) return refuse('not_yours')
  const codes = [...data.lines.map(({ code }) => code), ...(data.drop ?? [])]
  const twice = codes.find((code, i) => codes.indexOf(code) !== i)
  if (twice !== undefined) return refuse('line_twice', { code: twice })
  if (after > mostLines) return refuse('too_many_lines', { n: mostLines })
  const { firm } = contract
  return changed + dropped
    ? [
        {
          type: 'contract.priced',
          subject,
          data: { firm, changed, dropped },
          audience: 'staff',
          place: { firms: [firm] },
        },
      ]
    : []
}
