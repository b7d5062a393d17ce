import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'moveIn'
  | 'moveOut'
  | 'hire'
  | 'assign'
  | 'patch'
  | 'correct'
  | 'know'
  | 'erase'
  | 'raise'
  | 'lift'
  | 'export'
  | 'card'
  | 'team'
  | 'absence'
  | 'turn'
  | 'note'

const office = { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' } as const

/** Who may do what about people, how far. Everybody may also correct what is her own (decide/decide-person.ts). */
export const grants: Grants<Act> = {
  moveIn: { agent: 'agency', letting: 'all', manager: 'agency', system: 'all' },
  moveOut: { agent: 'agency', manager: 'agency', system: 'all' },
  hire: { manager: 'agency', hq: 'all', system: 'all' },
  assign: { manager: 'agency', hq: 'all', system: 'all' },
  patch: { manager: 'agency', agent: 'agency', hq: 'all', system: 'all' },
  correct: { ...office, caretaker: 'patch', system: 'all' },
  // A visitor says who she is when she files: the row is a contact, seen by the agency of the place.
  know: { visitor: 'public', tenant: 'public', ...office, caretaker: 'patch', hq: 'all', system: 'all' },
  erase: { manager: 'agency', hq: 'all', system: 'all' },
  raise: { ...office, caretaker: 'patch', system: 'all' },
  lift: { ...office, caretaker: 'patch', system: 'all' },
  export: { manager: 'agency', hq: 'all' },
  // Colleagues are no secret at the office; what one sees of them says nothing of what they did.
  team: { agent: 'all', letting: 'all', technician: 'all', manager: 'all', operator: 'all', hq: 'all' },
  // One’s own, and those of the colleagues for whom one answers (decide-absence.ts).
  absence: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all' },
  turn: { manager: 'agency', hq: 'all' },
  card: { ...office, letting: 'all', caretaker: 'patch', hq: 'all' },
  note: { system: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['firm']
