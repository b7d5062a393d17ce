import type { JSX } from 'preact'
import type { Piece } from '../core/contract.ts'
import { DoubtButton } from './DoubtButton.tsx'
import { PieceCard } from './PieceCard.tsx'

type Props = { title: string; pieces: readonly Piece[]; again?: () => void }

/** Answers under one title, each with the way to say that it is true no more; nothing where there is none. */
export const KnownList = ({ title, pieces, again }: Props): JSX.Element | null =>
  pieces.length === 0 ? null : (
    <section class="stack-s">
      <h2>{title}</h2>
      {pieces.map((piece) => (
        <PieceCard key={piece.id} piece={piece}>
          <DoubtButton piece={piece} {...(again ? { again } : {})} />
        </PieceCard>
      ))}
    </section>
  )
