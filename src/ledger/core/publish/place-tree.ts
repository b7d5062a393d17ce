import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'

/**
 * Where time is counted: a family of people and, of those who work at an agency, the agency. Agents, technicians and managers are one
 * family, since an agency has one or two of each. There is nothing narrower: no building, no hour, no device.
 */
export const families = ['caretaker', 'office', 'directorate', 'call_centre', 'firm', 'household'] as const
export type PeopleFamily = (typeof families)[number]

/** The whole landlord; those at head office. */
export const house = 'house'
export const headOffice = 'head_office'

/** The place of whoever answers, at that moment. The house itself stands nowhere. */
export const placeOfActor = (actor: Pick<Actor, 'role' | 'agencies' | 'directorate'>): string | undefined => {
  const { side, desk, walks, reach } = ofRole(actor.role)
  if (side === 'house') return undefined
  if (side === 'tenant') return 'household'
  if (side === 'firm') return 'firm'
  if (desk === 'hq') return actor.directorate ? `directorate@${actor.directorate}` : headOffice
  if (reach === 'all') return 'call_centre'
  const family = walks && desk === 'none' ? 'caretaker' : 'office'
  // Who works for several agencies is of none of them.
  const [agency, ...others] = actor.agencies
  return agency === undefined || others.length ? family : `${family}@${agency}`
}

/** The branch, and the agency that it goes with. */
export type AgencyParents = Readonly<Record<string, string | null>>

/** The place that a place goes with; nothing is above the house. */
export const parentOf = (place: string, parents: AgencyParents): string | undefined => {
  if (place === house) return undefined
  const [family, where] = place.split('@')
  if (where !== undefined) {
    if (family === 'directorate') return headOffice
    const agency = parents[where]
    return agency ? `${family}@${agency}` : family
  }
  return family === 'call_centre' ? headOffice : house
}

/** A place and all above it, the house last. */
export const lineOf = (place: string, parents: AgencyParents): string[] => {
  const above = parentOf(place, parents)
  return above === undefined ? [place] : [place, ...lineOf(above, parents)]
}
