import type { Nature } from '../nature-types.ts'

/** Dangers that no firm mends: the emergency services come, and somebody of the house sees to the place and its people. */
export const danger = [
  {
    code: 'danger.fire',
    group: 'danger',
    pictogram: 'gas',
    where: ['dwelling', 'common'],
    trade: 'office',
    urgency: 'U0',
    liability: 'landlord',
    part: 'upkeep',
  },
  {
    code: 'danger.person',
    group: 'danger',
    pictogram: 'other',
    where: ['dwelling', 'common'],
    trade: 'office',
    urgency: 'U0',
    liability: 'landlord',
    part: 'upkeep',
  },
  {
    code: 'danger.violence',
    group: 'danger',
    pictogram: 'other',
    where: ['dwelling', 'common'],
    trade: 'office',
    urgency: 'U0',
    liability: 'landlord',
    part: 'upkeep',
  },
] as const satisfies readonly Nature[]
