import type { CodeUnder } from '../../kernel/core/words.ts'

/** What a room may be, in the order in which one walks through a flat; the last ones are of the whole building. */
export const roomKinds = [
  'hall',
  'living',
  'kitchen',
  'bedroom',
  'bathroom',
  'toilet',
  'utility',
  'balcony',
  'cellar',
  'other',
  'landing',
  'stairs',
  'technical',
  'parking',
  'roof',
] as const satisfies readonly CodeUnder<'room.kind'>[]

/** Of a dwelling, or of a common part. */
export const roomKindsOf = (unit: 'dwelling' | 'common'): readonly string[] =>
  unit === 'dwelling' ? roomKinds.slice(0, 10) : ['hall', ...roomKinds.slice(8)]

/** Equipment by what people ask of it: what warms, what ventilates and protects, water, then electricity. */
export const thingKinds = [
  'boiler',
  'radiator',
  'thermostat',
  'waterHeater',
  'vent',
  'fan',
  'smokeDetector',
  'electricalPanel',
  'intercom',
  'sink',
  'washbasin',
  'toilet',
  'bath',
  'shower',
  'bidet',
  'valve',
  'meter',
  'pump',
  'socket',
  'switch',
  'light',
  'appliance',
  'lift',
  'extinguisher',
  'other',
] as const satisfies readonly CodeUnder<'thing'>[]

const sharedKinds: ReadonlySet<string> = new Set(['landing', 'stairs', 'technical', 'parking', 'roof'])

/** A room that belongs to all, by its kind. */
export const isShared = (kind: string): boolean => sharedKinds.has(kind)
