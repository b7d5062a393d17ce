import { z } from 'zod/mini'
import { longestWords, voteChoices } from './contest-question.ts'
import { periodPattern } from '../../kernel/core/periods.ts'
import { itemKinds } from './publish/fold-week.ts'
import { waitingCauses } from './waiting-causes.ts'

const fieldKey = z.string().check(z.minLength(1), z.maxLength(80))

/** What may be sent. What a field cost is not: it travels in the envelope of the act that carries its answer. */
export const commands = {
  /**
   * Records that the staff committee was consulted (`consultedOn`, `yyyy-mm-dd`) and how its notice is called; from then on time is
   * counted. The subject is a new id. Refused: not_yours, consulted_later (that day is to come), ledger_open (already).
   */
  'ledger.open': z.object({
    consultedOn: z.iso.date(),
    reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  }),
  /**
   * Asks in public why a question is asked (`field`, its key), or joins who asked before. Nobody signs it: it is written later, among
   * other acts, with its week. The words (300 signs at most, nobody named) stand where nobody asked before. Any subject.
   * Refused: not_yours, unknown_question, contest_answered (within the last 90 days), contest_names, asked_often.
   */
  'ledger.contest': z.object({
    field: fieldKey,
    words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWords.contest))),
  }),
  /** Says of a question that it is useful, useless or known already, once a quarter: the first counts. Nobody signs it. Any subject.
   * Refused: not_yours, unknown_question, asked_often. */
  'ledger.vote': z.object({ field: fieldKey, choice: z.enum(voteChoices) }),
  /**
   * Head office answers in public why it asks; the subject is the contest. Up to 600 signs, nobody named.
   * Refused: not_yours, not_found, contest_answered_once, contest_names.
   */
  'ledger.answerContest': z.object({
    words: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWords.answer)),
  }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

/** A field that we ask, with whom it serves. */
export const askedRow = z.object({
  key: z.string(),
  kind: z.string(),
  askedBy: z.string(),
  /** how it is asked, where no form of the house says it */
  words: z.nullable(z.string()),
  purpose: z.string(),
  legalBasis: z.nullable(z.string()),
  askedOf: z.array(z.string()),
  /** still required today: past its review date a field becomes optional by itself */
  required: z.boolean(),
  since: z.string(),
  reviewOn: z.string(),
  reviewDue: z.boolean(),
  /** asked for some weeks by head office: `reviewOn` is its last day */
  isPassing: z.boolean(),
  readBy: z.array(z.string()),
})
export type AskedRow = z.infer<typeof askedRow>

/** Seconds of attention, answers, and what one usually takes (half, and nine in ten, of the answers less; seconds). */
const figure = z.object({
  seconds: z.number(),
  times: z.number(),
  middle: z.number(),
  upper: z.nullable(z.number()),
})

/** What became of a question, to five (publish/answer-counts.ts). */
const counts = z.object({
  answers: z.number(),
  skips: z.number(),
  corrections: z.number(),
  same: z.number(),
  again: z.number(),
})

/**
 * Where fewer than 60 % of the answers were measured, or fewer than thirty, a cost is an estimate (keystroke-model.ts), between what was
 * measured and that with every missing answer as long as nine in ten. `share`: how many were measured (%).
 */
const estimate = z.object({
  seconds: z.number(),
  share: z.nullable(z.number()),
  least: z.number(),
  most: z.number(),
})

/** A question: what it cost (null where it is withheld), and how often what reads it ran, for people and by rules; null: not counted. */
export const ledgerRow = z.object({
  field: askedRow,
  total: z.nullable(figure),
  counts: z.nullable(counts),
  /** null where what was measured is enough, and where the cost is withheld */
  estimate: z.nullable(estimate),
  /** what one answer takes by the model (seconds) */
  model: z.number(),
  reads: z.nullable(z.object({ people: z.number(), rules: z.number() })),
})
export type LedgerRow = z.infer<typeof ledgerRow>

/** Seconds that a place gave to answering, or that a service’s questions took; null where they are withheld. */
export const balanceRow = z.object({
  /** a place (place-tree.ts), or the service in the reader’s language */
  code: z.string(),
  /** of a place, the name of its agency */
  agency: z.nullable(z.string()),
  seconds: z.nullable(z.number()),
  /** of a place, its acts from when their screen was shown, reading and pressing with them; null where that is withheld */
  acts: z.nullable(z.number()),
  /** of a service, what it took from caretakers and offices; null where that is withheld */
  ofAgencies: z.nullable(z.number()),
})
export type BalanceRow = z.infer<typeof balanceRow>

/** What becomes of a question (kernel/core/field-standing.ts): `since` is a day. */
const standing = z.object({
  asks: z.enum(['required', 'optional', 'hidden']),
  why: z.nullable(z.enum(['unanswered', 'unread', 'review'])),
  since: z.nullable(z.string()),
  stays: z.nullable(z.enum(['law', 'essential'])),
})

/** That somebody asked why, and what head office answered. Days `yyyy-mm-dd`; of the day on which it was asked, its week (a Monday). */
const contest = z.object({
  id: z.string(),
  week: z.string(),
  words: z.nullable(z.string()),
  /** how many asked, to five; null below five */
  askers: z.nullable(z.number()),
  /** the last day for an answer, and the last day on which forms still show the question */
  due: z.string(),
  hidesAfter: z.string(),
  /** working days that are left to answer, today among them; 0 once they are over */
  left: z.number(),
  reply: z.nullable(z.string()),
  answeredOn: z.nullable(z.string()),
})
export type ToldContest = z.infer<typeof contest>

const questionRow = z.object({
  field: askedRow,
  standing,
  contest: z.nullable(contest),
  /** how often what reads the answers ran in closed months that cover the last 90 days, and which; null: not counted */
  reads: z.nullable(z.object({ people: z.number(), rules: z.number(), from: z.string(), until: z.string() })),
  /** what an answer usually takes and what all took in the last closed month (seconds); null: withheld */
  cost: z.nullable(z.object({ middle: z.number(), seconds: z.number(), period: z.string() })),
  /** votes of the last quarter that was folded, each to five; null below five persons */
  votes: z.nullable(
    z.object({ quarter: z.string(), useful: z.number(), useless: z.number(), known: z.number() }),
  ),
})
export type QuestionRow = z.infer<typeof questionRow>
/** Minutes for which matters waited: in opening hours where the wait is ours, by the clock where it is not (`isOwn`). */
export const waitingRow = z.object({
  cause: z.enum(waitingCauses),
  /** a place (place-tree.ts), or `third` */
  code: z.string(),
  agency: z.nullable(z.string()),
  minutes: z.number(),
  isOwn: z.boolean(),
})
export type WaitingLine = z.infer<typeof waitingRow>

/** Acts of a type, from when their screen was shown until they left; `resumed`: how many went on with a draft that had been left. */
export const screenRow = z.object({ type: z.string(), figure, resumed: z.number() })
export type ScreenRow = z.infer<typeof screenRow>

const opening = z.object({ consultedOn: z.string(), reference: z.string() })

export const queries = {
  /**
   * What the questions of the house cost in one closed period, the same for all who work here: who gave time, who took it, the dearest
   * questions and those that nobody read. There is no other range, filter or place: the difference of two would be somebody’s seconds.
   * Refused: not_yours.
   */
  'ledger.time': {
    input: z.object({ period: z.optional(z.string().check(z.regex(periodPattern))) }),
    output: z.object({
      /** null: the staff committee was not consulted, and nothing is counted */
      opening: z.nullable(opening),
      mayOpen: z.boolean(),
      /** `yyyy-mm`, `yyyy-Qn`, `yyyy`; null while none has closed */
      period: z.nullable(z.string()),
      /** those that have closed, the latest first */
      periods: z.array(z.string()),
      /** all that was asked of all; null where it is withheld, or no period has closed */
      total: z.nullable(figure),
      /** acts from when their screen was shown; with pauses cut at 10 s, at 60 s; null where that is withheld */
      acts: z.nullable(
        z.object({
          total: figure,
          resumed: z.number(),
          at10: z.nullable(z.number()),
          at60: z.nullable(z.number()),
        }),
      ),
      screens: z.array(screenRow),
      waiting: z.array(waitingRow),
      given: z.array(balanceRow),
      taken: z.array(balanceRow),
      /** seconds that reading news takes, by whose account: words × readers, computed and not measured, so that none is withheld */
      reading: z.array(balanceRow),
      rows: z.array(ledgerRow),
      /** acts in which a question stood, and those of them that told what it cost; null of periods before they were counted */
      coverage: z.nullable(z.object({ acts: z.number(), measured: z.number(), dropped: z.number() })),
      /** what fewer than this many persons answered is withheld */
      atLeast: z.number(),
    }),
  },
  /** Whether the ledger is open, and since when: for the note to the staff committee, printed from the rules in force. Refused: not_yours. */
  'ledger.rules': {
    input: z.object({}),
    output: z.object({
      opening: z.nullable(opening),
      kinds: z.array(z.enum(itemKinds)),
      questions: z.number(),
      askers: z.number(),
    }),
  },
  /**
   * For forms, whoever fills them: questions that are no longer what their row says, or of which something is said; the others are as
   * they always were. Of those that the reader is asked alone, for who does not work here.
   */
  'ledger.standings': {
    input: z.object({}),
    output: z.object({
      fields: z.record(
        z.string(),
        z.object({
          asks: z.enum(['required', 'optional', 'hidden']),
          isDropped: z.boolean(),
          told: z.boolean(),
        }),
      ),
    }),
  },
  /** What is known of each question that the reader meets: who asks, what for, who reads it, what it costs, who asked why. Refused: not_yours. */
  'ledger.questions': { input: z.object({}), output: z.object({ rows: z.array(questionRow) }) },
  /**
   * «On vous demande pourquoi»: questions that wait for an answer, the nearest deadline first; those that are asked no more, or less;
   * what was answered. The same for all who work here. Refused: not_yours.
   */
  'ledger.contests': {
    input: z.object({}),
    output: z.object({
      mayAnswer: z.boolean(),
      waiting: z.array(questionRow),
      dropped: z.array(questionRow),
      answered: z.array(questionRow),
    }),
  },
  /** How many questions wait for an answer of head office: for its menu. Refused: not_yours. */
  'ledger.waiting': { input: z.object({}), output: z.object({ n: z.number() }) },
  /** Every field that we ask, by asker. */
  'ledger.fields': { input: z.object({}), output: z.object({ fields: z.array(askedRow) }) },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

export { keptPlace, mergePlaces } from './publish/merge-places.ts'
export { placeOfActor } from './publish/place-tree.ts'
