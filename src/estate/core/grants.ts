import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'openAgency'
  | 'import'
  | 'correct'
  | 'addAsset'
  | 'read'
  | 'take'
  | 'see'
  | 'correctAsset'
  | 'settle'
  | 'look'
  | 'draw'
  | 'weigh'
  | 'locate'

const office = {
  agent: 'agency',
  technician: 'agency',
  manager: 'agency',
  operator: 'all',
  hq: 'all',
} as const

/**
 * Who may do what to the reference of places. A firm and a tenant see a place through their order or request, and the plan of a
 * dwelling (`see`): the firm of its orders, the tenant of her own.
 */
export const grants: Grants<Act> = {
  openAgency: { hq: 'all', system: 'all' },
  import: { hq: 'all', system: 'all' },
  correct: { ...office, caretaker: 'patch', system: 'all' },
  addAsset: { technician: 'agency', manager: 'agency', hq: 'all', caretaker: 'patch', system: 'all' },
  read: { ...office, letting: 'all', caretaker: 'patch', system: 'all' },
  take: { system: 'all' },
  see: { ...office, letting: 'all', caretaker: 'patch', tenant: 'household', firm: 'firm', system: 'all' },
  correctAsset: { ...office, caretaker: 'patch', firm: 'firm' },
  settle: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all' },
  /** say which of two values one sees, of a storey or a door */
  look: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all', caretaker: 'patch' },
  draw: { ...office, caretaker: 'patch', system: 'all' },
  weigh: office,
  /** say where a building stands */
  locate: { ...office, caretaker: 'patch', system: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor']
