import type { fr } from './neighbours-fault.fr.ts'

/** What a tenant may know of the fault that she follows with her neighbours. */
export const en: Record<keyof typeof fr, string> = {
  'follow.twin.what': 'Followed with another request, for the same thing: {nature}',
  'follow.twin.over': 'It is repaired and closed.',
  'follow.twin.closed': 'It is closed. If it goes on, write to us here.',
  'follow.outage': 'Fault of the building',
  'follow.outage.what': 'Fault of the building: {nature}',
  'follow.outage.comes': '{firm} comes {when}.',
  'follow.outage.over': 'The fault is over.',
  'follow.outage.closed': 'We no longer follow the fault.',
  'follow.outage.news': 'News of the fault',
  'follow.outage.words': 'Expected back {by}.',
  'follow.outage.late': 'We are {by}.',
}
