import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import { type Asked, fact } from './place.ts'
import { type Settling, settling } from './settle.ts'

/** Refused: not_yours, not_found (nothing new, or nothing gone of its family), not_read, not_last. */
export const decideSame = (
  state: Settling,
  { subject, data }: Asked<'bim.same'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = settling('accept', state, subject, context, [data.change])
  if (refused) return refused
  const open = state.changes.filter((change) => change.open)
  const found = open.find(({ id, kind }) => id === data.change && kind === 'new')
  const gone = open.find(({ kind, object }) => kind === 'gone' && object === data.object)
  if (!found || found.object === null || gone?.family !== found.family) return refuse('not_found')
  const { revision, object } = data
  return fact('bim.matched', subject, state.agency!, { revision, object })
}

/** The object that the delivery proposed under a new id. */
export const proposedBy = ({ changes }: Settling, change: string): string =>
  changes.find(({ id }) => id === change)!.object!
