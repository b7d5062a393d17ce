import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'readOverview'

/** Figures of places and matters, never of a person: an agency for itself, the call centre and head office for all. */
export const grants: Grants<Act> = {
  readOverview: { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all', hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'caretaker', 'letting', 'firm', 'system']
