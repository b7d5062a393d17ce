import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'recordLeaving'
  | 'readReason'
  | 'readOwnLeaving'
  | 'readVoids'
  | 'keepVoid'
  | 'moveWorks'
  | 'moveAllocation'
  | 'planStep'
  | 'stopVoid'
  | 'priceVoid'
  | 'disputeCause'
  | 'settleCause'
  | 'recordDiagnostic'
  | 'tellFeature'
  | 'remark'
  | 'answerRemark'
  | 'visitNewcomer'
  | 'exportRegister'

const agency = { agent: 'agency', manager: 'agency' } as const
const office = { ...agency, technician: 'agency' } as const

/** Who may do what between two leases, how far. The letting officer has the ball for who comes next, the agency for the dwelling. */
export const grants: Grants<Act> = {
  /** a tenant’s notice, its correction, its end by agreement */
  recordLeaving: agency,
  /** why a notice is short: whoever saw the proof */
  readReason: agency,
  readOwnLeaving: { tenant: 'household' },
  readVoids: { ...office, letting: 'all', hq: 'all' },
  /** the house itself: a lease ends, another begins */
  keepVoid: { system: 'all' },
  moveWorks: office,
  moveAllocation: { letting: 'all', manager: 'agency', system: 'all' },
  planStep: { ...office, letting: 'all' },
  /** demolition, sale and rehabilitation are decided at head office; a claim or a closed door is seen at the agency */
  stopVoid: { technician: 'agency', manager: 'agency', letting: 'all', hq: 'all' },
  priceVoid: { manager: 'agency', letting: 'all' },
  disputeCause: office,
  settleCause: { letting: 'all', hq: 'all' },
  recordDiagnostic: { ...office, letting: 'all' },
  /** what the agency says of a dwelling and of its stairs, and of a proposal; head office owes it an answer */
  tellFeature: office,
  remark: office,
  answerRemark: { letting: 'all', hq: 'all' },
  /** two months after the keys: whoever works where the newcomer lives */
  visitNewcomer: { ...office, caretaker: 'patch' },
  /** what the State’s register asks of the first of January */
  exportRegister: { manager: 'agency', letting: 'all', hq: 'all', system: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'operator', 'firm']
