import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { place } from '../../estate/core/contract.ts'
import { hearing } from './proposal-question.ts'
import { code, id, urgency } from './request-shapes.ts'

/** What it may be, ready to be tapped: its name in the reader's language, and the questions that change the urgency. */
export const natureOption = z.object({
  code: codeUnder<'nature'>(),
  label: z.string(),
  pictogram: z.string(),
  asks: z.array(z.object({ code: z.string(), words: z.string() })),
})
export type NatureOption = z.infer<typeof natureOption>

/** Questions of whoever reports a problem: with an account, or without. */
export const telling = {
  /**
   * Public. A breakdown of this building that is known already, of the kind of `nature`: what, and by when; with `part`, what was reported of it
   * one by one. Nothing of people, nothing of homes. To a tenant who is signed in, what her own household has open there of the same
   * kind, whichever way she told it; nothing of what is about people.
   */
  'request.known': {
    input: z.object({ building: id, nature: code, part: z.optional(code) }),
    output: z.object({
      incident: z.nullable(z.object({ id, label: z.string(), due: z.string(), since: z.string() })),
      /** what was reported there these last days, where all walk: which nature, when */
      reports: z.array(z.object({ label: z.string(), at: z.string() })),
      /** the newest first, three at most; `cameBy`: «par SMS» */
      own: z.optional(
        z.array(z.object({ id, no: z.number(), label: z.string(), cameBy: z.string(), at: z.string() })),
      ),
    }),
  },
  /** To the browser, or the tenant, who filed it: its number, its promise and where it stands; no words. Refused: not_found. */
  'request.receipt': {
    input: z.object({ id }),
    output: z.object({
      no: z.number(),
      nature: codeUnder<'nature'>(),
      urgency,
      due: z.string(),
      nextAt: z.nullable(z.string()),
      stands: z.enum(['open', 'planned', 'underway', 'resolved', 'closed']),
      agency: z.object({ name: z.string(), phone: z.string() }),
    }),
  },
  /** Public. From her words, the likeliest natures first (at most 3); `all`: every family that may be wrong there. */
  'request.suggest': {
    input: z.object({
      words: z.optional(z.string().check(z.maxLength(4000))),
      where: z.optional(z.enum(['dwelling', 'common'])),
      part: z.optional(code),
      /** of the thing that was pointed at: what breaks of its kind comes first */
      kind: z.optional(code),
      all: z.optional(z.boolean()),
    }),
    output: z.object({
      matter: hearing.matter,
      /** where the requester's words put it, when nobody has said where: not told where they leave a doubt */
      at: z.nullable(z.object({ home: z.boolean(), part: z.nullable(code) })),
      natures: z.array(natureOption),
      /** the first of them is what the words say, more than what they resemble */
      isHeard: z.boolean(),
      families: z.array(
        z.object({ label: z.string(), pictogram: z.string(), natures: z.array(natureOption) }),
      ),
    }),
  },
  /** Public. Whom to call when it cannot wait: the landlord's name and its number, day and night where there is one. */
  'request.help': {
    input: z.object({}),
    output: z.object({ landlord: z.string(), phone: z.string(), always: z.boolean() }),
  },
  /** A tenant who is signed in: where she lives. Refused: not_yours. */
  'request.home': { input: z.object({}), output: z.object({ place }) },
} as const
