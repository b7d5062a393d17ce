import type { Template } from './templates.ts'

/** Steps that the next step of the same request, or its end, makes old news; words of people are neither. */
export const overtaken: readonly Template[] = [
  'filed',
  'filedBySensor',
  'chosen',
  'another',
  'slotsOffered',
  'slotFixed',
  'slotDropped',
  'nobodyHome',
  'noAccess',
  'partNeeded',
  'followOn',
]

export const overtaking: readonly Template[] = [...overtaken, 'resolved', 'declined', 'closed', 'joined']
