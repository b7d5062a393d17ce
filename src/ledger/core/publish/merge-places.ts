import { atLeast } from './at-least.ts'
import { type AgencyParents, lineOf, parentOf } from './place-tree.ts'

/** How many people each place has, by its own code. */
export type StaffPlan = Readonly<Record<string, number>>

/**
 * The places of a staff plan that go with their parent for the year: those in which a family may fall under five, and as many of
 * their sisters, the smallest first, as it takes for what is left of the parent to be five. Those that were merged before stay so.
 */
export const mergePlaces = (
  plan: StaffPlan,
  before: readonly string[],
  parents: AgencyParents,
): readonly string[] => {
  const merged = new Set(before)
  const all = [...new Set(Object.keys(plan).flatMap((place) => lineOf(place, parents)))]
  // The deepest first: what a branch has counts in its agency.
  const deepest = all.toSorted((a, b) => lineOf(b, parents).length - lineOf(a, parents).length || order(a, b))
  for (const place of deepest)
    if (parentOf(place, parents) && count(place, plan, parents) < atLeast) merged.add(place)
  for (const parent of deepest) mergeSisters(parent, all, { plan, parents, merged })
  return [...merged].sort(order)
}

type Merging = { plan: StaffPlan; parents: AgencyParents; merged: Set<string> }

// Who is left of a parent, beside the places that are told apart, is at least five where anybody is.
const mergeSisters = (parent: string, all: readonly string[], { plan, parents, merged }: Merging): void => {
  const size = (place: string): number => count(place, plan, parents)
  const below = all.filter((place) => parentOf(place, parents) === parent)
  const apart = below
    .filter((place) => !merged.has(place))
    .toSorted((a, b) => size(a) - size(b) || order(a, b))
  let rest = size(parent) - apart.reduce((n, place) => n + size(place), 0)
  if (rest === 0 && apart.length === below.length) return
  while (rest < atLeast && apart.length) {
    const next = apart.shift()!
    merged.add(next)
    rest += size(next)
  }
}

const count = (place: string, plan: StaffPlan, parents: AgencyParents): number =>
  Object.entries(plan).reduce(
    (n, [each, people]) => n + (lineOf(each, parents).includes(place) ? people : 0),
    0,
  )

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Where what is done at a place is counted: the first of its line that is not merged, nor below one that is. */
export const keptPlace = (
  place: string,
  merged: ReadonlySet<string> | readonly string[],
  parents: AgencyParents,
): string => {
  const gone = new Set(merged)
  const line = lineOf(place, parents)
  const highest = line.findLastIndex((each) => gone.has(each))
  return line[highest + 1]!
}
