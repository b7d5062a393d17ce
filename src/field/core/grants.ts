import type { Grants } from '../../kernel/core/access.ts'

export type Act = 'checkRound' | 'setRound' | 'readRound' | 'readHours'

const agency = { agent: 'agency', technician: 'agency', manager: 'agency' } as const

/** Who may do what on the ground. */
export const grants: Grants<Act> = {
  checkRound: { caretaker: 'patch' },
  /** what is checked, and how often */
  setRound: { technician: 'agency', manager: 'agency', hq: 'all' },
  readRound: { caretaker: 'patch', ...agency, hq: 'all' },
  /** sums by building and month; the caretaker reads what the agency reads */
  readHours: { caretaker: 'patch', technician: 'agency', manager: 'agency', hq: 'all' },
}
