import type { Piece } from './contract.ts'

/** What something is about, as far as a phone knows it. */
export type KnownSubject = {
  building: string
  nature?: string | undefined
  thing?: string | undefined
  maker?: string | undefined
  model?: string | undefined
}

/**
 * Of the pieces in hand, those of which all that they are about fits, the narrowest first. What names a contract, a firm or a trade is
 * left out: a phone does not know whose work it will be.
 */
export const fittingPieces = (pieces: readonly Piece[], of: KnownSubject, most: number): Piece[] =>
  pieces
    .filter(({ about }) => !about.contract && !about.firm && !about.trade)
    .filter(
      ({ about: { building, nature, thing, maker, model } }) =>
        (building === null || building.id === of.building) &&
        (nature === null || nature === of.nature) &&
        (thing === null || thing === of.thing) &&
        (maker === null || maker === of.maker) &&
        (model === null || model === of.model),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, most)

const rankOf = ({ about }: Piece): number => (about.building ? 0 : about.model ? 1 : about.nature ? 2 : 3)
