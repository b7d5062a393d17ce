import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'place'
  | 'accept'
  | 'refuse'
  | 'offerSlots'
  | 'fixSlot'
  | 'dropSlot'
  | 'onTheWay'
  | 'report'
  | 'approve'
  | 'reject'
  | 'check'
  | 'invoice'
  | 'pay'
  | 'cancel'
  | 'witness'
  | 'recall'
  | 'draw'
  | 'spare'
  | 'spotCheck'
  | 'lapse'
  | 'askAfter'
  | 'hasten'
  | 'know'
  | 'sign'
  | 'link'
  | 'papers'
  | 'delegate'

const office = { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' } as const

/** Who may do what to a work order. What a firm asks above its limit is approved at the agency, by a manager or a technician. */
export const grants: Grants<Act> = {
  place: { system: 'all' },
  accept: { firm: 'firm', ...office },
  refuse: { firm: 'firm' },
  offerSlots: { firm: 'firm', ...office },
  fixSlot: { firm: 'firm', tenant: 'household', caretaker: 'patch', ...office },
  /** the house itself: a price that nobody has accepted by the hour of the visit */
  dropSlot: { firm: 'firm', tenant: 'household', ...office, system: 'all' },
  onTheWay: { firm: 'firm' },
  report: { firm: 'firm' },
  approve: { manager: 'agency', technician: 'agency' },
  reject: { manager: 'agency', technician: 'agency' },
  check: { manager: 'agency', technician: 'agency', agent: 'agency' },
  invoice: { firm: 'firm' },
  pay: { hq: 'all' },
  cancel: { ...office, system: 'all' },
  /** the caretaker tells whether a visit took place: «fait / pas fait» */
  witness: { caretaker: 'patch' },
  /** what is contested: its firm comes again for the same order */
  recall: office,
  /** the house itself: one finished order in so many is drawn, to be looked at where the work was done; one that nobody looked at is let go */
  draw: { system: 'all' },
  spare: { system: 'all' },
  spotCheck: { caretaker: 'patch', technician: 'agency', manager: 'agency' },
  /** the house itself: the appointment has passed, and nobody said what came of it */
  lapse: { system: 'all' },
  /** the house itself: on the way for hours, and nobody said what came of it */
  askAfter: { system: 'all' },
  /** the house itself: a leak has become a flood, and its order is more pressing */
  hasten: { system: 'all' },
  /** firms and their contracts: head office, the landlord's own software, and a manager for what is her agencies' alone */
  know: { manager: 'agency', hq: 'all', system: 'all' },
  sign: { manager: 'agency', hq: 'all', system: 'all' },
  /** send a firm its link, end one */
  link: { manager: 'agency', hq: 'all', system: 'all' },
  /** up to how much each role accepts a price by itself: the landlord's own rule, one for all agencies */
  delegate: { hq: 'all', system: 'all' },
  /** read firms, contracts and prices. A caretaker reads who repairs what and until when on the card of a place, and no more */
  papers: { ...office, hq: 'all', system: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'letting']
