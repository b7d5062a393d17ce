import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'readBond'
  | 'dropSlip'
  | 'signIdea'
  | 'answerIdea'
  | 'setAnswerer'
  | 'runTrial'
  | 'setQuiet'

const allStaff = {
  caretaker: 'all',
  technician: 'all',
  agent: 'all',
  manager: 'all',
  operator: 'all',
  letting: 'all',
  hq: 'all',
} as const

/** Who may do what, how far: all who work here read the same, and head office answers. */
export const grants: Grants<Act> = {
  readBond: allStaff,
  /** says something without a name: an idea, a voice for one, a vote, an answer */
  dropSlip: allStaff,
  signIdea: allStaff,
  /** answers in public, and says when it has shipped */
  answerIdea: { hq: 'all' },
  /** opens a trial, and keeps or stops it */
  runTrial: { hq: 'all' },
  /** «Ne plus me demander» */
  setQuiet: allStaff,
  /** says who answers for what */
  setAnswerer: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'firm', 'system']
