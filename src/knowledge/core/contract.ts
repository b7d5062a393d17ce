import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { standings } from './standing.ts'

const id = z.uuid()
const code = z.string().check(z.minLength(1), z.maxLength(60))
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
// Longer than may be kept, so that who pastes a page reads how long it may be, and not that it is malformed.
const text = z.string().check(z.trim(), z.maxLength(20_000))
/** the version that the sender had before her */
const version = z.int().check(z.gte(1))

/** What an answer is about; all that is told must fit. */
const about = z.object({
  nature: z.optional(code),
  /** a kind of equipment, with its maker and model */
  thing: z.optional(code),
  maker: z.optional(short),
  model: z.optional(short),
  trade: z.optional(code),
  contract: z.optional(id),
  firm: z.optional(id),
  building: z.optional(id),
})
export type About = z.infer<typeof about>

const words = { asked: text, reply: text, about, forFirms: z.boolean() }

/** What may be sent. The subject is the piece: the id of the question that it answers. */
export const commands = {
  /**
   * Keeps an answer of head office for the next one. Refused: not_yours (another directorate’s), not_found, question_unanswered, kept_already,
   * knowledge_empty, knowledge_long, knowledge_names (somebody is idAndName), knowledge_nowhere, unknown_nature, unknown_place, unknown_thing, unknown_contract.
   */
  'knowledge.keep': z.object(words),
  /**
   * Says it anew: true for a year again; what was said before is kept. `question`: the newer answer that it comes from. Refused: as
   * knowledge.keep, and knowledge_moved (somebody else changed it meanwhile).
   */
  'knowledge.change': z.object({ ...words, version, question: z.optional(id) }),
  /** True still: for a year more, and shown again where it was hidden. Refused: not_yours, not_found, knowledge_moved. */
  'knowledge.confirm': z.object({ version }),
  /** Sets it aside: nobody finds it any more; `knowledge.confirm` brings it back. Refused: not_yours, not_found, knowledge_moved. */
  'knowledge.withdraw': z.object({ version }),
  /** «Ce n’est plus vrai.» Refused: not_yours, not_found, knowledge_long, knowledge_names. */
  'knowledge.doubt': z.object({ words: z.optional(text) }),
  /** True after all: by whoever doubted. Refused: not_yours, not_found. */
  'knowledge.endDoubt': z.object({}),
  /** «C’est ma réponse»: the question of this thread is not asked. Refused: not_yours, not_found. */
  'knowledge.spare': z.object({ request: id }),
  /** Not the answer after all: counted no more. Refused: not_yours, not_found. */
  'knowledge.endSpare': z.object({ request: id }),
  /** Head office was asked in this thread after all: nothing was spared there. The house’s own. Refused: not_yours. */
  'knowledge.countAsked': z.object({}),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const idAndName = z.object({ id, name: z.string() })

export const reasons = ['building', 'model', 'thing', 'nature', 'contract', 'trade', 'words'] as const

/** A piece as it is read: the answer, what it is about, who answers for it. */
export const piece = z.object({
  id,
  asked: z.string(),
  reply: z.string(),
  about: z.object({
    nature: z.nullable(codeUnder<'nature'>()),
    thing: z.nullable(code),
    maker: z.nullable(z.string()),
    model: z.nullable(z.string()),
    trade: z.nullable(codeUnder<'trade'>()),
    contract: z.nullable(idAndName),
    firm: z.nullable(idAndName),
    building: z.nullable(idAndName),
  }),
  directorate: z.string(),
  standing: z.enum(standings),
  version: z.number(),
  forFirms: z.boolean(),
  keptAt: z.string(),
  reviewOn: z.string(),
  /** until when the directorate says whether it is still true */
  answerDue: z.nullable(z.string()),
  /** the thread in which it was answered, for who may read that one */
  source: z.nullable(z.object({ id, no: z.number() })),
})
export type Piece = z.infer<typeof piece>

/** Why it is proposed: the first of these that fits. */
const foundPiece = z.object({ ...piece.shape, because: z.enum(reasons) })
export type FoundPiece = z.infer<typeof foundPiece>

export const queries = {
  /**
   * What is known of a matter, the closest first: of its building, of the model of its equipment, of its nature, then by the words of a
   * question that is being written; three at most, none that is hidden. `can`: what the reader may do of them. Refused: not_yours, not_found.
   */
  'knowledge.match': {
    input: z.object({ request: id, words: z.optional(z.string().check(z.maxLength(4000))) }),
    output: z.object({
      rows: z.array(foundPiece),
      can: z.object({ spare: z.boolean(), doubt: z.boolean() }),
    }),
  },
  /**
   * What is known of a building, or there of a kind of equipment (of its maker and model, where the piece says one): ten at most, none that
   * is hidden. Refused: not_yours.
   */
  'knowledge.about': {
    input: z.object({
      building: id,
      thing: z.optional(code),
      maker: z.optional(z.string().check(z.maxLength(120))),
      model: z.optional(z.string().check(z.maxLength(120))),
    }),
    output: z.object({ rows: z.array(piece) }),
  },
  /** What is known of the work of an order, where it is fit for firms: three at most. By the firm of the order. Refused: not_yours, not_found. */
  'knowledge.order': { input: z.object({ order: id }), output: z.object({ rows: z.array(piece) }) },
  /**
   * What the phone takes along: of the reader’s buildings first, then of the whole landlord, the newest first; sixty at most, forty
   * thousand signs. Refused: not_yours.
   */
  'knowledge.pack': { input: z.object({}), output: z.object({ rows: z.array(piece) }) },
  /** What an answer given in this thread may be kept for, and which of its answered questions the reader may keep still. Refused: not_yours, not_found. */
  'knowledge.offer': {
    input: z.object({ request: id }),
    output: z.object({
      about: z.object({
        nature: z.nullable(codeUnder<'nature'>()),
        thing: z.nullable(code),
        maker: z.nullable(z.string()),
        model: z.nullable(z.string()),
        trades: z.array(codeUnder<'trade'>()),
        building: z.nullable(idAndName),
        contracts: z.array(idAndName),
        firms: z.array(idAndName),
      }),
      open: z.array(id),
    }),
  },
  /** All that the reader may see, with what is hidden: what waits for its directorate first, then the newest; five hundred at most, of `n`. Refused: not_yours. */
  'knowledge.list': {
    input: z.object({}),
    output: z.object({
      rows: z.array(z.object({ ...piece.shape, spared: z.number() })),
      n: z.number(),
    }),
  },
  /** How many answers of the reader’s directorate somebody doubts, or are past their year. Refused: not_yours. */
  'knowledge.waiting': { input: z.object({}), output: z.object({ n: z.number() }) },
  /** One of them whole: what was said before, why somebody doubts it, how often it spared a question by place and month. Refused: not_yours, not_found. */
  'knowledge.piece': {
    input: z.object({ id }),
    output: z.object({
      piece,
      doubt: z.nullable(z.object({ at: z.string(), words: z.string() })),
      versions: z.array(
        z.object({ version: z.number(), asked: z.string(), reply: z.string(), at: z.string() }),
      ),
      spared: z.array(z.object({ agency: z.string(), month: z.string(), n: z.number() })),
      can: z.object({ keep: z.boolean(), doubt: z.boolean(), endDoubt: z.boolean() }),
    }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
