import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'readIntake'
  | 'readArrivals'
  | 'place'
  | 'open'
  | 'dismiss'
  | 'hearCall'
  | 'answerCalls'
  | 'settleCall'
  | 'dropLetters'
  | 'readWays'
  | 'answerDossier'

const office = { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' } as const

/** Who may do what, how far. */
export const grants: Grants<Act> = {
  /** what waits for somebody who says where it belongs */
  readIntake: { ...office, hq: 'all' },
  /** how each way in and out stands, and what is stuck, without a word of anybody */
  readArrivals: { hq: 'all' },
  place: { ...office, hq: 'all' },
  open: { ...office, hq: 'all' },
  dismiss: { ...office, hq: 'all' },
  /** what a switchboard tells, at its door */
  hearCall: { system: 'all' },
  /** who has an extension, and sees who rings there */
  answerCalls: { ...office, hq: 'all' },
  /** says that nobody is to be called back */
  settleCall: office,
  /** a pile of letters is laid before the house; a folder and a scanner do it by the house itself */
  dropLetters: { ...office, hq: 'all', system: 'all' },
  /** which addresses reach nobody any more */
  readWays: { ...office, hq: 'all' },
  /** says what goes to a city or to the State: an act of the agency, never of the house by itself */
  answerDossier: { agent: 'agency', technician: 'agency', manager: 'agency' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting', 'firm', 'caretaker']
