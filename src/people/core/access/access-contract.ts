import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'

const id = z.uuid()

/** A person's rights over what is held of her (RGPD, art. 15 and 17). Refusals are said under `refused.*`. */
export const commands = {
  /**
   * Subject: the new file's id. What is held about one person is gathered by a job, kept for seven days, and given to whoever
   * asked for it. Refused: not_yours, not_found, already_known, access_underway.
   */
  'access.prepare': z.object({ person: id }),
  /** The house itself: the file is ready, or could not be made. Subject: the file. */
  'access.ready': z.object({ ok: z.boolean() }),
  /** The house itself: the file was taken out. Subject: the file. */
  'access.take': z.object({ by: id }),
  /**
   * Subject: the person. Empties her words, photos and voice notes in what has been closed for two months, while her lease or
   * her job goes on. Refused: not_yours, not_found.
   */
  'person.eraseWords': z.object({}),
} as const

export const accessFile = z.object({
  id,
  askedAt: z.string(),
  /** who prepared it */
  by: z.string(),
  /** gathered so far, of how many kinds and files */
  done: z.number(),
  steps: z.number(),
  state: z.enum(['underway', 'ready', 'failed', 'gone']),
  /** bytes */
  size: z.number(),
  /** when it goes by itself */
  expiresAt: z.nullable(z.string()),
  /** how often it was taken out */
  taken: z.number(),
})
export type AccessFile = z.infer<typeof accessFile>

export const queries = {
  /**
   * Head office and the manager of the person's agency: the files prepared about one person, what may be erased of her and what must be
   * kept. Refused: not_yours, not_found.
   */
  'person.rights': {
    input: z.object({ id }),
    output: z.object({
      id,
      name: z.string(),
      kind: z.enum(['tenant', 'staff', 'contact']),
      erased: z.boolean(),
      files: z.array(accessFile),
      /** erasing a person whole: `yes`, or the code of why not; `until`: the last day of her lease, when it has one */
      erase: z.object({ all: codeUnder<'rights.erase.all'>(), until: z.nullable(z.string()) }),
      /** what would go, by kind: `words` and the like of old matters go even while she lives here */
      counts: z.object({
        oldWords: z.number(),
        words: z.number(),
        photos: z.number(),
        sounds: z.number(),
        mails: z.number(),
        openRequests: z.number(),
      }),
    }),
  },
} as const
