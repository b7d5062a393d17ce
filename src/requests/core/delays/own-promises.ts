import { type Urgency, urgencies } from '../nature/nature-types.ts'
import { matters } from '../nature/no-repair.ts'

/** What an agency may promise in its own way: all but the answer to a danger. */
export const ownPromises = [
  ...urgencies.filter((urgency): urgency is Exclude<Urgency, 'U0'> => urgency !== 'U0'),
  ...matters,
] as const
export type OwnPromise = (typeof ownPromises)[number]

/** An agency’s own numbers, in the unit of each (hours, or working days); what is not said is the landlord’s. */
export type OwnPromises = Partial<Record<OwnPromise, number>>
