import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'deliver'
  | 'require'
  | 'hold'
  | 'confirm'
  | 'accept'
  | 'read'
  | 'tell'
  | 'exchange'
  | 'look'

/**
 * Who may do what to the models of a building. Head office looks after them; the manager of an agency says with it what enters
 * the estate; the technicians read. `tell`: the house itself, on how the reading of a delivery goes.
 * `require`: say what is asked of every model.
 * `hold`: keep a delivered file beyond its day.
 * `look`: turn the shapes of a dwelling or of a landing, and at the office those of a building.
 * `exchange`: take requests, a building or the carnet of a dwelling to the tools of experts, and bring back what they answered.
 */
export const grants: Grants<Act> = {
  deliver: { hq: 'all', system: 'all' },
  require: { hq: 'all', system: 'all' },
  hold: { hq: 'all', system: 'all' },
  confirm: { hq: 'all', manager: 'agency', system: 'all' },
  accept: { hq: 'all', manager: 'agency', system: 'all' },
  read: { hq: 'all', manager: 'agency', technician: 'agency', system: 'all' },
  tell: { system: 'all' },
  look: {
    caretaker: 'patch',
    agent: 'agency',
    technician: 'agency',
    manager: 'agency',
    operator: 'all',
    hq: 'all',
    system: 'all',
  },
  exchange: {
    agent: 'agency',
    technician: 'agency',
    manager: 'agency',
    operator: 'all',
    hq: 'all',
    system: 'all',
  },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting', 'firm']
