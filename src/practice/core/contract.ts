import { z } from 'zod/mini'
import { topics } from './changeable-topics.ts'

const id = z.uuid()
const agency = z.nullable(z.string().check(z.minLength(1), z.maxLength(60)))
const code = z.string().check(z.minLength(1), z.maxLength(120))
// Longer than any row allows, so that who pastes a page reads how long it may be, and not that it is malformed.
const text = z.string().check(z.trim(), z.maxLength(20_000))
const motive = z.optional(z.string().check(z.trim(), z.maxLength(400)))
/** the version that the sender had before her; 0: the house’s own words */
const version = z.int().check(z.gte(0))

/** What may be sent. The subject is the id of the way, as `practice.list` says it: two who change the same hold the same matter. */
export const commands = {
  /**
   * Says a code in an agency’s own words, or for all (`agency` null, head office). Refused: not_yours, way_closed (the house’s alone),
   * way_moved (somebody else changed it meanwhile), way_empty, way_too_long, way_markup, way_one_line, way_hole_missing, way_hole_unknown, way_no_choice,
   * not_found (the subject is another’s).
   */
  'way.change': z.object({ agency, code, fr: text, en: text, motive, version }),
  /** Says again what the landlord, or the house, says. Refused: not_yours, way_moved, not_found. */
  'way.giveBack': z.object({ agency, code, version }),
  /** Holds out an agency’s words to all; the offer of before, for the same code, ends. The subject is a new id. Refused: not_yours, not_found, id_taken. */
  'way.offer': z.object({ code, from: agency }),
  /** Holds it out no more. Refused: not_yours, not_found. */
  'way.endOffer': z.object({}),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const words = z.object({ fr: z.string(), en: z.string() })

/** One thing that may be said in one’s own way, as it is said here now. */
export const wayRow = z.object({
  id,
  code: z.string(),
  topic: z.enum(topics),
  holes: z.array(z.string()),
  most: z.number(),
  oneLine: z.boolean(),
  frenchAlone: z.boolean(),
  /** one of these, where it is no text */
  choices: z.array(z.string()),
  /** what the house says, or the landlord, where the agency has no words of its own */
  house: words,
  /** what is said here now; `en` empty: none of one’s own */
  now: words,
  whose: z.enum(['house', 'landlord', 'agency']),
  version: z.number(),
  set: z.nullable(z.object({ at: z.string(), by: z.nullable(z.string()), motive: z.string() })),
  offer: z.nullable(z.object({ id, fr: z.string(), en: z.string(), at: z.string() })),
})
export type WayRow = z.infer<typeof wayRow>

const idAndName = z.object({ id: z.string(), name: z.string() })

export const queries = {
  /**
   * All that may be changed, with what is said at this agency now (`agency` null: for all, head office). Refused: not_yours.
   */
  'practice.list': {
    input: z.object({ agency: z.optional(agency) }),
    output: z.object({
      agency,
      /** those that the reader may choose from; `all`: she speaks for all too */
      agencies: z.array(idAndName),
      all: z.boolean(),
      rows: z.array(wayRow),
      can: z.object({ change: z.boolean(), offer: z.boolean() }),
    }),
  },
  /** All that was said under a code here, the newest first. Refused: not_yours. */
  'practice.history': {
    input: z.object({ agency, code }),
    output: z.object({
      versions: z.array(
        z.object({
          version: z.number(),
          fr: z.string(),
          en: z.string(),
          givenBack: z.boolean(),
          motive: z.string(),
          at: z.string(),
          by: z.nullable(z.string()),
        }),
      ),
    }),
  },
  /**
   * What was changed where: agencies by name, with how many of each topic, and what each says instead of what before, the newest
   * first; `offered`: the standing offer of these words. For head office. Refused: not_yours.
   */
  'practice.overview': {
    input: z.object({}),
    output: z.object({
      agencies: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          changed: z.record(z.string(), z.number()),
        }),
      ),
      ways: z.array(
        z.object({
          id,
          agency: z.string(),
          code: z.string(),
          topic: z.enum(topics),
          house: words,
          before: words,
          now: words,
          at: z.string(),
          by: z.nullable(z.string()),
          offered: z.nullable(id),
        }),
      ),
    }),
  },
  /**
   * The words of one’s own agency, by code, for a page that says them: those that all the reader’s agencies share, else the landlord’s;
   * nothing of what the house says. Read by everybody who is known.
   */
  'practice.words': {
    input: z.object({ lang: z.enum(['fr', 'en']) }),
    output: z.object({ words: z.record(z.string(), z.string()) }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
