import type { Grants } from '../../kernel/core/access.ts'
import type { Reach, Role } from '../../kernel/core/roles.ts'

export type Act = 'readLedger' | 'openLedger' | 'contestQuestion' | 'voteQuestion' | 'answerContest'

/** What our questions cost is read by all who work here, the same figures for each: never a person’s own time. */
const staff: Partial<Record<Role, Reach>> = {
  caretaker: 'all',
  technician: 'all',
  agent: 'all',
  manager: 'all',
  operator: 'all',
  letting: 'all',
  hq: 'all',
}

export const grants: Grants<Act> = {
  readLedger: staff,
  /** records that the staff committee was consulted: before it nothing is counted */
  openLedger: { hq: 'all' },
  /** asks in public, without a name, why a question is asked */
  contestQuestion: staff,
  voteQuestion: staff,
  /** says why, in public */
  answerContest: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'firm', 'system']
