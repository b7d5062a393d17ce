import { z } from 'zod/mini'
import { id, row } from '../request-shapes.ts'

const day = z.iso.date()

/** What somebody of the office keeps for herself. Subject of each: herself. No fact: nobody else hears of it. */
export const commands = {
  /**
   * «Me le remontrer lundi»: out of her lists until that day; a danger, what is owed by then and what is said since come through.
   * Refused: not_yours, not_found, snooze_past, snooze_far, snooze_danger, snooze_due.
   */
  'snooze.keep': z.object({ request: id, until: day }),
  'snooze.drop': z.object({ request: id }),
  /** «Me rappeler jeudi: …», about a request or none. Refused: not_yours, not_found, memo_past, too_many_memos. */
  'memo.keep': z.object({
    memo: id,
    request: z.optional(id),
    day,
    words: z.string().check(z.trim(), z.minLength(1), z.maxLength(400)),
  }),
  'memo.end': z.object({ memo: id }),
  /** The notes of this request in which the reader is named were read. Refused: not_yours. */
  'mention.read': z.object({ request: id }),
} as const

export const queries = {
  /** What is the reader’s alone: memos of today and before, where she was named, what she set aside. Refused: not_yours. */
  'desk.own': {
    input: z.object({}),
    output: z.object({
      memos: z.array(z.object({ id, day, words: z.string(), request: z.nullable(row) })),
      /** memos of later days */
      later: z.number(),
      mentions: z.array(
        z.object({ message: id, by: z.string(), at: z.string(), words: z.string(), request: row }),
      ),
      /** `until`: the day that was asked, or the one on which it is due before that */
      snoozed: z.array(z.object({ until: day, request: row })),
      /** for whom she stands in today, until when */
      standsInFor: z.array(z.object({ name: z.string(), until: day })),
    }),
  },
  /** Whom a note about this request may name: those who may read it. Refused: not_yours, not_found. */
  'mention.colleagues': {
    input: z.object({ request: id }),
    output: z.object({ colleagues: z.array(z.object({ id, name: z.string() })) }),
  },
} as const
