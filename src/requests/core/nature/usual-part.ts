/** Where what is everybody's stands, when nothing else is said; what has no row is the whole building's. */
const usual: Readonly<Record<string, string>> = {
  'lift.stuck_person': 'lift',
  'lift.stopped': 'lift',
  'lift.fault': 'lift',
  'lift.cabin': 'lift',
  'light.common': 'stairs',
  'light.emergency': 'stairs',
  'light.outside': 'outside',
  'door.entrance': 'hall',
  'door.garage': 'parking',
  'intercom.broken': 'hall',
  'intercom.badge': 'hall',
  'letterbox.broken': 'hall',
  'bins.full': 'bins',
  'bins.bulky': 'outside',
  'bins.chute': 'bins',
  'stairs.dirty': 'stairs',
  'stairs.graffiti': 'hall',
  'stairs.obstructed': 'stairs',
  'stairs.step': 'stairs',
  'roof.leak': 'roof',
  'roof.gutter': 'roof',
  'roof.falling': 'outside',
  'green.tree': 'outside',
  'green.upkeep': 'outside',
  'outside.playground': 'outside',
  'outside.wreck': 'parking',
  'noise.gathering': 'hall',
  'other.antenna': 'roof',
}

/** The part of a house where this stands, when nothing else is said; nothing where it is the whole building's. */
export const usualPartOf = (nature: string): string | undefined => usual[nature]
