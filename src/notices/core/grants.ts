import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'post' | 'takeDown' | 'print' | 'preview' | 'readLeft'

const office = { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' } as const

/** Who may put up a notice, and take it down: a caretaker in his buildings, the agency in its own, the call centre everywhere. */
export const grants: Grants<Act> = {
  post: { ...office, caretaker: 'patch' },
  takeDown: { ...office, caretaker: 'patch' },
  /** letters of those who are told by paper, at the agency */
  print: office,
  /** a real letter of the agency with other words in it: whoever may change those words */
  preview: { agent: 'agency', manager: 'agency', hq: 'all' },
  /** what became of what was sent about a request: to whom and by which way, never at which address */
  readLeft: { ...office, hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting', 'firm', 'system']
