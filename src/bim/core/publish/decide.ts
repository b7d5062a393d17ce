import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Act, grants } from '../grants.ts'
import { type Batch, batchOf, type Open } from './batch.ts'
import type { Commands, State } from './commands.ts'

type Asked<Type extends keyof Commands> = { subject: string; data: Commands[Type] }
/** `agency`: of the building, nothing when nobody knows it. */
type Placed = { agency: string | undefined }

/** A reading that says nothing for so long has died with its process; milliseconds. */
const longest = 15 * 60_000

const fact = (
  type: `bim.${string}`,
  subject: string,
  agency: string,
  data: Record<string, unknown>,
  more: Pick<Fact, 'private'> = {},
): Fact[] => [{ type, subject, data, place: { agency, building: subject }, audience: 'staff', ...more }]

const no = (
  act: Act,
  { agency }: Placed,
  subject: string,
  { actor }: Pick<Context, 'actor'>,
): Refusal | undefined => {
  if (!can(grants, act, actor, { agency, building: subject })) return refuse('not_yours')
  return agency ? undefined : refuse('not_found')
}

export type Delivery = Placed & {
  model: string
  revision: string
  /** the same file of before; `last`: no other came after it; `since`: when its reading last said something */
  known: { state: State; last: boolean; since: string } | undefined
}

/** Refused: not_yours, not_found. No fact for a file that was delivered last already. */
export const decideDeliver = (
  state: Delivery,
  { subject }: Asked<'bim.deliver'>,
  context: Context,
): Fact[] | Refusal => {
  const { known, model, revision, agency } = state
  const refused = no('deliver', state, subject, context)
  if (refused) return refused
  const dead = Date.parse(context.now) - Date.parse(known?.since ?? context.now) > longest
  const running = known && ['waiting', 'reading'].includes(known.state) && !dead
  if (known?.last && (running || known.state === 'read' || known.state === 'taken')) return []
  return fact('bim.delivered', subject, agency!, { model, revision })
}

export type Confirmation = Placed & {
  model: boolean
  /** the last revision that can be read */
  revision: string | null
  units: readonly { id: string; ref: string }[]
}

/** Refused: not_yours, not_found, unit_twice (`ref`). */
export const decideConfirm = (
  state: Confirmation,
  { subject, data }: Asked<'bim.confirm'>,
  context: Context,
): Fact[] | Refusal => {
  const refused = no('confirm', state, subject, context)
  if (refused) return refused
  const units = new Map(state.units.map(({ id, ref }) => [id, ref]))
  const named = data.dwellings.flatMap(({ unit }) => unit ?? [])
  if (!state.model || named.some((unit) => !units.has(unit))) return refuse('not_found')
  const twice = named.find((unit, i) => named.indexOf(unit) !== i)
  if (twice !== undefined) return refuse('unit_twice', { ref: units.get(twice)! })
  return fact('bim.confirmed', subject, state.agency!, {
    model: data.model,
    revision: state.revision,
    rule: data.rule,
  })
}

export type Settling = Placed & {
  revision: { state: State; last: boolean; at: string } | undefined
  changes: readonly Open[]
  /** storeys and rooms that stand in the building */
  here: ReadonlySet<string>
}

const settling = (
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

export const refusedBy = (
  { changes }: Settling,
  wanted: Commands['bim.refuse']['changes'],
): string[] => {
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

type Told = { data: { revision: string } }

/** What the house says of the reading of a revision. Refused: not_yours, not_found (of another building, or none). */
export const decideTold =
  <Type extends 'bim.tell' | 'bim.fail' | 'bim.found'>(
    type: 'bim.told' | 'bim.failed' | 'bim.found',
    dataOf: (data: Commands[Type]) => Record<string, unknown>,
  ) =>
  (
    state: Placed & { known: boolean },
    { subject, data }: Asked<Type> & Told,
    context: Context,
  ): Fact[] | Refusal => {
    const refused = no('tell', state, subject, context)
    if (refused) return refused
    if (!state.known) return refuse('not_found')
    return fact(type, subject, state.agency!, { revision: data.revision, ...dataOf(data) })
  }
