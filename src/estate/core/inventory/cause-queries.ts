import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { speakers } from '../field-owners.ts'
import { id } from '../estate-shapes.ts'
import { families, value } from './inventory-shapes.ts'

const speaker = z.enum(speakers)
const agency = z.optional(z.string().check(z.maxLength(60)))

/** Why values differ: what field, and who says it against whom. */
export const causeKey = z.object({
  family: z.enum(families),
  field: codeUnder<'field'>(),
  says: speaker,
  against: speaker,
})
export type CauseKey = z.infer<typeof causeKey>

const example = z.object({
  said: z.int(),
  building: id,
  /** of the building, and of what the value is of where it has a name of its own */
  place: z.string(),
  name: z.string(),
  kind: z.string(),
  unit: z.nullable(z.object({ id, ref: z.string(), storey: z.nullable(z.number()), door: z.string() })),
  says: value,
  against: value,
})

const cause = z.extend(causeKey, {
  n: z.int(),
  buildings: z.int(),
  /** five at most, the oldest first */
  examples: z.array(example),
  /** of numbers, what the first says more than the second: the three commonest, then bounds and middle of all */
  shifts: z.array(z.object({ shift: z.number(), n: z.int() })),
  spread: z.nullable(z.object({ least: z.number(), middle: z.number(), most: z.number() })),
  /** buildings with most of them, ten at most: where somebody has to look */
  places: z.array(z.object({ building: id, place: z.string(), n: z.int() })),
})
export type Cause = z.infer<typeof cause>

const plan = z.object({
  /** the last line that the house had when it was planned: what was said since is not settled by it */
  upTo: z.int(),
  /** at most 500 lines each, 5,000 in all */
  parts: z.array(z.object({ building: id, said: z.array(z.int()) })),
  n: z.int(),
})
export type SettlePlan = z.infer<typeof plan>

/** Questions about values that differ over the whole estate. */
export const causeQueries = {
  /**
   * Who may settle. Values of which two sources say otherwise, by cause, those with most first; 200 causes at most. `rest`: lines that people
   * proposed, answered one by one in their building. `upTo`: the last line of the house then. Refused: not_yours.
   */
  'estate.causes': {
    input: z.object({ agency }),
    output: z.object({ causes: z.array(cause), n: z.int(), rest: z.int(), upTo: z.int() }),
  },
  /** Who may settle. The lines that one answer to a cause settles, building by building; with `upTo`, none that came after it. Refused: not_yours. */
  'estate.causePlan': { input: z.extend(causeKey, { agency, upTo: z.optional(z.int()) }), output: plan },
  /** Who may settle. The lines of an answer that may be taken back. Refused: not_yours. */
  'estate.answerPlan': { input: z.object({ answer: id }), output: plan },
  /** Who may settle. Answers given to many in the last thirty days, the newest first; twenty at most. Refused: not_yours. */
  'estate.answers': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          answer: id,
          at: z.string(),
          by: z.nullable(z.string()),
          family: z.enum(families),
          field: codeUnder<'field'>(),
          winner: speaker,
          loser: z.nullable(speaker),
          n: z.int(),
          undone: z.int(),
        }),
      ),
    }),
  },
  /**
   * Who may settle. Of each source and field, how many lines of the whole house were settled, and in how many its value stood. Systems and
   * lists alone: nobody’s eyes are counted. Refused: not_yours.
   */
  'estate.confidence': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          source: speaker,
          family: z.enum(families),
          field: codeUnder<'field'>(),
          stood: z.int(),
          of: z.int(),
        }),
      ),
    }),
  },
} as const
export type Confidence = z.infer<(typeof causeQueries)['estate.confidence']['output']>['rows'][number]
