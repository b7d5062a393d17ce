import { byProductsFor, registersFor } from '../../src/ask/core/elsewhere.ts'
import { findHeld, type HeldFact } from '../../src/ask/core/find-held.ts'
import { findKnown } from '../../src/ask/core/find-known.ts'
import { measureIndex } from '../../src/ask/server/read-offers.ts'
import { agencies } from '../../seeds/characters.ts'

/** A question with what answers it: measures, sources or answers of before; nothing, where nothing does. `all`: each of them must be offered. */
export type Asked = {
  asked: string
  right: string[]
  all?: boolean
  by?: string | null
  only?: Record<string, string>
}
export type KnownAsked = { code: string; asked: string; reply: string }

export type Offer = { facts: HeldFact[]; known: string[]; derived: string[]; acts: string[] }
export type AskKit = { known: { id: string; asked: string; reply: string }[] }

export const askKit = (known: readonly KnownAsked[]): AskKit => ({
  known: known.map(({ code, asked, reply }) => ({ id: code, asked, reply })),
})

/** What a question is offered, step by step. */
export const offered = (words: string, { known }: AskKit): Offer => ({
  facts: findHeld(words, measureIndex(), agencies),
  known: findKnown(words, known).map(({ id }) => id),
  derived: registersFor(words),
  acts: byProductsFor(words),
})

const codesOf = ({ facts, known, derived, acts }: Offer): string[] => [
  ...facts.map(({ code }) => code),
  ...known,
  ...derived,
  ...acts,
]

/** What answers it stands among what is offered. */
export const met = ({ right, all }: Asked, offer: Offer): boolean => {
  const codes = codesOf(offer)
  return all ? right.every((code) => codes.includes(code)) : right.some((code) => codes.includes(code))
}

/** Something is offered at all. */
export const strange = (offer: Offer): boolean => codesOf(offer).length > 0
