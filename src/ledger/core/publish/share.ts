import { atLeast } from './at-least.ts'

/** What a group gave: its persons, the largest share of one and of two of them, and the sum (seconds). */
export type Share = { persons: number; largest: number; two: number; seconds: number }

const noShare: Share = { persons: 0, largest: 0, two: 0, seconds: 0 }

/** No more than this part of a cell is one person's, and two persons'. */
export const mostOfOne = 0.5
export const mostOfTwo = 0.75

/** Whether a cell may be told: five persons, of whom none has more than half and no two more than three quarters. */
export const isTellable = ({ persons, largest, two, seconds }: Share): boolean =>
  persons >= atLeast && largest <= seconds * mostOfOne && two <= seconds * mostOfTwo

/**
 * Shares of which each may be of the same persons, as weeks of a month are, or questions of one asker: there are at least as many
 * persons as in the fullest, and nobody has more than the sum of the largest.
 */
export const overSamePersons = (shares: readonly Share[]): Share =>
  shares.reduce(
    (sum, share) => ({
      persons: Math.max(sum.persons, share.persons),
      largest: sum.largest + share.largest,
      two: sum.two + share.two,
      seconds: sum.seconds + share.seconds,
    }),
    noShare,
  )

/**
 * Shares of different places in the same week. `moved`: how many times too often persons are counted where each place is counted by
 * itself, since somebody worked at two of them.
 */
export const overPlaces = (shares: readonly Share[], moved: number): Share => {
  const persons = shares.reduce((n, share) => n + share.persons, 0)
  const seconds = shares.reduce((n, share) => n + share.seconds, 0)
  const fullest = Math.max(0, ...shares.map((share) => share.persons))
  const firsts = shares.map(({ largest }) => largest)
  const seconds2 = shares.flatMap(({ largest, two }) => [largest, two - largest])
  return {
    persons: Math.max(fullest, persons - moved),
    largest: Math.min(seconds, sumOfTop(firsts, 1 + moved)),
    two: Math.min(seconds, sumOfTop(seconds2, 2 + moved)),
    seconds,
  }
}

const sumOfTop = (values: readonly number[], n: number): number =>
  values
    .toSorted((a, b) => b - a)
    .slice(0, n)
    .reduce((sum, value) => sum + value, 0)
