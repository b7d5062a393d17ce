import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'connect' | 'endLease' | 'hear' | 'mend' | 'readTyped' | 'closeScreen' | 'readInvoices'

/**
 * Who sets up what comes from the ERP and goes back, and answers for what waits: head office, and the command line of the house. Whether a
 * lease that it no longer tells of has ended is known to the agency that lets the dwelling; what the ERP refused is mended by the agency whose
 * order or tenant it is.
 */
export const grants: Grants<Act> = {
  connect: { hq: 'all', system: 'all' },
  endLease: { agent: 'agency', manager: 'agency', system: 'all' },
  hear: { system: 'all' },
  mend: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all', system: 'all' },
  /** how far the ERP is with the invoice of an order: whoever sees the order, and answers for it or is paid by it */
  readInvoices: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all', firm: 'firm' },
  /** what is typed twice, by agency and task: head office all, an agency its own */
  readTyped: { agent: 'agency', technician: 'agency', manager: 'agency', hq: 'all' },
  /** says that nobody needs a screen of the ERP any more */
  closeScreen: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'caretaker', 'operator', 'letting']
