import { z } from 'zod/mini'
import { mostHours } from './budget.ts'
import { bounds, cuts } from './cuts.ts'
import { pocketWords } from './pocket-words.ts'
import { questionSteps } from './steps.ts'
import { answerKinds, targets } from './targets.ts'

const id = z.uuid()
const code = z.string().check(z.minLength(1), z.maxLength(60))
const directorate = z.string().check(z.regex(/^[a-z][a-z-]{1,39}$/))
const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const choice = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const cut = z.enum(cuts)
/** what a measure is narrowed to: `{ family: 'heating', agency: 'centre', from: '2026-03-01', to: '2026-04-01' }`; `to` is the day after */
const only = z.partialRecord(z.enum([...cuts, ...bounds]), z.string().check(z.minLength(1), z.maxLength(80)))
export type Only = z.infer<typeof only>

/** What is asked at things: which ones, how it is answered, where, until when. */
const askedOfThings = {
  target: z.enum(targets),
  answer: z.enum(answerKinds),
  choices: z.optional(z.array(choice).check(z.maxLength(5))),
  agencies: z.array(code).check(z.maxLength(100)),
  endsOn: z.iso.date(),
}

/** Wished margin of a sample, as a share. */
const margin = z.number().check(z.gte(0.01), z.lte(0.15))

/** What may be sent. The subject is the question. */
export const commands = {
  /**
   * Begins a question, of the directorate that asks: what it is in words (200 signs), and what for. The house looks first for what it holds.
   * Refused: not_yours, no_directorate, question_names (somebody is named), last_unused (its last one waits for a conclusion), too_many_drafts, id_taken.
   */
  'ask.draft': z.object({ words: sentence, purpose: sentence }),
  /** A fact is the answer: a measure by a cut, or an answer of before. Nobody is asked. Refused: not_yours, not_found, asked_already, unknown_fact. */
  'ask.fromFacts': z.object({
    measure: z.optional(code),
    by: z.optional(cut),
    only: z.optional(only),
    known: z.optional(id),
  }),
  /** The answer stands in a register, or follows from an act already done. Refused: not_yours, not_found, asked_already, unknown_source. */
  'ask.derive': z.object({ source: code }),
  /** «Ce n’est pas ce que je demande»: on to the next step. Refused: not_yours, not_found, asked_already, other_step. */
  'ask.pass': z.object({ step: z.enum(['facts', 'derived', 'acts', 'sample']) }),
  /**
   * Asks a sample, drawn by a hash of question and thing. Refused: not_yours, not_found, asked_already, known_already, derivable, by_product,
   * nothing_there, sample_over, no_budget, budget_spent, last_unused, bad_end, choices_missing, unknown_agency.
   */
  'ask.sample': z.object({
    ...askedOfThings,
    margin,
    /** instead of the size that the margin gives */
    size: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
  }),
  /** Asks all of them. Refused: as `ask.sample`, and sample_first, too_many_points. */
  'ask.campaign': z.object(askedOfThings),
  /** Asked of nobody yet: nothing of it stays. Refused: not_yours, not_found, asked_already. */
  'ask.drop': z.object({}),
  /** Ends it now: its points leave the rounds. Refused: not_yours, not_found, not_running. */
  'ask.stop': z.object({}),
  /** What was decided, in one public sentence (300 signs). Refused: not_yours, not_found, still_running, concluded_already, question_names. */
  'ask.conclude': z.object({ words: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)) }),
  /** Said at the thing: `yes`, `no`, `unseen`, a number, or the number of a choice. What comes after the end counts nowhere. Refused: not_yours, not_found, no_point, bad_answer. */
  'ask.answer': z.object({ thing: id, value: z.string().check(z.minLength(1), z.maxLength(12)) }),
  /** The hours of a directorate: of this year until it has asked in the rounds, else of the next. The subject is a new id. Refused: not_yours, own_budget. */
  'ask.setHours': z.object({ directorate, hours: z.int().check(z.gte(0), z.lte(mostHours)) }),
  /** The house itself: four fifths are spent, or it is over. Refused: not_yours. */
  'ask.watch': z.object({}),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

/** A value with its date and its source, as it is said. */
const fact = z.object({
  code,
  title: z.string(),
  said: z.string(),
  period: z.string(),
  readFrom: z.string(),
  by: z.nullable(cut),
  only,
  narrowed: z.array(z.string()),
  cuts: z.array(z.object({ cut, said: z.string() })),
})
export type Fact = z.infer<typeof fact>

const knownAnswer = z.object({
  id,
  asked: z.string(),
  reply: z.string(),
  readFrom: z.string(),
  keptAt: z.string(),
})
const pointsPrice = { points: z.number(), seconds: z.number() }
const place = z.object({ code, title: z.string(), why: z.string() })

const step = z.enum(questionSteps)

export const states = ['draft', 'met', 'running', 'ended', 'concluded'] as const
const state = z.enum(states)
export type QuestionState = (typeof states)[number]

/** A question as it is listed: to all who work here once it is asked, to head office from the beginning. */
export const row = z.object({
  id,
  directorate: z.string(),
  words: z.string(),
  purpose: z.string(),
  state,
  step,
  metBy: z.nullable(z.enum(['fact', 'known', 'derived', 'act'])),
  way: z.nullable(z.enum(['sample', 'campaign'])),
  at: z.string(),
  endsOn: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  whyEnded: z.nullable(z.enum(['date', 'answered', 'budget', 'stopped'])),
  size: z.nullable(z.number()),
  answers: z.number(),
  /** seconds that it took until now, or was said to take; measured, or reckoned (≈) */
  seconds: z.number(),
  /** those of them that the ledger has told */
  measured: z.number(),
  isMeasured: z.boolean(),
  conclusion: z.string(),
  isMine: z.boolean(),
})
export type QuestionRow = z.infer<typeof row>

const budget = z.object({
  directorate: z.string(),
  year: z.number(),
  hours: z.nullable(z.number()),
  nextHours: z.nullable(z.number()),
  seconds: z.number(),
  /** those of them that the ledger has told */
  measured: z.number(),
  isMeasured: z.boolean(),
  isMine: z.boolean(),
})
export type Budget = z.infer<typeof budget>

const resultRow = z.object({
  /** null: agencies of few people, told as one; `whole`: all of them */
  agency: z.nullable(z.string()),
  names: z.array(z.string()),
  points: z.number(),
  answered: z.number(),
  unseen: z.number(),
  counts: z.array(
    z.object({ value: z.string(), n: z.number(), low: z.nullable(z.number()), high: z.nullable(z.number()) }),
  ),
  middle: z.nullable(z.number()),
  total: z.nullable(z.number()),
})
export type ResultRow = z.infer<typeof resultRow>

export const queries = {
  /** What of all that is held answers a question: three facts at most, and answers of head office. By all who sit at a desk. Refused: not_yours. */
  'ask.find': {
    input: z.object({ words: z.string().check(z.maxLength(2000)) }),
    output: z.object({ facts: z.array(fact), known: z.array(knownAnswer) }),
  },
  /** One fact, by a cut: two hundred rows at most. What fewer are than may be told is withheld. Refused: not_yours, unknown_fact. */
  'ask.fact': {
    input: z.object({ measure: code, by: z.optional(cut), only: z.optional(only) }),
    output: z.object({
      fact,
      gamed: z.string(),
      counter: z.string(),
      rows: z.array(
        z.object({ label: z.string(), said: z.string(), value: z.nullable(z.number()), n: z.number() }),
      ),
      withheld: z.number(),
      atLeast: z.number(),
      at: z.string(),
    }),
  },
  /** All measures of the catalogue, with their cuts; and what was not what somebody asked. Refused: not_yours. */
  'ask.catalogue': {
    input: z.object({}),
    output: z.object({
      measures: z.array(
        z.object({
          code,
          title: z.string(),
          readFrom: z.string(),
          cuts: z.array(z.string()),
          gamed: z.string(),
          counter: z.string(),
        }),
      ),
      passed: z.array(z.object({ words: z.string(), step, offered: z.array(z.string()), at: z.string() })),
    }),
  },
  /** Questions, the latest first: six hundred at most, of `n`; and what each directorate may still take. Refused: not_yours. */
  'ask.list': {
    input: z.object({}),
    output: z.object({
      rows: z.array(row),
      n: z.number(),
      budgets: z.array(budget),
      can: z.object({ ask: z.boolean(), set: z.boolean() }),
      /** why this directorate may not ask the next one now */
      unused: z.nullable(z.object({ id, words: z.string() })),
    }),
  },
  /** One question: where it stands, what is offered at its step, what it brought. Refused: not_yours, not_found. */
  'ask.question': {
    input: z.object({ id }),
    output: z.object({
      question: row,
      facts: z.array(fact),
      known: z.array(knownAnswer),
      sources: z.array(place),
      met: z.nullable(
        z.object({ fact: z.nullable(fact), known: z.nullable(knownAnswer), source: z.nullable(place) }),
      ),
      asked: z.nullable(
        z.object({
          target: z.enum(targets),
          answer: z.enum(answerKinds),
          choices: z.array(z.string()),
          agencies: z.array(z.string()),
          population: z.number(),
          margin: z.nullable(z.number()),
        }),
      ),
      whole: z.nullable(resultRow),
      results: z.array(resultRow),
      targets: z.array(z.object({ target: z.enum(targets), n: z.number() })),
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
      budget: z.nullable(budget),
      can: z.object({ launch: z.boolean(), stop: z.boolean(), conclude: z.boolean() }),
    }),
  },
  /** What it costs before it is sent: all of them, and the sample beside it. Refused: not_yours, unknown_agency. */
  'ask.price': {
    input: z.object({
      target: z.enum(targets),
      answer: z.enum(answerKinds),
      agencies: z.array(code).check(z.maxLength(100)),
      margin,
    }),
    output: z.object({
      secondsEach: z.number(),
      isMeasured: z.boolean(),
      /** cents an hour, as the landlord set it */
      tariff: z.nullable(z.number()),
      all: z.object({ ...pointsPrice, interruptions: z.number() }),
      sample: z.object({ ...pointsPrice, interruptions: z.number() }),
      places: z.array(z.object({ agency: z.string(), name: z.string(), ...pointsPrice })),
      budget: z.nullable(budget),
    }),
  },
  /** The list of what is asked as a phone shows it, in the reader’s language: sixty at most. Refused: not_yours. */
  'ask.told': {
    input: z.object({}),
    output: z.object({
      title: z.string(),
      lead: z.string(),
      none: z.string(),
      rows: z.array(z.object({ id, words: z.string(), lines: z.array(z.string()) })),
    }),
  },
  /** What is asked where a caretaker walks, for the round and for the phone's pack: four hundred points at most. Refused: not_yours. */
  'ask.points': {
    input: z.object({}),
    output: z.object({
      /** what the phone says around them, in the reader’s language: no dictionary is loaded for it */
      said: z.record(z.enum(pocketWords), z.string()),
      questions: z.array(
        z.object({
          id,
          words: z.string(),
          purpose: z.string(),
          asker: z.string(),
          answer: z.enum(answerKinds),
          choices: z.array(z.string()),
          endsOn: z.string(),
        }),
      ),
      points: z.array(
        z.object({ question: id, thing: id, building: id, entrance: z.nullable(id), label: z.string() }),
      ),
    }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
export type Price = Queries['ask.price']['output']
export type QuestionNow = Queries['ask.question']['output']
export type PhonePoints = Queries['ask.points']['output']
