import { can } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Commands } from './estate-commands.ts'
import { grants } from './grants.ts'

type Reference = Commands['estate.refer']['refs'][number]

/** What is held before numbers of a register are told: the building, which of the places are its own, the numbers that touch them. */
export type Referring = { agency: string | undefined; places: readonly string[]; held: readonly Reference[] }

const key = ({ kind, ref }: Reference): string => `${kind} ${ref}`
const place = ({ kind, entity }: Reference): string => `${kind} ${entity}`

/** Of the numbers that are told, those that are not held yet. */
export const newReferences = (
  { held }: Pick<Referring, 'held'>,
  { refs }: Commands['estate.refer'],
): Reference[] => {
  const known = new Set(held.map(key))
  return refs.filter((each) => !known.has(key(each)))
}

/** One number a place and one place a number, of each register. No fact where all is held. Refused: not_yours, not_found, reference_taken. */
export const referPlaces = (
  state: Referring,
  { subject, data }: { subject: string; data: Commands['estate.refer'] },
  { actor }: Context,
): Fact<'estate.changed'>[] | Refusal => {
  const where = { agency: state.agency, building: subject }
  if (!state.agency || !can(grants, 'import', actor, where)) return refuse('not_yours')
  if (data.refs.some(({ entity }) => !state.places.includes(entity))) return refuse('not_found')
  const taken = takenReference(state.held, data.refs)
  if (taken) return refuse('reference_taken', { ref: taken.ref })
  const added = newReferences(state, data)
  if (!added.length) return []
  const changed = new Set(added.map(({ entity }) => entity)).size
  return [
    {
      type: 'estate.changed',
      subject,
      data: { fields: ['reference'], added: 0, changed },
      place: where,
      audience: 'staff',
    },
  ]
}

const takenReference = (held: readonly Reference[], told: readonly Reference[]): Reference | undefined => {
  const byNumber = new Map(held.map((each) => [key(each), each.entity]))
  const byPlace = new Map(held.map((each) => [place(each), each.ref]))
  for (const each of told) {
    if ((byNumber.get(key(each)) ?? each.entity) !== each.entity) return each
    if ((byPlace.get(place(each)) ?? each.ref) !== each.ref) return each
    byNumber.set(key(each), each.entity)
    byPlace.set(place(each), each.ref)
  }
  return undefined
}
