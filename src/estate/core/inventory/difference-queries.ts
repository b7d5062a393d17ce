import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { id } from '../estate-shapes.ts'
import { speakers } from '../field-owners.ts'
import { families, sources, value } from './inventory-shapes.ts'

const source = z.enum(sources)

const says = z.object({
  value,
  /** the room's name, when the value is a room */
  shown: z.nullable(z.string()),
  source,
  /** of a list or a system: which one */
  speaker: z.optional(z.enum(speakers)),
  at: z.string(),
  by: z.nullable(z.string()),
  photo: z.nullable(z.string()),
})

export const difference = z.object({
  /** the line to settle */
  said: z.int(),
  state: z.enum(['proposed', 'differs']),
  family: z.enum(families),
  object: id,
  /** of the asset: its kind and name; of another object: its name */
  kind: z.string(),
  name: z.string(),
  unit: z.nullable(z.object({ id, ref: z.string(), storey: z.nullable(z.number()), door: z.string() })),
  field: codeUnder<'field'>(),
  /** right with a yes, and what is right with a no */
  says,
  against: z.nullable(says),
})
export type Difference = z.infer<typeof difference>

/** What stood before what stands, or was not kept. */
export const pastStatement = z.extend(says, {
  object: id,
  field: codeUnder<'field'>(),
  family: z.enum(families),
  state: z.enum(['past', 'refused']),
})
export type PastStatement = z.infer<typeof pastStatement>

/** Questions about what people and lists say differently. */
export const differenceQueries = {
  /** Staff. What waits for a yes in a building, and what two sources say differently. Refused: not_found, not_yours. */
  'estate.differences': {
    input: z.object({ building: id }),
    output: z.object({ rows: z.array(difference), can: z.object({ settle: z.boolean() }) }),
  },
  /** Staff. Former values of rooms and things, and those that were not kept, the newest first. Refused: not_yours. */
  'place.before': {
    input: z.object({ objects: z.array(id).check(z.maxLength(500)) }),
    output: z.object({ rows: z.array(pastStatement) }),
  },
  /** Staff and firms. What the reader said that was settled these last thirty days: a thank-you, or why it was not kept. */
  'estate.thanks': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          said: z.int(),
          at: z.string(),
          yes: z.boolean(),
          kind: z.string(),
          name: z.string(),
          field: codeUnder<'field'>(),
          building: z.string(),
        }),
      ),
    }),
  },
} as const
