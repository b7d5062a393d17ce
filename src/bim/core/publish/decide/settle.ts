import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import type { Act } from '../../grants.ts'
import { type Batch, batchOf, type Open } from '../batch.ts'
import type { Commands, State } from '../commands.ts'
import { type Asked, fact, no, type Placed } from './place.ts'

export type Settling = Placed & {
  revision: { state: State; last: boolean; at: string } | undefined
  changes: readonly Open[]
  /** storeys and rooms that stand in the building */
  here: ReadonlySet<string>
}

/** Why nobody settles changes of a revision now; nothing when somebody may. */
export const settling = (
  act: Act,
  state: Settling,
  subject: string,
  context: Context,
  wanted: 'safe' | 'all' | readonly string[],
): Refusal | undefined => {
  const refused = no(act, state, subject, context)
  if (refused) return refused
  if (!state.revision) return refuse('not_found')
  if (!['read', 'taken'].includes(state.revision.state)) return refuse('not_read')
  if (!state.revision.last) return refuse('not_last')
  const known = new Set(state.changes.map(({ id }) => id))
  return typeof wanted !== 'string' && wanted.some((id) => !known.has(id)) ? refuse('not_found') : undefined
}

/** What an act settles, worked out once for its facts and its rows. */
export const acceptedBy = (
  { changes, here, revision }: Settling,
  wanted: Commands['bim.accept']['changes'],
): { ids: string[]; dwellings: Record<string, string>; batch: Batch } =>
  batchOf(changes, wanted, here, revision?.at ?? '')

/** Refused: not_yours, not_found, not_read, not_last. The batch for the estate goes to the reaction alone. */
export const decideAccept = (
  state: Settling,
  { subject, data }: Asked<'bim.accept'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = settling('accept', state, subject, context, data.changes)
  if (refused) return refused
  const { ids, batch } = acceptedBy(state, data.changes)
  if (ids.length === 0) return []
  const said = { revision: data.revision, changes: ids.length }
  return fact('bim.accepted', subject, state.agency!, said, { private: { batch } })
}

export const refusedBy = ({ changes }: Settling, wanted: Commands['bim.refuse']['changes']): string[] => {
  const named = new Set(wanted === 'all' ? [] : wanted)
  return changes.flatMap(({ id, open }) => (open && (wanted === 'all' || named.has(id)) ? [id] : []))
}

/** Refused: not_yours, not_found, not_read, not_last. */
export const decideRefuse = (
  state: Settling,
  { subject, data }: Asked<'bim.refuse'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = settling('accept', state, subject, context, data.changes)
  if (refused) return refused
  const ids = refusedBy(state, data.changes)
  if (ids.length === 0) return []
  return fact('bim.refused', subject, state.agency!, { revision: data.revision, changes: ids.length })
}
