import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'pair' | 'plan' | 'priceRenewal' | 'read' | 'readHealth'

const office = { technician: 'agency', agent: 'agency', manager: 'agency' } as const

/** Who may do what, how far. */
export const grants: Grants<Act> = {
  pair: { ...office, caretaker: 'patch' },
  plan: { ...office, hq: 'all' },
  priceRenewal: { hq: 'all' },
  read: { ...office, operator: 'all', caretaker: 'patch', hq: 'all' },
  readHealth: { technician: 'agency', hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting', 'firm', 'system']
