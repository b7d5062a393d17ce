import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'settlePlace' | 'settlePerson'

/**
 * Who says that two are one: of places, head office and each agency in its own buildings; of persons, those alone who keep the leases of
 * the dwelling.
 */
export const grants: Grants<Act> = {
  settlePlace: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all', system: 'all' },
  settlePerson: { agent: 'agency', manager: 'agency', letting: 'all', system: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'caretaker', 'operator', 'firm']
