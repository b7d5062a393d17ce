import { z } from 'zod/mini'
import { type ContestReason, contestReasons } from './chain/contest-reasons.ts'
import { pairKinds, pairSources } from './chain/found-pair.ts'
import { recordFields } from './record-fields.ts'

export type { ContestReason }

/** How alike two persons are named, field by field: what other slices may ask of this one. */
export { compareFields } from './people/compare-values.ts'

/** What somebody answers of two that may be one. */
export const pairAnswers = ['same', 'not', 'later'] as const
export type PairAnswer = (typeof pairAnswers)[number]

/** What may be sent about references. Refused everywhere: not_yours, not_found. */
export const commands = {
  /** Subject: the pair. The two are one, are not, or it is left for later. Refused: pair_answered (otherwise, by somebody else). */
  'pair.settle': z.object({ answer: z.enum(pairAnswers) }),
  /** Subject: the pair. The answer is taken back, and the pair asked again. Refused: pair_open. */
  'pair.undo': z.object({}),
  /**
   * Subject: the pair, of places, that the house linked alone. It is a no that teaches like any other, and what the link told is taken back.
   * `pair.undo` links it again. Refused: pair_answered (somebody had said that it is the same).
   */
  'pair.contest': z.object({ reason: z.enum(contestReasons) }),
  /** Subject: the handing over. One yes for every person of whom nothing is other: those of the reader’s reach, as they stand then. */
  'pair.settlePlain': z.object({}),
  /** Subject: the same. That yes is taken back, of the same person and instant (ISO) as its fact told. */
  'pair.undoPlain': z.object({ at: z.iso.datetime() }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const record = z.object({
  fields: z.array(
    z.object({
      field: z.enum(recordFields),
      /** words, those marked that the other record does not have */
      words: z.array(z.object({ text: z.string(), isOther: z.boolean() })),
    }),
  ),
})

const linkedPair = z.object({
  id: z.uuid(),
  kind: z.enum(pairKinds),
  source: z.enum(pairSources),
  /** the chance that the two are one, from 0 to 1 */
  chance: z.number(),
  /** why, as a sentence in the reader’s language */
  why: z.string(),
  /** between the two points, where both are known */
  metres: z.nullable(z.number()),
  own: record,
  other: record,
})

const openPair = z.object({
  ...linkedPair.shape,
  /** pairs told beside it that are asked no more once it is the same */
  rivals: z.array(z.uuid()),
})
export type PairCard = z.infer<typeof openPair>

const energyClass = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G'])

const diagnosedDwelling = z.object({
  unit: z.uuid(),
  /** of the ADEME, thirteen signs */
  number: z.string(),
  /** yyyy-mm-dd */
  madeOn: z.string(),
  energy: energyClass,
  /** of greenhouse gases; null where the file has none */
  ghg: z.nullable(energyClass),
  /** of the dwelling itself; else of the whole building, which stands for those that have none */
  isOwn: z.boolean(),
  /** that it is theirs, from 0 to 1 */
  chance: z.number(),
})
export type DiagnosedDwelling = z.infer<typeof diagnosedDwelling>

export const queries = {
  /**
   * Pairs that wait for an answer of the reader’s, forty at most; those that were left for later come last. Persons of whom nothing is
   * other are told apart as a number (`plain`), unless they are asked for one by one. Refused: not_yours.
   */
  'pairs.open': {
    input: z.object({ oneByOne: z.optional(z.boolean()) }),
    output: z.object({
      pairs: z.array(openPair),
      open: z.number(),
      plain: z.number(),
      /** how often the weights were learnt anew, and from how many answers */
      version: z.number(),
      answers: z.number(),
    }),
  },
  /**
   * Pairs of places that are linked, or that somebody answered, by words of either side (number, address, door): the least sure first, twenty
   * at a time from `after` on, the id of the last one shown. Refused: not_yours.
   */
  'pairs.linked': {
    input: z.object({
      words: z.optional(z.string().check(z.maxLength(100))),
      after: z.optional(z.uuid()),
    }),
    output: z.object({
      pairs: z.array(
        z.object({
          ...linkedPair.shape,
          state: z.enum(['sure', 'same', 'not']),
          /** why it was contested; null where it was not */
          reason: z.nullable(z.enum(contestReasons)),
        }),
      ),
      /** there are others after these */
      hasMore: z.boolean(),
    }),
  },
  /**
   * The diagnosis of each dwelling that holds on a day (yyyy-mm-dd), the newest of its own, else of its building; and the dwellings of which
   * a file was searched that has none (`undiagnosed`). Behind the reader’s wall. Refused: not_yours.
   */
  'diagnoses.on': {
    input: z.object({ day: z.iso.date() }),
    output: z.object({ dwellings: z.array(diagnosedDwelling), undiagnosed: z.array(z.uuid()) }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
