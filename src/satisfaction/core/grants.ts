import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'answerQuestion' | 'typeAnswer' | 'readResults' | 'runSurvey'

/** Who answers, and who reads what was answered: all who sit at a desk read the same figures, of all agencies. */
export const grants: Grants<Act> = {
  /** by the key of a link, whoever is signed in where it is opened; what else is hers the rule asks */
  answerQuestion: { visitor: 'public', tenant: 'public' },
  /** what came by letter or telephone, by the code of the letter */
  typeAnswer: { agent: 'agency', manager: 'agency', operator: 'all' },
  readResults: { agent: 'all', technician: 'all', manager: 'all', operator: 'all', hq: 'all' },
  /** draw the three-yearly survey, hand the institute its file, read it back */
  runSurvey: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['caretaker', 'letting', 'firm', 'system']
