import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'readWays' | 'changeWays' | 'changeForAll' | 'offerWays'

const office = {
  agent: 'agency',
  technician: 'agency',
  manager: 'agency',
  operator: 'all',
  hq: 'all',
} as const

/** Who says things in an agency’s own way: those who answer its tenants. Nothing waits for head office, which may help one, or speak for all. */
export const grants: Grants<Act> = {
  readWays: office,
  changeWays: { agent: 'agency', manager: 'agency', hq: 'all' },
  /** the landlord’s own words, where an agency has none */
  changeForAll: { hq: 'all' },
  /** hold out good words to all; each agency takes them, or does not */
  offerWays: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'caretaker', 'letting', 'firm', 'system']
