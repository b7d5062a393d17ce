import { type Context, type Fact, type Refusal, refuse } from '../../../../kernel/core/command.ts'
import type { Act } from '../../grants.ts'
import { type Batch, batchOf, ofSort, type OpenChange } from './change-batch.ts'
import type { Commands, Sort, State } from '../model-commands.ts'
import { type BuildingAct, fact, refusalOf, type InAgency } from '../building-fact.ts'

/** A change that waits, or that was left out and may be proposed anew, or that is settled otherwise. */
type LeftOutChange = OpenChange & { refused: boolean }

export type Settling = InAgency & {
  /** `unlike`: its dwellings are others than those of the building */
  revision: { state: State; last: boolean; at: string; unlike: boolean } | undefined
  changes: readonly LeftOutChange[]
  /** storeys and rooms that stand in the building */
  here: ReadonlySet<string>
}

/** Why nobody settles changes of a revision now; nothing when somebody may. */
export const settling = (
  act: Act,
  state: Settling,
  subject: string,
  context: Context,
  wanted: 'safe' | 'all' | readonly string[] | Sort,
): Refusal | undefined => {
  const refused = refusalOf(act, state, subject, context)
  if (refused) return refused
  if (!state.revision) return refuse('not_found')
  const { state: now, last } = state.revision
  if (!['read', 'taken', 'past'].includes(now)) return refuse('not_read')
  if (!last || now === 'past') return refuse('not_last')
  const known = new Set(state.changes.map(({ id }) => id))
  const named = Array.isArray(wanted) ? (wanted as readonly string[]) : []
  return named.some((id) => !known.has(id)) ? refuse('not_found') : undefined
}

/** What an act settles, worked out once for its facts and its rows. */
export const acceptedBy = (
  state: Settling,
  data: Pick<Commands['bim.accept'], 'revision' | 'changes'>,
): AcceptedChanges => {
  const { changes, here, revision } = state
  const known =
    acceptedBySettling.get(state) ??
    batchOf(changes, data.changes, here, { revision: data.revision, at: revision?.at ?? '' })
  acceptedBySettling.set(state, known)
  return known
}
type AcceptedChanges = { ids: string[]; dwellings: Record<string, string>; batch: Batch }

// What was gathered was gathered for one act.
const acceptedBySettling = new WeakMap<Settling, AcceptedChanges>()

/** Refused: not_yours, not_found, not_read, not_last, unlike_building. The batch for the estate goes to the reaction alone. */
export const decideAccept = (
  state: Settling,
  { subject, data }: BuildingAct<'bim.accept'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = settling('accept', state, subject, context, data.changes)
  if (refused) return refused
  if (data.changes === 'safe' && state.revision?.unlike && !data.building) return refuse('unlike_building')
  const { ids, batch } = acceptedBy(state, data)
  if (ids.length === 0) return []
  const said = { revision: data.revision, changes: ids.length }
  return fact('bim.accepted', subject, state.agency!, said, { batch })
}

/** The open changes that an act leaves out. */
export const refusedBy = ({ changes }: Settling, wanted: Commands['bim.refuse']['changes']): string[] =>
  typeof wanted === 'object' && 'kind' in wanted
    ? ofSort(changes, wanted)
    : namedIn(changes, wanted, ({ open }) => open)

/** The changes left out that an act proposes anew. */
export const reopenedBy = ({ changes }: Settling, wanted: Commands['bim.reopen']['changes']): string[] =>
  namedIn(changes, wanted, ({ refused }) => refused)

const namedIn = (
  changes: readonly LeftOutChange[],
  wanted: 'all' | readonly string[],
  which: (change: LeftOutChange) => boolean,
): string[] => {
  const named = new Set(wanted === 'all' ? [] : wanted)
  return changes.flatMap((each) => (which(each) && (wanted === 'all' || named.has(each.id)) ? [each.id] : []))
}

type Moving<Wanted> = { subject: string; data: { revision: string; changes: Wanted } }

/** What moves named changes from one state to another, and says how many. */
const moving =
  <Wanted extends Commands['bim.refuse']['changes']>(
    type: 'bim.refused' | 'bim.reopened',
    movedBy: (state: Settling, wanted: Wanted) => string[],
  ) =>
  (state: Settling, { subject, data }: Moving<Wanted>, context: Context): Fact[] | Refusal => {
    const refused = settling('accept', state, subject, context, data.changes)
    if (refused) return refused
    const ids = movedBy(state, data.changes)
    if (ids.length === 0) return []
    return fact(type, subject, state.agency!, { revision: data.revision, changes: ids.length })
  }

/** Refused: not_yours, not_found, not_read, not_last. No fact where nothing was open. */
export const decideRefuse = moving('bim.refused', refusedBy)

/** Refused: not_yours, not_found, not_read, not_last. No fact where nothing was left out. */
export const decideReopen = moving('bim.reopened', reopenedBy)
