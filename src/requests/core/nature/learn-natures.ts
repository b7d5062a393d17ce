import { learn } from '../danger/learn-weights.ts'
import { printWeights } from '../danger/print-weights.ts'
import type { PrintedWeights } from '../danger/weigh-words.ts'
import { type OwnLikeness, slotsIn } from './own-likeness.ts'
import { readNature } from './suggest-nature.ts'

/** A closed request: what was said when it was filed, what it was closed as, and the home that said it, by any mark of its own. */
export type ClosedRequest = { words: string; nature: string; home: string }

/** Below so many it is not learnt; of more, the last ones. */
export const fewestClosed = 2_000
export const mostClosed = 20_000
/** Below so many of the last month nobody can say whether it is better. */
export const fewestJudged = 100

/** What fewer homes than that have said, a name, a door, a turn of phrase, is not learnt; nor what so few have had. */
const fewestHomes = 5
const mostTraits = 24_000
const cost = 1

/**
 * What the landlord's own closed requests teach: for each nature the traits that speak for it, as the ear's are printed, by numbers.
 * The same requests in the same order give the same weights.
 */
export const learnNatures = (closed: readonly ClosedRequest[]): PrintedWeights => {
  const all = closed.map(({ words, nature, home }) => ({ traits: slotsIn(words), nature, home }))
  const homesOfTrait = countHomes(all, ({ traits }) => traits.map(({ trait }) => trait))
  const homesOfNature = countHomes(all, ({ nature }) => [nature])
  const lessons = all.map(({ traits, nature }) => ({
    traits: traits.flatMap(({ trait }) => (homesOfTrait(trait) >= fewestHomes ? [trait] : [])),
    of: homesOfNature(nature) >= fewestHomes ? [nature] : [],
    counts: 1,
  }))
  return printWeights(learn(lessons, cost), mostTraits)
}

/** By how many homes each was said, counted no further than is asked. */
const countHomes = <One extends { home: string }>(
  all: readonly One[],
  saidBy: (one: One) => readonly string[],
): ((of: string) => number) => {
  const homes = new Map<string, Set<string>>()
  for (const one of all)
    for (const of of saidBy(one)) {
      const known = homes.get(of)
      if (!known) homes.set(of, new Set([one.home]))
      else if (known.size < fewestHomes) known.add(one.home)
    }
  return (of) => homes.get(of)?.size ?? 0
}

/** Of how many the nature was first, and among the first three, before and after; how many first ones were gained and lost. */
export type NatureVerdict = {
  judged: number
  first: { before: number; after: number }
  three: { before: number; after: number }
  gained: number
  lost: number
}

/** Requests that were not learnt from, read without and with what was learnt. */
export const judgeNatures = (closed: readonly ClosedRequest[], own: OwnLikeness): NatureVerdict => {
  const places = closed.map(({ words, nature }) => {
    const placeIn = (like?: OwnLikeness): number => {
      const at = readNature(words, undefined, 'fr', like).natures.findIndex(({ code }) => code === nature)
      return at < 0 ? Infinity : at
    }
    return { before: placeIn(), after: placeIn(own) }
  })
  const count = (is: (place: (typeof places)[number]) => boolean): number => places.filter(is).length
  return {
    judged: places.length,
    first: { before: count(({ before }) => before === 0), after: count(({ after }) => after === 0) },
    three: { before: count(({ before }) => before < 3), after: count(({ after }) => after < 3) },
    gained: count(({ before, after }) => before > 0 && after === 0),
    lost: count(({ before, after }) => before === 0 && after > 0),
  }
}

/** Better by more than chance (a sign test, one in twenty), and no worse among the first three. */
export const isBetter = ({ three, gained, lost }: NatureVerdict): boolean =>
  gained - lost > 1.645 * Math.sqrt(gained + lost) && three.after >= three.before
