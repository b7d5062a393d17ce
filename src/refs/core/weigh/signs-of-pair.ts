import type { Levels } from '../compare/compare-addresses.ts'
import { isOneStreet } from '../compare/compare-streets.ts'

/** What a sign speaks of; a sentence is said of each (say-reasons.ts). */
export type Aspect = keyof Levels

/** A sign of a comparison, by which it is weighed: an aspect, a level, and the case in which it means something of its own. */
export type Sign = `${Aspect} ${string}`

/**
 * The signs of a comparison: the level of each aspect, and once more where street and numbers are equal, as another lot or another
 * kind of street then means something else. Where an address has no street, its lots and its other words are all that speaks.
 */
export const signsOf = ({ street, number, kind, cover, parts, rest }: Levels): Sign[] => {
  if (street === 'absent' || street === 'lone')
    return [`street ${street}`, `parts ${parts} ${street}`, `rest ${rest} ${street}`]
  const signs: Sign[] = [`street ${street}`, `cover ${cover}`, `parts ${parts}`, `rest ${rest}`]
  if (street === 'none') return signs
  signs.push(`number ${number}`, `kind ${kind}`)
  if (isOneStreet(street) && number === 'equal')
    signs.push(`street ${street} equal`, `kind ${kind} equal`, `parts ${parts} equal`)
  return signs
}
