/** Equipment of a dwelling (kinds of the estate), those that a kind of room has most often first. */
const things = [
  'radiator',
  'socket',
  'switch',
  'light',
  'sink',
  'washbasin',
  'toilet',
  'bath',
  'shower',
  'bidet',
  'vent',
  'fan',
  'boiler',
  'waterHeater',
  'thermostat',
  'smokeDetector',
  'electricalPanel',
  'intercom',
  'valve',
  'appliance',
  'other',
] as const

const usual: Readonly<Record<string, readonly (typeof things)[number][]>> = {
  hall: ['electricalPanel', 'intercom', 'smokeDetector', 'light'],
  kitchen: ['sink', 'boiler', 'waterHeater', 'vent', 'appliance', 'valve'],
  bathroom: ['shower', 'bath', 'washbasin', 'vent', 'radiator', 'bidet'],
  toilet: ['toilet', 'washbasin', 'vent'],
  utility: ['waterHeater', 'valve', 'electricalPanel'],
}

/** What may be added in a room, the most usual there first. */
export const thingsToAdd = (roomKind: string): readonly (typeof things)[number][] => [
  ...new Set([...(usual[roomKind] ?? []), ...things]),
]
