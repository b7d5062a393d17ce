import type { Key } from '../../kernel/core/words.ts'
import { z } from 'zod/mini'
import { quantity } from '../../kernel/core/money-shapes.ts'
import { paperBounds } from '../../kernel/core/enclosed-paper.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { ties } from './caller-tie.ts'
import { liabilities, urgencies } from './nature/nature-types.ts'
import { waitingReasons } from './nature/waiting-reasons.ts'
import { balls, requestHandlers, statuses } from './status.ts'

/** Bounds that every door shares: words of people are at most 4,000 characters, photos at most 12 a time, voice notes 4. */
export const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))
export const short = z.string().check(z.trim(), z.maxLength(120))
export const code = z.string().check(z.maxLength(60), z.regex(/^[a-zA-Z0-9_.]+$/))
/** An agency by its id. */
export const agencyCode = z.string().check(z.minLength(1), z.maxLength(60))
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const photos = z.array(sha256).check(z.maxLength(12))
/** Voice notes, by their hash: a minute each at most. */
export const sounds = z.array(sha256).check(z.maxLength(4))
/** Papers that go along with words, each by its hash, its name and its weight in bytes. */
export const papers = z
  .array(
    z.object({
      sha256,
      name: z.string().check(z.minLength(1), z.maxLength(400)),
      bytes: z.int().check(z.minimum(1)),
    }),
  )
  .check(z.maxLength(paperBounds.most))
/** A paper as it is read; `media`: what it is, once it has arrived. */
export const shownPaper = z.object({
  sha256,
  name: z.string(),
  bytes: z.number(),
  media: z.nullable(z.string()),
})
export const hasSomething = ({ words, sounds }: { words?: string; sounds?: string[] }): boolean =>
  Boolean(words) || Boolean(sounds?.length)
export const instant = z.iso.datetime({ offset: true })
export const id = z.uuid()
export const noData = z.object({})

export const urgency = z.enum(urgencies)
export const ball = z.enum(balls)
export const tie = z.enum(ties)

export const channel = z.enum([
  'portal',
  'phone',
  'field',
  'counter',
  'mail',
  'sms',
  'letter',
  'open311',
  'state',
  'sensor',
])
export type Channel = z.infer<typeof channel>
export const handler = z.enum(requestHandlers)
export const liability = z.enum(liabilities)
export const status = z.enum(statuses)
export const slot = z.object({ starts: instant, ends: instant })
export const lang = z.enum(['fr', 'en'])

/** A reason that can be said: a key of the words and what fills its holes. */
export const because = z.object({
  key: z.string() as unknown as z.ZodMiniType<Key, Key>,
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** A request as a row: what a list needs to say it in a sentence. */
export const row = z.object({
  id,
  no: z.number(),
  kind: z.enum(['single', 'outage']),
  status,
  ball,
  ballSince: z.string(),
  waitsFor: z.nullable(z.enum(waitingReasons)),
  nature: codeUnder<'nature'>(),
  urgency,
  due: z.string(),
  nextAt: z.nullable(z.string()),
  liability,
  handler: z.nullable(handler),
  channel,
  filedAt: z.string(),
  closedAt: z.nullable(z.string()),
  closure: z.nullable(codeUnder<'closure'>()),
  /** what was said at the end of the work; repaired for now, `nextAt` tells from when the rest is to be done */
  how: z.nullable(z.enum(['done', 'provisional'])),
  contested: z.number(),
  reminders: z.number(),
  /** since when the tenant or the firm has spoken without an answer */
  unansweredSince: z.nullable(z.string()),
  unansweredBy: z.nullable(z.enum(['tenant', 'firm'])),
  outage: z.nullable(id),
  place: z.object({
    agency: z.string(),
    building: z.string(),
    buildingName: z.string(),
    address: z.string(),
    entrance: z.nullable(z.string()),
    unit: z.nullable(z.string()),
    part: z.nullable(codeUnder<'part'>()),
    storey: z.nullable(z.number()),
    door: z.nullable(z.string()),
  }),
  requester: z.nullable(z.string()),
  /** the language that the requester reads, when somebody asked */
  lang: z.nullable(lang),
  firm: z.nullable(z.string()),
  /** who of the agency sees to it by name; not told outside the house, nor by a phone’s pack of before */
  charge: z.optional(
    z.nullable(
      z.object({
        id,
        name: z.string(),
        since: z.string(),
        /** who stands in today, until which day */
        standIn: z.nullable(z.object({ id, name: z.string(), until: z.string() })),
      }),
    ),
  ),
  excerpt: z.nullable(z.string()),
  photos: z.number(),
  /** what head office answered last, while the agency decides what follows; a phone that took the row along earlier does not know */
  hqSaid: z.optional(z.nullable(z.string())),
  /** by when head office answers, while it has the ball for a question */
  answerBy: z.optional(z.nullable(z.string())),
  /** waits for a date or for others, and nobody here has anything to do before */
  atRest: z.optional(z.boolean()),
  /** in a list: its price is above what the reader accepts by herself */
  beyond: z.optional(z.boolean()),
})
export type RequestRow = z.infer<typeof row>

/** A list that somebody keeps: see kept.ts. */
export const keptList = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  query: z.string().check(z.minLength(1), z.maxLength(1000)),
})

/** Who sees to a request. */
export const orient = z.object({
  to: handler,
  contract: z.optional(id),
  slot: z.optional(slot),
  words: z.optional(words),
  directorate: z.optional(code),
  /** to a firm: the price lines of its contract for which it is ordered, quantities in ten-thousandths; the day by which it is wished */
  lines: z.optional(z.array(z.object({ item: id, parts: quantity })).check(z.maxLength(60))),
  wanted: z.optional(z.iso.date().check(z.refine((said) => said >= '1900' && said < '2200'))),
})
