import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { type BuildingAct, fact } from '../building-fact.ts'
import { type Settling, settling } from './settle-changes.ts'

/** Refused: not_yours, not_found (nothing new that is open, or nothing gone of its family, settled or not), not_read, not_last. */
export const decideSame = (
  state: Settling,
  { subject, data }: BuildingAct<'bim.same'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = settling('accept', state, subject, context, [data.change])
  if (refused) return refused
  const found = state.changes.find(({ id, kind, open }) => id === data.change && kind === 'new' && open)
  // Where somebody had agreed already that it is gone, it comes back with its history once what is read then is accepted.
  const gone = state.changes.find(({ kind, object }) => kind === 'gone' && object === data.object)
  if (!found || found.object === null || gone?.family !== found.family) return refuse('not_found')
  const { revision, object } = data
  return fact('bim.matched', subject, state.agency!, { revision, object })
}

/** The object that the delivery proposed under a new id. */
export const proposedBy = ({ changes }: Settling, change: string): string =>
  changes.find(({ id }) => id === change)!.object!
