import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { leftStates, leftWays } from './left-notice.ts'

const id = z.uuid()
const instant = z.iso.datetime({ offset: true })
const text = z.string().check(z.maxLength(120))

/** What may be sent about notices. The subject is the notice's own id. */
export const commands = {
  /**
   * Put up a notice in a building, or in one stairwell of it: printed A4 and sent to those who agreed.
   * Guard words are checked where it is written. Refused: not_yours, unknown_place, notice_backwards, notice_past, notice_too_long_up.
   */
  'notice.post': z.object({
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(90)),
    words: z.string().check(z.trim(), z.minLength(1), z.maxLength(1200)),
    building: id,
    entrance: z.optional(id),
    starts: instant,
    /** demanded for as long as the question is (notice.ends); else three days after it goes up */
    ends: z.optional(instant),
    /** the request or collective incident that it tells of */
    request: z.optional(id),
  }),
  /** Refused: not_yours, not_found, wrong_moment (already down). */
  'notice.takeDown': z.object({}),
  /** The subject is the letter's id: it was printed and posted. Refused: not_yours, not_found, not_a_letter, same_hands. */
  'letter.print': z.object({}),
  /** The house itself: a person's address was changed, by herself or by the office, and the former one is told. Subject: the person. */
  'mail.former': z.object({ email: z.string().check(z.maxLength(200)), herself: z.boolean() }),
  /** The house itself: an agency let somebody in to work here, and head office is told. Subject: who was let in. */
  'mail.hired': z.object({ by: id }),
  /**
   * The house itself: an office gave a tenant a first address; a letter to her dwelling says so, with the code that proves it.
   * Subject: the person.
   */
  'mail.given': z.object({
    email: z.string().check(z.maxLength(200)),
    code: z.string().check(z.maxLength(20)),
    letter: id,
    by: id,
  }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

/** A notice as a list shows it. `state`: `coming` before it starts, `up` while it is to be read, `down` afterwards. */
export const noticeRow = z.object({
  id,
  title: z.string(),
  words: z.string(),
  building: z.object({ id, name: z.string(), address: z.string() }),
  entrance: z.nullable(z.object({ id, name: z.string() })),
  request: z.nullable(id),
  starts: z.string(),
  ends: z.string(),
  putUpAt: z.string(),
  takenDownAt: z.nullable(z.string()),
  state: z.enum(['coming', 'up', 'down']),
  can: z.object({ takeDown: z.boolean() }),
})
export type NoticeRow = z.infer<typeof noticeRow>

/**
 * What left: `sent` by mail, `kept` in the local mailbox, `letter` to print, `arrived` on a telephone, `returned` or `failed` with its
 * reason, `unheard`: nobody said that it arrived, `waiting` for its turn, `stuck` with its problem.
 */
export const mailState = z.enum([
  'sent',
  'kept',
  'letter',
  'arrived',
  'returned',
  'failed',
  'unheard',
  'waiting',
  'stuck',
])

export const mailRow = z.object({
  id,
  template: z.string(),
  to: z.string(),
  subject: z.string(),
  madeAt: z.string(),
  sentAt: z.nullable(z.string()),
  state: mailState,
  problem: z.nullable(z.string()),
  /** why it did not arrive */
  why: z.nullable(codeUnder<'left.why'>()),
  /** the news left by another way */
  replaced: z.boolean(),
  request: z.nullable(id),
  erased: z.boolean(),
})
export type MailRow = z.infer<typeof mailRow>

/** A letter ready for a window envelope: address lines, place and date, then its paragraphs. */
export const letterCard = z.object({
  id,
  to: z.object({ name: z.string(), lines: z.array(z.string()) }),
  /** the landlord, and the agency that answers for it */
  from: z.object({ landlord: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  madeAt: z.string(),
  printedAt: z.nullable(z.string()),
  lang: z.enum(['fr', 'en']),
  /** by which an answer finds its request («R-7K3P-9QXDM»); none: it was printed before letters bore one */
  code: z.nullable(z.string()),
})
export type LetterCard = z.infer<typeof letterCard>

const letterText = z.object({
  subject: z.string(),
  paragraphs: z.array(z.string()),
  /** empty: it opens nothing */
  button: z.string(),
})

export { readyKinds, readySheets } from './ready-notices.ts'

const page = { after: z.optional(text), limit: z.optional(z.number().check(z.minimum(1), z.maximum(200))) }

/**
 * Something that was sent about a request: to whom, by which way, and what became of it. `entry`: the entry of the thread that it tells of;
 * null: what came before all of them. Never an address.
 */
export const leftNotice = z.object({
  id,
  entry: z.nullable(id),
  /** who it was written to; empty: nobody of the house is at that address any more */
  to: z.string(),
  /** the same for all that was tried for one person and one piece of news, in the order of `at` */
  news: z.string(),
  way: z.enum(leftWays),
  state: z.enum(leftStates),
  why: z.nullable(codeUnder<'left.why'>()),
  at: z.string(),
})
export type LeftNotice = z.infer<typeof leftNotice>

export const queries = {
  /** What became of each thing that was sent about a request, oldest first; the four hundred newest. Refused: not_yours, not_found. */
  'notice.left': {
    input: z.object({ request: id }),
    output: z.object({ left: z.array(leftNotice) }),
  },
  /** Notices that the reader may see, newest first: up now, and those to come; `past` shows what was taken down too. */
  'notice.list': {
    input: z.object({
      building: z.optional(id),
      past: z.optional(z.boolean()),
      /** the last notice of the page before */
      after: z.optional(id),
      limit: page.limit,
    }),
    output: z.object({ rows: z.array(noticeRow), next: z.nullable(id) }),
  },
  /** One notice for the A4 page, with whom to call. */
  'notice.card': {
    input: z.object({ id }),
    output: z.object({
      notice: noticeRow,
      agency: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
      /** how many households agreed to receive it */
      told: z.number(),
    }),
  },
  /**
   * The local mailbox: what left or would have left, newest first. For hq and managers; for everybody where the setting `demo` is
   * true. `letters`: the reader may print letters too.
   */
  'mailbox.list': {
    input: z.object({ q: z.optional(text), request: z.optional(id), ...page }),
    output: z.object({
      rows: z.array(mailRow),
      next: z.nullable(z.string()),
      local: z.boolean(),
      letters: z.boolean(),
    }),
  },
  'mailbox.card': {
    input: z.object({ id }),
    output: z.object({ mail: mailRow, body: z.string(), html: z.string() }),
  },
  /** Letters of those who are told by paper, still to be printed at the agency. */
  'letter.list': {
    input: z.object(page),
    output: z.object({ letters: z.array(letterCard), next: z.nullable(z.string()) }),
  },
  'letter.card': { input: z.object({ id }), output: letterCard },
  /**
   * A letter about a real and recent request of an agency, as it would be written if one of its sentences (`words`, by its code) said
   * this; in a language left empty it says what it says now. None: no recent request was told it. Refused: not_yours.
   */
  'letter.preview': {
    input: z.object({
      agency: z.string().check(z.minLength(1), z.maxLength(60)),
      words: z.object({
        code: text,
        fr: z.string().check(z.maxLength(2000)),
        en: z.string().check(z.maxLength(2000)),
      }),
      nature: z.optional(text),
    }),
    output: z.object({
      letters: z.nullable(z.object({ fr: letterText, en: letterText })),
      of: z.nullable(z.object({ request: id, no: z.number() })),
    }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

declare module '../../kernel/core/doors.ts' {
  interface Questions extends Queries {}
}
