import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'allowCurve'
  | 'answerLeak'
  | 'askLiftCall'
  | 'callForLift'
  | 'describeDevices'
  | 'exchange'
  | 'followAlarm'
  | 'issueNote'
  | 'judgeAlarm'
  | 'keepReadings'
  | 'keepStudies'
  | 'pair'
  | 'plan'
  | 'planNotes'
  | 'priceRenewal'
  | 'read'
  | 'readHealth'
  | 'readOwnUse'
  | 'setHeating'
  | 'setWaterPrice'
  | 'tuneThresholds'

const office = { technician: 'agency', agent: 'agency', manager: 'agency' } as const
const onSite = { ...office, caretaker: 'patch' } as const

/** Who may do what, how far. */
export const grants: Grants<Act> = {
  pair: onSite,
  /** another in the place of one: who pairs, and the firm that was sent to that dwelling */
  exchange: { ...onSite, firm: 'firm' },
  plan: { ...office, hq: 'all' },
  priceRenewal: { hq: 'all' },
  read: { ...onSite, operator: 'all', hq: 'all' },
  readHealth: { technician: 'agency', hq: 'all' },
  /** by the key of a link, or as who lives there: the rule asks which */
  answerLeak: { visitor: 'public', tenant: 'household' },
  /** to be called when a lift stops: for oneself, or by whoever is asked for it */
  askLiftCall: { ...onSite, tenant: 'household' },
  callForLift: onSite,
  /** the house does what is due of an alarm */
  followAlarm: { system: 'all' },
  /** what came of it, in one tap: who works there, and the plumber who was sent */
  judgeAlarm: { ...onSite, operator: 'all', firm: 'firm' },
  /** what a meter reader has read, handed over by a person */
  keepReadings: { technician: 'agency', manager: 'agency', hq: 'all' },
  /** what devices of a profile say, and the decoder of it: it holds for the whole house */
  describeDevices: { technician: 'agency', hq: 'all', system: 'all' },
  /** what a cubic metre costs: of an agency, or of the whole house */
  setWaterPrice: { manager: 'agency', hq: 'all' },
  /** when a building is heated, to what its boiler is set: who keeps its plant; of the whole house, head office */
  setHeating: { technician: 'agency', manager: 'agency', hq: 'all' },
  /** bounds of the rules hold for the whole house */
  tuneThresholds: { hq: 'all' },
  /** what a tenant’s own home used: nobody of the landlord reads it */
  readOwnUse: { tenant: 'household' },
  allowCurve: { tenant: 'household' },
  /** which buildings are told what they use: who keeps the charges of an agency, and sees no quantity */
  planNotes: { agent: 'agency', manager: 'agency' },
  issueNote: { system: 'all' },
  /** what partners read, and what is kept of people: head office and whoever watches over data there */
  keepStudies: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['letting']
