import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'plan'
  | 'hold'
  | 'letGo'
  | 'read'
  | 'readOwn'
  | 'complete'
  | 'askCompletion'
  | 'bookOfficer'
  | 'dateHeating'
  | 'reckon'
  | 'settle'
  | 'readOwnSettlement'
  | 'contest'
  | 'forward'
  | 'nameProxy'
  | 'readGrids'
  | 'confirmGrid'
  | 'orderWorks'

const office = { agent: 'agency', technician: 'agency', manager: 'agency' } as const

/**
 * Who may do what, how far. A caretaker holds those of his patch; a tenant reads her own, and asks that it be completed. Of the account (`reckon`, `settle`) firms
 * and caretakers see nothing, nor does who lets the dwelling again.
 */
export const grants: Grants<Act> = {
  plan: office,
  hold: { ...office, caretaker: 'patch' },
  letGo: { manager: 'agency' },
  read: { ...office, letting: 'all', caretaker: 'patch', hq: 'all' },
  readOwn: { tenant: 'household' },
  complete: { agent: 'agency', manager: 'agency' },
  askCompletion: { tenant: 'household' },
  bookOfficer: { agent: 'agency', manager: 'agency' },
  dateHeating: office,
  reckon: office,
  settle: { agent: 'agency', manager: 'agency' },
  readOwnSettlement: { tenant: 'household' },
  contest: { tenant: 'household' },
  /** where who has left lives now, and how she is paid */
  forward: { tenant: 'household', agent: 'agency', manager: 'agency' },
  /** who reads the papers of a lease by mandate */
  nameProxy: { tenant: 'household', agent: 'agency', manager: 'agency' },
  readGrids: { ...office, hq: 'all' },
  confirmGrid: { manager: 'agency', hq: 'all' },
  /** what was found is ordered of firms under contract, before a tenant leaves or after */
  orderWorks: office,
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'operator', 'firm', 'system']
