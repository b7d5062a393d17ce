import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'ask' | 'setHours' | 'answer' | 'watch' | 'readFacts' | 'readAsked'

const office = {
  technician: 'agency',
  agent: 'agency',
  manager: 'agency',
  operator: 'all',
  hq: 'all',
} as const

/** Who may do what, how far. */
export const grants: Grants<Act> = {
  /** asks, of its own directorate (draft-question.ts), stops and concludes what it asked */
  ask: { hq: 'all' },
  /** how many hours another directorate may take (set-hours.ts) */
  setHours: { hq: 'all' },
  /** says what is asked, in front of the thing */
  answer: { caretaker: 'patch', technician: 'agency' },
  /** the house itself: what is spent, what is over */
  watch: { system: 'all' },
  /** what is held of all that may be asked: each as far as she reads */
  readFacts: office,
  /** what is asked, and what was decided of it: all who work here */
  readAsked: { ...office, caretaker: 'patch' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting', 'firm']
