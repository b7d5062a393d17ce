import { z } from 'zod/mini'
import { archiveParts } from './archive-parts.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { readerFamilies } from './news-readers.ts'

const id = z.uuid()
const code = z.string().check(z.minLength(1), z.maxLength(60))
// Longer than may be said, so that who pastes a page reads how long it may be, and not that it is malformed.
const text = z.string().check(z.trim(), z.maxLength(20_000))
const family = z.enum(readerFamilies)
/** the version that the sender had before her */
const version = z.int().check(z.gte(1))

/** Who reads it: families of people, of the agencies named (none: of all), who hold what is told (all that is told must fit). */
const audience = {
  families: z.array(family).check(z.maxLength(10)),
  agencies: z.array(code).check(z.maxLength(200)),
  /** a contract that covers their buildings */
  contract: z.optional(id),
  /** a kind of equipment that stands in their buildings */
  thing: z.optional(code),
  /** a trade that a contract of their buildings is for */
  trade: z.optional(code),
}
const audienceShape = z.object(audience)
export type ChosenReaders = z.infer<typeof audienceShape>

const saidItem = { title: text, words: text, endsOn: z.iso.date() }

/** What may be sent. The subject is the news item. That somebody read one is no act: nothing tells it. */
export const commands = {
  /**
   * Publishes it, and debits what reading it takes; a danger to people is at nobody’s cost. Refused: not_yours, published_already,
   * news_empty, news_long, news_names (a tenant is named), news_link (outside the house), news_ends, unknown_agency, unknown_thing,
   * unknown_contract, news_unread (nobody works there).
   */
  'news.publish': z.object({ ...saidItem, ...audience, danger: z.boolean() }),
  /** Says it anew, or until another day: what was said before is kept. Refused: as news.publish, not_found, news_over, news_moved. */
  'news.correct': z.object({ ...saidItem, version }),
  /** Takes it away, from the phones too. Refused: not_yours, not_found. */
  'news.withdraw': z.object({ version }),
  /** A reply: a question to the author. Refused: not_yours, not_found, news_over, news_empty, news_long, news_names, news_asked. */
  'news.ask': z.object({ words: text }),
  /** Answers a question; all who read the item read the answer. Refused: not_yours, question_closed, and as news.ask. */
  'news.answer': z.object({ question: id, words: text }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const idAndName = z.object({ id: z.string(), name: z.string() })

const question = z.object({
  id,
  words: z.string(),
  askedAt: z.string(),
  due: z.string(),
  reply: z.string(),
  answeredAt: z.nullable(z.string()),
  /** the reader asked it */
  isOwn: z.boolean(),
  /** who asked, told to who answers */
  asker: z.nullable(z.string()),
})

/** A news item as it is read. Its words come with it: opening one asks nothing of the house. */
export const newsItem = z.object({
  id,
  title: z.string(),
  words: z.string(),
  danger: z.boolean(),
  author: idAndName,
  /** whose account it is: a place of the ledger of time; of an agency, its name */
  place: z.string(),
  agency: z.nullable(z.string()),
  families: z.array(family),
  /** where it is read; null: everywhere */
  agencies: z.nullable(z.array(idAndName)),
  holds: z.object({
    contract: z.nullable(z.string()),
    thing: z.nullable(code),
    trade: z.nullable(codeUnder<'trade'>()),
  }),
  version: z.number(),
  publishedAt: z.string(),
  /** of the version that is read */
  saidAt: z.string(),
  endsOn: z.string(),
  endsAt: z.string(),
  withdrawnAt: z.nullable(z.string()),
  /** how many it was published for, computed from places; and seconds of all of them */
  readers: z.number(),
  seconds: z.number(),
  /** what was said before, the latest first: three at most */
  earlier: z.array(z.object({ version: z.number(), title: z.string(), words: z.string(), at: z.string() })),
  /** twenty at most, what has no answer first */
  questions: z.array(question),
  can: z.object({ keep: z.boolean(), ask: z.boolean() }),
})
export type NewsItem = z.infer<typeof newsItem>

export const queries = {
  /**
   * What the reader is told now, dangers first, then the latest; twenty at most. `more`: how many others are (none in what a phone kept
   * before it was said). The phone takes it along. Refused: not_yours.
   */
  'news.current': {
    input: z.object({}),
    output: z.object({ rows: z.array(newsItem), more: z.optional(z.number()) }),
  },
  /**
   * All that the reader was told in 24 months, the latest first, fifty at a time after `after`: by words, current (`current`), over
   * (`over`), or of her own account (`own`). `n`: of all. Refused: not_yours.
   */
  'news.archive': {
    input: z.object({
      words: z.optional(z.string().check(z.maxLength(200))),
      part: z.enum(archiveParts),
      after: z.optional(id),
    }),
    output: z.object({ rows: z.array(newsItem), n: z.number(), mayPublish: z.boolean() }),
  },
  /** One of the reader’s own account, to say it anew. Refused: not_yours, not_found. */
  'news.own': { input: z.object({ id }), output: newsItem },
  /** How many read what is told to these: active people of these places, computed, and told to nobody else. Refused: not_yours. */
  'news.readers': {
    input: audienceShape,
    output: z.object({ readers: z.number() }),
  },
  /** Who may be chosen as readers. Refused: not_yours. */
  'news.choices': {
    input: z.object({}),
    output: z.object({
      /** whose account it will be debited to: a place of the ledger of time; of an agency, its name */
      account: z.object({ place: z.string(), agency: z.nullable(z.string()) }),
      families: z.array(family),
      agencies: z.array(idAndName),
      contracts: z.array(idAndName),
      things: z.array(code),
      trades: z.array(codeUnder<'trade'>()),
    }),
  },
  /** Questions that wait for the reader’s answer. Refused: not_yours. */
  'news.waiting': { input: z.object({}), output: z.object({ n: z.number() }) },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
