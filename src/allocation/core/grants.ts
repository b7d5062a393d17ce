import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'allocate' | 'readCounts' | 'keepDelays'

/** Who may do what, how far: the letting officer alone holds applicants; the agency of a dwelling reads counts and ranks, no name. */
export const grants: Grants<Act> = {
  allocate: { letting: 'all' },
  readCounts: { technician: 'agency', agent: 'agency', manager: 'agency', letting: 'all' },
  /** the house itself: an answer that did not come is a refusal, a lease that is signed strikes a number off */
  keepDelays: { system: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'caretaker', 'operator', 'hq', 'firm']
