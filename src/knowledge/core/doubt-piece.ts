import { can, type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { longestWords, type NamesAround, problemOfWords } from './check-piece.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'
import { type KnownPiece, pieceFact, placeOf } from './keep-answer.ts'
import { doubtedClock, pieceStanding } from './standing.ts'

/** What is the whole landlord’s may be doubted wherever one works. */
export const mayDoubt = (actor: Actor, piece: KnownPiece): boolean =>
  piece.building ? can(grants, 'doubt', actor, placeOf(piece)) : mayAnywhere(grants, 'doubt', actor)

/** «Ce n’est plus vrai»: one clock runs, whoever says it again. */
export const doubtPiece = (
  { piece, around }: { piece: KnownPiece | undefined; around: NamesAround },
  { subject, data }: Command<string, Commands['knowledge.doubt']>,
  { actor, at, now }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'doubt', actor)) return refuse('not_yours')
  if (!piece || pieceStanding(piece, now) === 'withdrawn') return refuse('not_found')
  if (!mayDoubt(actor, piece)) return refuse('not_yours')
  if (piece.doubtedAt) return []
  const no = problemOfWords(data.words ?? '', longestWords.doubt, around)
  if (no) return no
  const { directorate } = piece
  const { answerDue } = doubtedClock(piece, at)
  return [pieceFact('knowledge.doubted', subject, { directorate, answerDue }, placeOf(piece))]
}

/** True after all: whoever doubted takes it back. */
export const endDoubt = (
  piece: KnownPiece | undefined,
  { subject }: { subject: string },
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'doubt', actor)) return refuse('not_yours')
  if (!piece) return refuse('not_found')
  if (!piece.doubtedAt) return []
  if (piece.doubtedBy !== actor.id) return refuse('not_yours')
  return [pieceFact('knowledge.doubtEnded', subject, { directorate: piece.directorate }, placeOf(piece))]
}
