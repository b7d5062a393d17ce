import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'plan' | 'hold' | 'letGo' | 'read' | 'readOwn' | 'complete'

const office = { agent: 'agency', technician: 'agency', manager: 'agency' } as const

/** Who may do what, how far. A caretaker holds those of his patch; a tenant reads and completes her own. */
export const grants: Grants<Act> = {
  plan: office,
  hold: { ...office, caretaker: 'patch' },
  letGo: { manager: 'agency' },
  read: { ...office, letting: 'all', caretaker: 'patch', hq: 'all' },
  readOwn: { tenant: 'household' },
  complete: { tenant: 'household', agent: 'agency', manager: 'agency' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'operator', 'firm', 'system']
