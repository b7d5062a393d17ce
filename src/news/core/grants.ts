import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'publish' | 'readNews' | 'askAuthor'

const readers = {
  technician: 'agency',
  agent: 'agency',
  manager: 'agency',
  operator: 'all',
  letting: 'all',
  hq: 'all',
  caretaker: 'patch',
} as const

/** Who may do what, how far. */
export const grants: Grants<Act> = {
  /** publishes, corrects, withdraws, answers: head office everywhere, a manager at her own agencies (publish-item.ts) */
  publish: { manager: 'agency', hq: 'all' },
  readNews: readers,
  /** a reply is a question to the author */
  askAuthor: readers,
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'firm', 'system']
