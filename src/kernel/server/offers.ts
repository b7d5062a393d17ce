/**
 * What a slice reads of whoever holds it above: a relation by its name, each row as whoever asks declares it beside her question
 * (`declare module`), or an answer. Who holds it gives it in its `slice.ts`, and PostgreSQL draws a relation into the question: the
 * floor below names no table of the floor above.
 */
export interface Offers {}

/** Offers that the house has: without the slice that would give it, a relation is missing. */
export type SomeOffers = Readonly<Partial<Offers>>

/** All that the slices of a house offer. */
export const offeredBy = (slices: readonly { offers?: SomeOffers }[]): SomeOffers =>
  Object.assign({}, ...slices.map(({ offers }) => offers)) as SomeOffers
