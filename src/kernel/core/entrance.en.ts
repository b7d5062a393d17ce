import type { Words } from './words.ts'

/** Kinds of entrances, as an import names them, in English. French pages need none: a name that has no sentence is said as it is. */
export const en: Words = {
  'entrance.Entrée': 'Entrance {n}',
  'entrance.Escalier': 'Staircase {n}',
  'entrance.Maison': 'House {n}',
}
