import type { NatureCode } from './catalogue.ts'

/**
 * What fails for a whole house at once: the natures under which its tenants report it, one line a breakdown. A dripping
 * tap, a cold radiator or a thermostat are each their own. Ours, to be corrected with each landlord.
 */
const breakdowns: readonly (readonly NatureCode[])[] = [
  ['heating.none', 'heating.building'],
  ['hotwater.none', 'hotwater.building'],
  ['plumbing.no_water'],
  ['plumbing.low_pressure'],
  ['plumbing.water_colour'],
  ['drain.stack_blocked'],
  ['power.none'],
  ['gas.none'],
  ['light.common'],
  ['lift.stopped', 'lift.fault'],
  ['door.entrance'],
  ['door.garage'],
  ['intercom.broken'],
  ['ventilation.stopped'],
  ['bins.chute'],
  ['other.antenna'],
]

/** Natures that may be the same breakdown of a building as this one; none where it is nobody else's. */
export const sameBreakdown = (nature: string): readonly string[] =>
  breakdowns.find((natures) => (natures as readonly string[]).includes(nature)) ?? []

/** What a home reports, as the whole house has it: the incident bears that name. */
const ofTheHouse: Readonly<Record<string, NatureCode>> = {
  'heating.none': 'heating.building',
  'hotwater.none': 'hotwater.building',
}

/** The nature under which a breakdown of the building is told: never «dans le logement». */
export const natureOfHouse = (nature: string): string => ofTheHouse[nature] ?? nature
