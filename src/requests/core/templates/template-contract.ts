import { z } from 'zod/mini'
import { agencyChanges } from '../../../kernel/core/agency-change.ts'
import { id } from '../request-shapes.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
const text = z.string().check(z.trim(), z.maxLength(2000))
const agency = z.nullable(z.string().check(z.minLength(1), z.maxLength(60)))

/** A text that is ready to be sent: of an agency, or of the landlord (`agency` null) for all of them. */
export const replyTemplate = z.object({
  id,
  agency: z.nullable(z.string()),
  name: z.string(),
  fr: z.string(),
  en: z.string(),
  version: z.number(),
  at: z.string(),
  /** who wrote it, where the reader may know her */
  by: z.nullable(z.string()),
  /** the reader may write it anew, or withdraw it */
  mine: z.boolean(),
})
export type ReplyTemplate = z.infer<typeof replyTemplate>

export const templateCommands = {
  /**
   * Writes a template, or writes it anew: what it said before is kept. In both languages, or in one. `subject` is its id. Refused:
   * not_yours, template_elsewhere (it is another agency’s), template_empty, hole_unknown (says which), too_many_templates (200 an agency).
   */
  'template.write': z.object({ agency, name, fr: text, en: text, copyOf: z.optional(id) }),
  /** Offered no more; written anew, it is again. Refused: not_yours, not_found. */
  'template.withdraw': z.object({}),
} as const

export const templateQueries = {
  /** What may be picked: the agency’s own and the landlord’s. `writes`: agencies for which the reader may write; `offers`: for all. Refused: not_yours. */
  'template.list': {
    input: z.object({}),
    output: z.object({
      templates: z.array(replyTemplate),
      writes: z.array(z.object({ id: z.string(), name: z.string() })),
      offers: z.boolean(),
    }),
  },
  /** What agencies wrote or withdrew of their own last, for head office. Refused: not_yours. */
  'template.changes': agencyChanges,
  /** All that a template said, the newest first. Refused: not_yours. */
  'template.history': {
    input: z.object({ id }),
    output: z.object({
      versions: z.array(
        z.object({
          version: z.number(),
          name: z.string(),
          fr: z.string(),
          en: z.string(),
          withdrawn: z.boolean(),
          at: z.string(),
          by: z.nullable(z.string()),
        }),
      ),
    }),
  },
} as const
