import { z } from 'zod/mini'
import { givenQueries } from './given-contract.ts'
import { ideaCommands, ideaQueries } from './idea-contract.ts'
import { quarterCommands, quarterQueries } from './quarter/quarter-contract.ts'
import { trialCommands, trialQueries } from './trial/trial-contract.ts'

const id = z.uuid()
const personName = z.object({ id, name: z.string() })

/** What may be sent. */
export const commands = {
  /**
   * Says who answers for a topic, and who when that one is away; null: nobody. The subject is the topic. Refused: not_yours, not_found,
   * bond_deputy (the same twice, or a deputy of nobody), bond_not_here (does not work at head office), answerer_moved (`before`, who answered
   * when she began, does no more: somebody else has named another).
   */
  'bond.setAnswerer': z.object({
    person: z.nullable(id),
    deputy: z.nullable(id),
    before: z.optional(z.nullable(id)),
  }),
  ...ideaCommands,
  ...trialCommands,
  ...quarterCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const topic = z.object({
  id,
  /** what it holds, and how the service is called */
  name: z.string(),
  service: z.string(),
  directorate: z.string(),
  person: z.nullable(personName),
  deputy: z.nullable(personName),
  /** until when the person is away (`yyyy-mm-dd`); null: not away */
  awayUntil: z.nullable(z.string()),
})
export type Topic = z.infer<typeof topic>

export const queries = {
  /**
   * Who answers for what at head office, the same for all who work here; `people`: who may be named, for who may name. Refused: not_yours.
   */
  'bond.answerers': {
    input: z.object({}),
    output: z.object({
      rows: z.array(topic),
      people: z.array(personName),
      can: z.object({ set: z.boolean() }),
    }),
  },
  /** What head office owes the field: topics that nobody answers for, trials that are over, ideas without an answer. Refused: not_yours. */
  'bond.owed': {
    input: z.object({}),
    output: z.object({ topics: z.number(), trials: z.number(), ideas: z.number() }),
  },
  ...ideaQueries,
  ...trialQueries,
  ...quarterQueries,
  ...givenQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
