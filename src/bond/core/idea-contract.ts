import { z } from 'zod/mini'
import { answerKinds, ideaStates } from './idea-states.ts'
import { ideaDraft, slip } from './slips.ts'

const id = z.uuid()
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000))
const version = z.string().check(z.trim(), z.regex(/^[\w][\w .-]{0,39}$/))
/** answers that stood before the eyes of whoever answers */
const answers = z.int().check(z.gte(0))

export const ideaCommands = {
  /**
   * Says something without a name: an idea, a voice for one, an addition. The subject is a new id. Nobody signs it: no
   * answer is remembered, it is sealed, and comes out with what four others said. Refused: not_yours, not_found, wrong_moment, bond_long,
   * bond_names, bond_full.
   */
  'bond.drop': slip,
  /** Tells an idea under one’s own name, at once. The subject is its new id. Refused: not_yours, id_taken, bond_long, bond_names. */
  'bond.signIdea': z.object(ideaDraft),
  /**
   * Answers an idea in public. The subject is the idea. Refused: not_yours, not_found, bond_moved (somebody answered meanwhile), wrong_moment,
   * bond_past (promised for a day that is over), bond_long, bond_names.
   */
  'bond.answerIdea': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('yes'), words: text, plannedOn: z.iso.date(), answers }),
    z.object({ kind: z.literal('no'), words: text, answers }),
    z.object({ kind: z.literal('more'), words: text, answers }),
    z.object({ kind: z.literal('shipped'), words: text, version, answers }),
  ]),
} as const

/** An answer of head office, as all read it; days are `yyyy-mm-dd`. */
const answerRow = z.object({
  kind: z.enum(answerKinds),
  words: z.string(),
  plannedOn: z.nullable(z.string()),
  version: z.nullable(z.string()),
  at: z.string(),
  by: z.string(),
})

/** An idea in a list. `persons`: at least so many wish for it, as the last closed month counted them; null: fewer than five are known. */
const ideaRow = z.object({
  id,
  words: z.string(),
  route: z.string(),
  state: z.enum(ideaStates),
  toldOn: z.string(),
  signedBy: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
  persons: z.nullable(z.number()),
})
export type IdeaRow = z.infer<typeof ideaRow>

/** Where an idea is wished for: a family of people, of an agency or of all. */
const originRow = z.object({ place: z.string(), agency: z.nullable(z.string()), persons: z.number() })
export type OriginRow = z.infer<typeof originRow>

export const ideaQueries = {
  /**
   * Ideas from the field, the same for all who work here; for whoever answers, the oldest that has no answer first, for the others the
   * newest first. A thousand at most, of `n`. Refused: not_yours.
   */
  'bond.ideas': {
    input: z.object({}),
    output: z.object({
      rows: z.array(ideaRow),
      n: z.number(),
      /** slips that wait in the box: their own sender’s, and whether it is near to be opened is told to nobody */
      waiting: z.number(),
      togetherFrom: z.number(),
      can: z.object({ answer: z.boolean() }),
    }),
  },
  /** One idea, with all that was answered, added and counted. Refused: not_yours, not_found. */
  'bond.idea': {
    input: z.object({ id }),
    output: z.object({
      idea: z.object({ ...ideaRow.shape, version: z.string(), refusals: z.array(z.string()) }),
      answers: z.array(answerRow),
      additions: z.array(z.object({ words: z.string(), toldOn: z.string() })),
      origins: z.array(originRow),
      /** the closed month that was counted last (`yyyy-mm`) */
      countedIn: z.nullable(z.string()),
      can: z.object({ answer: z.boolean() }),
    }),
  },
  /**
   * What was answered of late (ninety days), by the screen where the idea was had: two hundred at most, the newest first. A phone takes it
   * along. Refused: not_yours.
   */
  'bond.answered': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          id,
          route: z.string(),
          words: z.string(),
          kind: z.enum(answerKinds),
          answerWords: z.string(),
          at: z.string(),
        }),
      ),
    }),
  },
} as const
