import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'readLedger' | 'openLedger'

/** What our questions cost is read by all who work here, the same figures for each: never a person’s own time. */
export const grants: Grants<Act> = {
  readLedger: {
    caretaker: 'all',
    technician: 'all',
    agent: 'all',
    manager: 'all',
    operator: 'all',
    hq: 'all',
  },
  /** records that the staff committee was consulted: before it nothing is counted */
  openLedger: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'firm', 'system']
