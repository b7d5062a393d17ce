type OfPiece = { directorate: string; version: number }

/** What becomes true in this slice: the subject is the piece, which bears the id of the question that it answers. */
export type KnowledgeFacts = {
  'knowledge.kept': OfPiece
  /** said anew: what was said before is kept */
  'knowledge.changed': OfPiece
  /** true still, for a year more */
  'knowledge.confirmed': OfPiece
  'knowledge.withdrawn': OfPiece
  /** somebody says that it is true no more: the directorate answers by `answerDue`, an instant */
  'knowledge.doubted': { directorate: string; answerDue: string }
  /** whoever doubted was wrong */
  'knowledge.doubtEnded': { directorate: string }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends KnowledgeFacts {}
}
