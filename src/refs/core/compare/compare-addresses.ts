import type { ParsedAddress, Segment } from '../address/parse-address.ts'
import { compareNumbers, isOneDoor, numberOrder, type NumberLevel } from './compare-numbers.ts'
import { compareParts, compareRests, type SetLevel } from './compare-rests.ts'
import { compareStreets, type IsRare, isOneStreet, streetOrder, type StreetLevel } from './compare-streets.ts'

/** How alike two addresses are, one level an aspect. */
export type Levels = {
  street: StreetLevel
  number: NumberLevel
  kind: 'same' | 'differ' | 'missing'
  /** of the segments: all of both have their like, all of one side, some, or none */
  cover: 'both' | 'side' | 'part' | 'none'
  parts: SetLevel
  rest: SetLevel
}

/** The levels of two addresses, and the two segments by which they are most alike. */
export type Comparison = { levels: Levels; best?: SegmentPair }

/** Compares two addresses as they were read; which of them comes first changes nothing. */
export const compareAddresses = (a: ParsedAddress, b: ParsedAddress, isRare: IsRare): Comparison => {
  const pairs = a.segments.flatMap((one, i) =>
    b.segments.map((other, j) => comparePair(one, other, i, j, isRare)),
  )
  const best = pairs.reduce<SegmentPair | undefined>(
    (least, pair) => (least && rankOf(least) <= rankOf(pair) ? least : pair),
    undefined,
  )
  const levels: Levels = {
    street: best?.street ?? (a.segments.length || b.segments.length ? 'lone' : 'absent'),
    number: best?.number ?? 'missing',
    kind: best ? compareKinds(best.a.kind, best.b.kind) : 'missing',
    cover: coverOf(pairs, a.segments.length, b.segments.length),
    parts: compareParts(a.parts, b.parts),
    rest: compareRests(a, b, isRare),
  }
  return { levels, best }
}

export type SegmentPair = {
  a: Segment
  b: Segment
  i: number
  j: number
  street: StreetLevel
  number: NumberLevel
}

const comparePair = (a: Segment, b: Segment, i: number, j: number, isRare: IsRare): SegmentPair => {
  const street = compareStreets(a, b, isRare)
  return { a, b, i, j, street, number: street === 'none' ? 'missing' : compareNumbers(a.numbers, b.numbers) }
}

/** By the street, then the numbers, then the kind. */
const rankOf = ({ a, b, street, number }: SegmentPair): number =>
  streetOrder.indexOf(street) * 100 + numberOrder.indexOf(number) * 10 + (a.kind === b.kind ? 0 : 1)

const compareKinds = (a: string, b: string): Levels['kind'] => {
  if (!a || !b) return 'missing'
  return a === b ? 'same' : 'differ'
}

const coverOf = (pairs: readonly SegmentPair[], sizeA: number, sizeB: number): Levels['cover'] => {
  const alike = pairs.filter(isLike)
  const [inA, inB] = [new Set(alike.map(({ i }) => i)).size, new Set(alike.map(({ j }) => j)).size]
  if (!inA) return 'none'
  if (inA === sizeA && inB === sizeB) return 'both'
  return inA === sizeA || inB === sizeB ? 'side' : 'part'
}

const isLike = ({ a, b, street, number }: SegmentPair): boolean =>
  isOneStreet(street) && (isOneDoor(number) || (!a.numbers.length && !b.numbers.length))
