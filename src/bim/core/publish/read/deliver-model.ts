import type { Context, Fact, Refusal } from '../../../../kernel/core/command.ts'
import type { State } from '../model-commands.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

/** A reading that says nothing for so long has died with its process; milliseconds. */
const longest = 15 * 60_000

export type Delivery = InAgency & {
  model: string
  revision: string
  /** the same file of before; `last`: no other came after it; `since`: when its reading last said something */
  known: { state: State; last: boolean; since: string } | undefined
}

/** Refused: not_yours, not_found. No fact for a file that was delivered last already. */
export const decideDeliver = (
  state: Delivery,
  { subject }: BuildingAct<'bim.deliver'>,
  context: Context,
): Fact[] | Refusal => {
  const { known, model, revision, agency } = state
  const refused = refusalOf('deliver', state, subject, context)
  if (refused) return refused
  const dead = Date.parse(context.now) - Date.parse(known?.since ?? context.now) > longest
  const running = known && ['waiting', 'reading'].includes(known.state) && !dead
  if (known?.last && (running || known.state === 'read' || known.state === 'taken')) return []
  return fact('bim.delivered', subject, agency!, { model, revision })
}
