import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { place } from '../../estate/core/contract.ts'
import { id, lang, row, shownPaper } from './request-shapes.ts'

/** How the requester is told of what happens: a mail, a letter to print, or neither is possible. */
export const noticeWay = z.enum(['mail', 'sms', 'paper', 'none'])

const namedAt = { id, name: z.string(), door: z.string() }

/** The newest of some rows, and how many there are. */
const shortPage = z.object({ rows: z.array(row), n: z.number() })

/** Questions of those who answer the telephone. */
export const call = {
  /** The one search box: people, places, requests; tolerant of typing mistakes. */
  'search.box': {
    input: z.object({
      q: z.string().check(z.maxLength(120)),
      limit: z.optional(z.number().check(z.minimum(1), z.maximum(100))),
      /** the page of people that begins after so many of them: it brings them alone */
      skip: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
    }),
    output: z.object({
      /** how many bear that name, of whom `people` are shown; a thousand is a thousand or more */
      all: z.number(),
      colleagues: z.array(
        z.object({ id, name: z.string(), job: z.string(), phone: z.string(), email: z.string() }),
      ),
      firms: z.array(z.object({ id, name: z.string(), phone: z.string(), email: z.string() })),
      people: z.array(
        z.object({
          ...namedAt,
          phone: z.string(),
          unit: z.nullable(id),
          place: z.string(),
          open: z.number(),
          /** the last one that is open, on the first page: what she is probably calling about */
          last: z.optional(row),
        }),
      ),
      places: z.array(
        z.object({ ...namedAt, kind: z.enum(['building', 'unit']), detail: z.string(), lives: z.string() }),
      ),
      requests: z.array(row),
    }),
  },
  /** Between two calls: what the reader's desk took today, the dangers that are open, the breakdowns of whole buildings that go on. Refused: not_yours. */
  'call.day': {
    input: z.object({}),
    output: z.object({ calls: shortPage, dangers: shortPage, outages: shortPage }),
  },
  /**
   * What is done from the first screen, short pages for who may close: prices that wait for the reader’s yes (none where she decides on
   * none), and what was said to be repaired and nobody has closed, the last one first. Refused: not_yours.
   */
  'desk.atHand': { input: z.object({}), output: z.object({ prices: shortPage, repaired: shortPage }) },
  /**
   * Staff. The dwellings of a building, entrance by entrance and from the top down: who lives there (`names` is empty where the
   * reader may read none), since when nobody does, what is open, alerts in force, the day of its boiler. Refused: not_yours, not_found.
   */
  'place.stack': {
    input: z.object({ building: id }),
    output: z.object({
      dwellings: z.array(
        z.object({
          id,
          ref: z.string(),
          door: z.string(),
          storey: z.nullable(z.number()),
          rooms: z.nullable(z.number()),
          entrance: z.nullable(z.string()),
          names: z.string(),
          lived: z.boolean(),
          vacantSince: z.nullable(z.string()),
          open: z.number(),
          danger: z.boolean(),
          alerts: z.array(codeUnder<'alert'>()),
          boiler: z.nullable(z.string()),
        }),
      ),
    }),
  },
  /** Staff. The last papers that came with what was said of a dwelling, the newest first. Refused: not_yours. */
  'place.papers': {
    input: z.object({ unit: id }),
    output: z.object({
      rows: z.array(z.extend(shownPaper, { at: z.string(), request: id, no: z.number() })),
    }),
  },
  /** Who is on the phone: her dwelling, her open threads, her building's, before a new one can be filed. */
  'caller.card': {
    input: z.object({ person: z.optional(id), unit: z.optional(id), building: z.optional(id) }),
    output: z.object({
      person: z.nullable(
        z.object({
          id,
          name: z.string(),
          phone: z.string(),
          email: z.string(),
          lang,
          told: noticeWay,
          /** text messages leave from here: one may be promised */
          texts: z.optional(z.boolean()),
        }),
      ),
      place: z.nullable(place),
      since: z.nullable(z.string()),
      /** the last day of the tenant's lease, once it is past */
      left: z.nullable(z.string()),
      open: z.array(row),
      recent: z.array(row),
      building: z.array(row),
      alerts: z.array(z.object({ code: codeUnder<'alert'>(), until: z.string() })),
      posters: z.array(z.object({ id, title: z.string(), ends: z.string() })),
    }),
  },
} as const
