import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'declare' | 'answerValue' | 'answerSheet' | 'typeSheet'

/** Who makes the files that the law asks of the landlord: head office, and the command line of the house; and who says what they lack. */
export const grants: Grants<Act> = {
  declare: { hq: 'all', system: 'all' },
  /** say what the register lacks of a dwelling where one is */
  answerValue: { caretaker: 'patch', technician: 'agency', agent: 'agency', manager: 'agency' },
  /** by the key of a link, whoever is signed in where it is opened */
  answerSheet: { visitor: 'public', tenant: 'public' },
  /** what was written on a sheet, or said at the desk; never what others answered */
  typeSheet: { agent: 'agency', manager: 'agency', hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['operator', 'letting', 'firm']
