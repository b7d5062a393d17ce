import type { Actor } from '../../../kernel/core/access.ts'

/** Of a letter that may be needed: the code that it says, and its id. */
export type LetterCode = { code: string; letter: string }

/** A first address that somebody of the offices gave a tenant: it waits for the letter that tells her (`letterDays`). */
export type GivenAddress = LetterCode & { person: string; email: string; by: string }

/**
 * Whom notices tell, in the same act. An address opens an account: who may change it could become her. The former one is told by
 * whom it was replaced, and a letter to her dwelling tells of a first one that an office gave.
 */
export type AddressChange = {
  former?: { email: string; herself: boolean }
  given?: GivenAddress[]
}

/** What a letter to each of those who come to live somewhere would hold; nothing for whoever keeps the address that she has. */
export type Drawing = Readonly<Record<string, LetterCode>>

type Occupant = { person: string; email?: string | undefined }

/** First addresses that come with a lease. What the house reads in the landlord's own list was said by her when she signed. */
export const givenIn = (
  occupants: readonly Occupant[],
  drawn: Drawing,
  { id, role }: Actor,
): GivenAddress[] =>
  role === 'system'
    ? []
    : occupants.flatMap(({ person, email }) => {
        const letter = drawn[person]
        return email && letter ? [{ person, email, ...letter, by: id }] : []
      })
