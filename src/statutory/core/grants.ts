import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'declare'

/** Who makes the files that the law asks of the landlord: head office, and the command line of the house. */
export const grants: Grants<Act> = { declare: { hq: 'all', system: 'all' } }

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = [
  'visitor',
  'tenant',
  'caretaker',
  'technician',
  'agent',
  'manager',
  'operator',
  'letting',
  'firm',
]
