import type { Nature } from '../nature-types.ts'

const anywhere = {
  group: 'tenancy',
  where: ['dwelling', 'common'],
  trade: 'office',
  urgency: 'U3',
  liability: 'landlord',
  part: 'upkeep',
} as const satisfies Partial<Nature>

/**
 * What is no repair: a desk answers within the days that the landlord promises for it (delays/delays.ts), nobody is sent, and
 * nobody pays. Which desk is ours, to be corrected with each landlord.
 */
export const tenancy = [
  {
    ...anywhere,
    code: 'matter.rent',
    pictogram: 'letterbox',
    matter: {
      kind: 'rent',
      desk: 'agency',
      answers: ['answered', 'plan_agreed', 'account_put_right', 'paper_sent'],
      walled: true,
    },
  },
  {
    ...anywhere,
    code: 'matter.charges',
    pictogram: 'letterbox',
    matter: {
      kind: 'charges',
      desk: 'agency',
      answers: ['answered', 'account_put_right', 'paper_sent', 'plan_agreed'],
      walled: true,
    },
  },
  {
    ...anywhere,
    code: 'matter.certificate',
    pictogram: 'letterbox',
    matter: { kind: 'certificate', desk: 'agency', answers: ['paper_sent', 'answered'], walled: true },
  },
  {
    ...anywhere,
    code: 'matter.notice',
    pictogram: 'door',
    matter: {
      kind: 'notice',
      desk: 'agency',
      answers: ['guided', 'notice_received', 'stays'],
      walled: true,
    },
  },
  {
    ...anywhere,
    code: 'matter.transfer',
    pictogram: 'door',
    matter: { kind: 'transfer', desk: 'agency', answers: ['guided', 'answered'], walled: true },
  },
  {
    ...anywhere,
    code: 'matter.application',
    pictogram: 'door',
    matter: { kind: 'application', desk: 'agency', answers: ['guided', 'answered'], walled: true },
  },
  {
    ...anywhere,
    code: 'matter.neighbour',
    pictogram: 'noise',
    liability: 'thirdParty',
    trade: 'mediation',
    matter: {
      kind: 'neighbour',
      desk: 'agency',
      answers: ['settled', 'ceased', 'conciliator', 'court', 'no_agreement', 'answered'],
      walled: true,
    },
  },
  {
    ...anywhere,
    code: 'matter.complaint',
    pictogram: 'other',
    matter: {
      kind: 'complaint',
      desk: 'proximite',
      answers: ['put_right', 'answered', 'no_agreement'],
      walled: true,
    },
  },
  {
    ...anywhere,
    code: 'matter.appointment',
    pictogram: 'other',
    matter: {
      kind: 'appointment',
      desk: 'agency',
      answers: ['visit_moved', 'visit_called_off', 'answered'],
      walled: true,
    },
  },
  {
    ...anywhere,
    code: 'matter.parking',
    pictogram: 'other',
    matter: { kind: 'parking', desk: 'agency', answers: ['answered', 'paper_sent'], walled: true },
  },
  {
    ...anywhere,
    code: 'matter.question',
    pictogram: 'other',
    matter: { kind: 'question', desk: 'agency', answers: ['answered', 'paper_sent'], walled: true },
  },
] as const satisfies readonly Nature[]
