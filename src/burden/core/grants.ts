import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'readLedger'

/** What our questions cost is read by those who ask them, and by those who run an agency: never a person's own time. */
export const grants: Grants<Act> = {
  readLedger: { manager: 'agency', operator: 'all', hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = [
  'visitor',
  'tenant',
  'caretaker',
  'technician',
  'agent',
  'firm',
  'system',
]
