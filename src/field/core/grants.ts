import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'checkRound'
  | 'setRound'
  | 'readRound'
  | 'readHours'
  | 'enrolDevice'
  | 'seeDevices'
  | 'nameDevice'
  | 'revokeDevice'
  | 'reviewHeld'
  | 'keepHeld'
  | 'takePack'

const agency = { agent: 'agency', technician: 'agency', manager: 'agency' } as const

// Phones of one's own need no row: who carries one sees, names and revokes it (device/decide-device.ts).
const keeper = { agent: 'agency', manager: 'agency', hq: 'all' } as const

// Of who walks, all of their places; of who goes out by appointment, that alone (server/pack/pack-questions.ts).
const carriers = { caretaker: 'public', technician: 'public', agent: 'public', manager: 'public' } as const

/** Who may do what on the ground. */
export const grants: Grants<Act> = {
  checkRound: { caretaker: 'patch' },
  /** what is checked, and how often */
  setRound: { technician: 'agency', manager: 'agency', hq: 'all' },
  readRound: { caretaker: 'patch', ...agency, hq: 'all' },
  /** sums by building and month; the caretaker reads what the agency reads */
  readHours: { caretaker: 'patch', technician: 'agency', manager: 'agency', hq: 'all' },
  /** who works with the field app makes the own phone known: it stands at no place */
  enrolDevice: carriers,
  seeDevices: keeper,
  nameDevice: keeper,
  // The house itself withdraws the phones of who leaves.
  revokeDevice: { ...keeper, system: 'all' },
  /** acts that a revoked phone still brought: carry out, or let go */
  reviewHeld: keeper,
  keepHeld: { system: 'all' },
  /** what the phone takes along: it stands at no place, and holds no more than its reader may read */
  takePack: carriers,
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'operator', 'letting', 'firm']
