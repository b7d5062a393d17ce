import { groupRows } from '../../kernel/core/group-rows.ts'
import { togetherFrom } from './slip-bounds.ts'

/** Everybody, and all those of places that are not told apart. */
export const everywhere = 'house'
export const elsewhere = 'elsewhere'

/** Those who are told together, and which places they come from. */
export type ToldGroup = { group: string; persons: number; has: (place: string) => boolean }

/**
 * From where so many persons come, and how many they are in all: places of five apart, the others as one, which takes the smallest of the
 * first with it where it would be fewer itself. Nothing is told of fewer than five, and the difference of two of them is no person.
 */
export const toldGroup = (places: readonly string[]): ToldGroup[] => {
  if (places.length < togetherFrom) return []
  const each = [...groupRows(places, (place) => place)]
    .map(([place, those]) => ({ place, persons: those.length }))
    .sort((a, b) => b.persons - a.persons || (a.place < b.place ? -1 : 1))
  // Those whose place goes with the whole house are told with it alone.
  const apart = each.filter(({ place, persons }) => persons >= togetherFrom && place !== everywhere)
  let rest = places.length - apart.reduce((sum, { persons }) => sum + persons, 0)
  while (rest > 0 && rest < togetherFrom && apart.length > 0) rest += apart.pop()!.persons
  const names = new Set(apart.map(({ place }) => place))
  return [
    { group: everywhere, persons: places.length, has: () => true },
    ...apart.map(({ place, persons }) => ({ group: place, persons, has: (one: string) => one === place })),
    ...(rest >= togetherFrom && names.size > 0
      ? [{ group: elsewhere, persons: rest, has: (one: string) => !names.has(one) }]
      : []),
  ]
}

/** Of those who are told together, how many said one thing: to five (P6), so that nobody stands alone at a face. */
export const roundPersons = (persons: number): number => Math.round(persons / togetherFrom) * togetherFrom

/** At least so many: told by fives, and never fewer than so many together. */
export type ToldPlace = { place: string; persons: number }

export const countPlaces = (places: readonly string[]): ToldPlace[] =>
  toldGroup(places).map(({ group, persons }) => ({
    place: group,
    persons: Math.floor(persons / togetherFrom) * togetherFrom,
  }))
