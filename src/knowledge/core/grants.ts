import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'keep' | 'doubt' | 'spare' | 'countAsked' | 'read' | 'readList'

const office = {
  technician: 'agency',
  agent: 'agency',
  manager: 'agency',
  operator: 'all',
  hq: 'all',
} as const

/** Who may do what, how far. */
export const grants: Grants<Act> = {
  /** keeps an answer, says it anew, sets it aside: the directorate that answered (keep-answer.ts) */
  keep: { hq: 'all' },
  /** «Ce n’est plus vrai»: whoever reads it where the thing is */
  doubt: { ...office, caretaker: 'patch' },
  /** «C’est ma réponse»: whoever may ask head office */
  spare: { technician: 'agency', agent: 'agency', manager: 'agency', operator: 'all', caretaker: 'patch' },
  /** the house itself, once a question was asked after all */
  countAsked: { system: 'all' },
  read: { ...office, caretaker: 'patch', firm: 'firm' },
  /** the whole list, with what is hidden */
  readList: office,
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting']
