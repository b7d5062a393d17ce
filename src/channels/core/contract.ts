import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { arrivalQueries } from './arrivals-contract.ts'
import { callCommands, callQueries } from './calls/call-contract.ts'
import { dossierCommands, dossierQueries } from './peer/dossier-contract.ts'
import { reasons } from './place-message.ts'
import { ways } from './message-shape.ts'
import { wayQueries } from './ways/way-contract.ts'

/** By which way a pile came: dropped on the page, put in a folder, sent by a scanner. */
export const pileWays = ['page', 'folder', 'mail'] as const
/** Why a file of a pile is no letters: a password, no pages that can be drawn, too many of them. */
export const pileProblems = ['locked', 'unreadable', 'too_many_pages'] as const
/** Files of one pile. */
export const pileFiles = 50

const id = z.uuid()
const code = z.string().check(z.maxLength(60), z.regex(/^[a-zA-Z0-9_.]+$/))

/** What may be sent of a message that waits. The subject is the message. */
export const commands = {
  /** The message belongs into this thread: it stands there in the name of who sent it. Refused: not_yours, not_found, wrong_moment. */
  'message.place': z.object({ request: id }),
  /**
   * The message opens a request, at this dwelling or part of a building, for who sent it. `person`: who that is, where somebody knows it.
   * Refused: not_yours, not_found, wrong_moment, and as `request.file`.
   */
  'message.open': z.object({
    unit: z.optional(id),
    building: z.optional(id),
    entrance: z.optional(id),
    part: z.optional(code),
    nature: z.optional(code),
    person: z.optional(id),
  }),
  /** The message asks for nothing. Its words stay as long as those of any message. Refused: not_yours, not_found, wrong_moment. */
  'message.dismiss': z.object({}),
  ...callCommands,
  ...dossierCommands,
  /**
   * A pile of letters, whose files were put here before (`PUT /api/channels/piles/:pile/:n`). `came`: the day on which they came, no
   * later than today, from which the law counts. `twoSided`: blank backs part no letters. `agency`: the house alone says whose it is.
   * Refused: not_yours, not_found (other files are here), received_later, wrong_moment (it was told).
   */
  'pile.drop': z.object({
    came: z.iso.date(),
    registered: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
    twoSided: z.optional(z.boolean()),
    files: z.int().check(z.minimum(1), z.maximum(pileFiles)),
    way: z.optional(z.enum(pileWays)),
    agency: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  }),
  /** The reading of a pile stops after the page at hand. Refused: not_yours, not_found, wrong_moment. */
  'pile.stop': z.object({}),
  /** The reading of a pile goes on. Refused: not_yours, not_found, wrong_moment. */
  'pile.resume': z.object({}),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const row = z.object({
  id,
  way: z.enum(ways),
  at: z.string(),
  why: z.enum(reasons),
  sender: z.string(),
  senderName: z.string(),
  subject: z.string(),
  words: z.string(),
  files: z.number(),
  /** words that tell a danger; `rings`: of one that rings until somebody says where it is, else it may be one */
  danger: z.boolean(),
  rings: z.boolean(),
  agency: z.nullable(z.string()),
  /** of a letter: the day on which it came, the number of its registered post, and its pile */
  cameOn: z.nullable(z.string()),
  registered: z.nullable(z.string()),
  pile: z.nullable(id),
})
export type IntakeRow = z.infer<typeof row>

const paper = z.object({ sha256: z.string(), name: z.string(), bytes: z.number() })

/** What came along and was not kept, and why (`unkept.*`). */
const unkept = z.object({ name: z.string(), why: codeUnder<'unkept'>() })

/** A request where a message may belong. */
const candidate = z.object({
  id,
  no: z.number(),
  nature: codeUnder<'nature'>(),
  place: z.string(),
  requester: z.nullable(z.string()),
  filedAt: z.string(),
  open: z.boolean(),
})

export const card = z.object({
  ...row.shape,
  whole: z.string(),
  photos: z.array(z.string()),
  sounds: z.array(z.string()),
  /** `media`: what it is, once it has arrived */
  papers: z.array(z.object({ ...paper.shape, media: z.nullable(z.string()) })),
  unkept: z.array(unkept),
  /** the requests that it names, and those that are open where its sender lives: three at most */
  candidates: z.array(candidate),
  /** who is reached at its address, or may have written it, and where she lives */
  people: z.array(z.object({ id, name: z.string(), unit: z.nullable(id), place: z.string() })),
})
export type IntakeCard = z.infer<typeof card>

/** A message that stands in a thread. `entry`: where its words stand; null: it opened the request. */
const sentMessage = z.object({
  id,
  entry: z.nullable(id),
  way: z.enum(ways),
  /** of what somebody placed there of whom the house knows nobody: the address or the number, to answer */
  from: z.nullable(z.string()),
  /** the thread shows less than what came */
  isLonger: z.boolean(),
  unkept: z.array(unkept),
  /** of one that opened the request: what it may be already (`open`: the two may become one) */
  alike: z.array(candidate),
})

/** A pile of letters, and how far it is. */
export const pileRow = z.object({
  id,
  cameOn: z.string(),
  registered: z.nullable(z.string()),
  way: z.enum(pileWays),
  madeAt: z.string(),
  stopped: z.boolean(),
  pages: z.number(),
  pagesRead: z.number(),
  /** of its letters: how many there are, how many are read, how many found their thread by themselves or by a hand, how many wait for a hand */
  letters: z.number(),
  read: z.number(),
  placed: z.number(),
  waiting: z.number(),
  /** files that are being read, and those that cannot be: kept whole, with the reason */
  reading: z.number(),
  failed: z.array(z.object({ n: z.number(), name: z.string(), why: z.enum(pileProblems) })),
})
export type PileRow = z.infer<typeof pileRow>

export const queries = {
  ...arrivalQueries,
  /** The piles of letters, newest first: fifty at most. Refused: not_yours. */
  'pile.list': { input: z.object({}), output: z.object({ rows: z.array(pileRow) }) },
  /** What waits for somebody who says where it belongs: dangers first, then the oldest; two hundred at most. Refused: not_yours. */
  'intake.list': { input: z.object({}), output: z.object({ rows: z.array(row), n: z.number() }) },
  /** How many wait; and, for who reads how the gateways stand, how many of these fail. Refused: not_yours. */
  'intake.count': { input: z.object({}), output: z.object({ n: z.number(), failing: z.number() }) },
  /** One of them whole. Refused: not_yours, not_found. */
  'intake.card': { input: z.object({ id }), output: card },
  /** The messages that stand in a thread, the first that came first; a hundred at most. Refused: not_yours. */
  'message.sent': { input: z.object({ request: id }), output: z.object({ sent: z.array(sentMessage) }) },
  /** All that came with one of them, as it came. Refused: not_yours, not_found. */
  'message.whole': {
    input: z.object({ id }),
    output: z.object({ sender: z.string(), senderName: z.string(), subject: z.string(), whole: z.string() }),
  },
  ...callQueries,
  ...wayQueries,
  ...dossierQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

declare module '../../kernel/core/doors.ts' {
  interface Acts extends Pick<Commands, 'call.settle'> {}
}
