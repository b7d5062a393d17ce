import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act =
  | 'read'
  | 'file'
  | 'classify'
  | 'calm'
  | 'orient'
  | 'plan'
  | 'callOff'
  | 'takeOver'
  | 'takeCharge'
  | 'giveCharge'
  | 'leaveCharge'
  | 'endCharges'
  | 'readBeside'
  | 'decline'
  | 'wait'
  | 'chase'
  | 'resume'
  | 'handBack'
  | 'resolve'
  | 'confirm'
  | 'contest'
  | 'close'
  | 'reopen'
  | 'splitOff'
  | 'takeStep'
  | 'followOn'
  | 'withdraw'
  | 'attach'
  | 'detach'
  | 'gather'
  | 'scatter'
  | 'notice'
  | 'merge'
  | 'separate'
  | 'link'
  | 'say'
  | 'heed'
  | 'note'
  | 'addPhoto'
  | 'remind'
  | 'askHq'
  | 'answerHq'
  | 'archive'
  | 'follow'
  | 'keep'
  | 'readAlarms'
  | 'takeAlarm'
  | 'ringAlarm'
  | 'vouch'
  | 'dismiss'
  | 'place'
  | 'readDelays'
  | 'setDelays'
  | 'setAgencyDelays'
  | 'readPreferences'
  | 'preferFirm'
  | 'pickTemplates'
  | 'writeTemplates'
  | 'offerTemplates'

const office = { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' } as const
/** who decides for an agency */
const deciders = { agent: 'agency', technician: 'agency', manager: 'agency' } as const
const staff = { ...office, caretaker: 'patch', hq: 'all' } as const

/** Who may do what to a request, how far. The caretaker acts in his buildings, a tenant in her household. */
export const grants: Grants<Act> = {
  /** threads and their lists. A firm reads its orders, which show what the work needs: see contractors, `order.*` */
  read: { tenant: 'household', ...staff, letting: 'all', system: 'all' },
  file: { visitor: 'public', tenant: 'public', ...staff, letting: 'all', system: 'all' },
  classify: { ...office, caretaker: 'patch' },
  /** no danger after all, says somebody of the agency */
  calm: office,
  orient: { ...office, system: 'all' },
  /** the landlord's own crew comes: when */
  plan: office,
  callOff: { tenant: 'household', ...office },
  takeOver: { caretaker: 'patch' },
  /** who sees to it by name, beside the agency: those who decide there */
  takeCharge: deciders,
  giveCharge: deciders,
  leaveCharge: deciders,
  /** hears who else of the office reads a thread now, and is heard */
  readBeside: { ...office, hq: 'all' },
  /** the rights of a colleague ended */
  endCharges: { system: 'all' },
  decline: { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' },
  /** head office: what it follows itself (guarantee, insurance) or is waited for, and no more (request-matter.ts) */
  wait: { ...office, hq: 'all' },
  /** what has waited for longer than its reason allows */
  chase: { system: 'all' },
  resume: { ...office, hq: 'all', system: 'all' },
  handBack: { hq: 'all' },
  resolve: { ...office, caretaker: 'patch', hq: 'all', system: 'all' },
  confirm: { tenant: 'household', ...office, caretaker: 'patch', system: 'all' },
  /** the house itself: what a meter says of it (sensors) */
  contest: { tenant: 'household', ...office, caretaker: 'patch', system: 'all' },
  /** head office: what is no repair and lies at one of its desks (request-matter.ts) */
  close: { ...office, hq: 'all', system: 'all' },
  reopen: { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' },
  /** a repair that was named inside what a desk answers */
  splitOff: { ...office, hq: 'all' },
  /** a step of a conflict between neighbours: who answers it tells it */
  takeStep: { ...office, hq: 'all' },
  followOn: { system: 'all' },
  withdraw: { tenant: 'household', operator: 'all', agent: 'agency', manager: 'agency' },
  attach: { ...office, caretaker: 'patch', system: 'all' },
  detach: { ...office, system: 'all' },
  gather: { ...office, caretaker: 'patch', system: 'all' },
  /** an incident that was none after all */
  scatter: office,
  /** the house itself sees that several tell one breakdown */
  notice: { system: 'all' },
  /** several are one, and two that are not: who reads both whole */
  merge: office,
  separate: office,
  /** why one is there, told by another */
  link: office,
  say: { tenant: 'household', ...staff, firm: 'firm' },
  /** read, and nothing to answer: whoever wrote waits no more */
  heed: office,
  /** the house writes down what a city or the State says of it */
  note: { ...staff, system: 'all' },
  addPhoto: { tenant: 'household', ...staff, firm: 'firm', system: 'all' },
  remind: { tenant: 'household', ...office, caretaker: 'patch' },
  askHq: { ...office, caretaker: 'patch' },
  answerHq: { hq: 'all' },
  archive: { system: 'all' },
  follow: { system: 'all' },
  /** lists that one comes back to, for oneself */
  keep: { ...office, hq: 'all' },
  /** dangers that nobody has ended: whoever may be the first to go there, to call, or to answer for it */
  readAlarms: { ...staff, letting: 'all', system: 'all' },
  takeAlarm: staff,
  ringAlarm: { system: 'all' },
  /** what a stranger sent beyond the bounds: by the link of that matter, or by who called back */
  vouch: { tenant: 'household', ...office },
  dismiss: { ...office, system: 'all' },
  /** says where it is that somebody told of without a place */
  place: { ...office, hq: 'all', system: 'all' },
  /** what the landlord promises, by urgency: whoever says it aloud */
  readDelays: { ...staff, system: 'all' },
  /** the landlord's own promise, one for all agencies */
  setDelays: { hq: 'all', system: 'all' },
  /** what an agency promises within it: who answers for the agency, or head office that helps one */
  setAgencyDelays: { manager: 'agency', hq: 'all' },
  /** which of the firms under contract comes first: the office that sends them reads it; who answers for the work says it */
  readPreferences: { ...office, hq: 'all' },
  preferFirm: { ...deciders, hq: 'all' },
  /** texts that are ready to be sent: an agency writes its own; head office offers some to all, or helps one */
  pickTemplates: { ...office, hq: 'all' },
  writeTemplates: { ...deciders, hq: 'all' },
  offerTemplates: { hq: 'all' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = []
