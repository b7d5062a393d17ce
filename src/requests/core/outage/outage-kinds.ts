import type { NatureCode } from '../nature/catalogue.ts'

/** Whose breakdown it may be: of all who share these stairs, or of the whole building. */
export type OutageScope = 'stairs' | 'building'

/**
 * From how many homes within how many minutes several reports are one breakdown. `natures`: what opens one; `near`: what is
 * told of it under another name, and joins one that is known. `storeys`: so many of them on different storeys. `danger`: each
 * rings by itself, and nothing is gathered.
 */
export type OutageKind = {
  name: 'gas' | 'leak' | 'heating' | 'hotwater' | 'water' | 'power' | 'lift' | 'door' | 'intercom' | 'aerial'
  natures: readonly NatureCode[]
  near: readonly NatureCode[]
  homes: number
  minutes: number
  scope: OutageScope
  storeys?: true
  danger?: true
}

/**
 * What the house takes for one breakdown by itself. Water and leaks hang on a riser: the estate knows none, the stairs stand for
 * it. Numbers of the study; ours, to be corrected with each landlord.
 */
export const outageKinds: readonly OutageKind[] = [
  {
    name: 'gas',
    natures: ['gas.smell'],
    near: [],
    homes: 2,
    minutes: 30,
    scope: 'stairs',
    danger: true,
  },
  {
    name: 'lift',
    natures: ['lift.stopped', 'lift.fault'],
    near: ['lift.cabin'],
    homes: 2,
    minutes: 720,
    scope: 'stairs',
  },
  {
    name: 'heating',
    natures: ['heating.none', 'heating.building'],
    near: ['heating.weak', 'heating.radiator_cold'],
    homes: 3,
    minutes: 120,
    scope: 'building',
  },
  {
    name: 'hotwater',
    natures: ['hotwater.none', 'hotwater.building'],
    near: ['hotwater.weak'],
    homes: 3,
    minutes: 120,
    scope: 'building',
  },
  {
    name: 'water',
    natures: ['plumbing.no_water'],
    near: ['plumbing.low_pressure'],
    homes: 3,
    minutes: 60,
    scope: 'stairs',
  },
  {
    name: 'power',
    natures: ['power.none'],
    near: ['power.partial', 'light.common'],
    homes: 3,
    minutes: 20,
    scope: 'stairs',
  },
  {
    name: 'leak',
    natures: ['plumbing.ceiling_leak'],
    near: [],
    homes: 2,
    minutes: 360,
    scope: 'stairs',
    storeys: true,
  },
  { name: 'door', natures: ['door.entrance'], near: [], homes: 3, minutes: 1440, scope: 'stairs' },
  {
    name: 'intercom',
    natures: ['intercom.broken'],
    near: ['intercom.badge'],
    homes: 3,
    minutes: 1440,
    scope: 'stairs',
  },
  { name: 'aerial', natures: ['other.antenna'], near: [], homes: 3, minutes: 1440, scope: 'stairs' },
]

/** The longest of them: what is older is no part of a breakdown that begins now (minutes). */
export const longestWindow = Math.max(...outageKinds.map(({ minutes }) => minutes))

/** From so many homes on, the house gathers them without asking. */
export const aloneFrom = 5
