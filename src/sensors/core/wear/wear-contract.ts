import { z } from 'zod/mini'
import { amount, cents } from '../../../kernel/core/money-shapes.ts'

const id = z.uuid()
const code = z.string().check(z.minLength(1), z.maxLength(60))
const months = z.int().check(z.gte(6), z.lte(60))
const site = z.object({ id, name: z.string() })
const agency = z.optional(z.string().check(z.maxLength(40)))

/** What may be told. */
export const wearCommands = {
  /**
   * What a new one of a kind costs, fitted, without tax, in cents; and where the figure comes from (a price list, a deal). The subject is
   * a new id. Refused: not_yours.
   */
  'renewal.price': z.object({
    kind: code,
    cents: amount.check(z.refine((n) => n > 0)),
    source: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  }),
} as const

/** Things of one kind and age, and what is to be expected of them. */
export const wearLine = z.object({
  kind: z.string(),
  /** '' where the kind is told as a whole */
  model: z.string(),
  /** the model as people write it */
  called: z.string(),
  /** years of age: from, and below; nothing where it is open */
  from: z.number(),
  to: z.nullable(z.number()),
  things: z.number(),
  /** failures from which this was learnt; `pooled`: of the kind, since the model failed too seldom to stand alone */
  failures: z.number(),
  pooled: z.boolean(),
  /** things that fail at least once, between which bounds nine times of ten; failures in all */
  expected: z.object({ things: z.number(), low: z.number(), high: z.number(), failures: z.number() }),
  /** what a failure of the kind has cost, by so many orders; nothing below five */
  repair: z.nullable(z.object({ cents, orders: z.number() })),
  renewal: z.nullable(z.object({ cents, source: z.string(), on: z.string() })),
})
export type WearLine = z.infer<typeof wearLine>

/** A thing of the plan: its place, its age, and what is known of it. */
export const wearThing = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  maker: z.string(),
  model: z.string(),
  building: z.object({ id, name: z.string() }),
  door: z.nullable(z.string()),
  installedOn: z.string(),
  failures: z.number(),
  /** failures of its like in the time in which it was seen */
  usual: z.number(),
  /** (failures + 2) ÷ (usual + 2): above 1 it fails more than its like; one failure of a new thing is no scandal */
  ratio: z.number(),
  /** that it fails within the months asked for, from 0 to 1 */
  chance: z.number(),
})
export type WearThing = z.infer<typeof wearThing>

export const wearQueries = {
  /**
   * Office. What will fail within so many months, by kind, model and age: learnt from requests that name a thing. `since`: the journal’s
   * first day; `unknown`: kinds that failed fewer than ten times, of which nothing is said; `undated`: things whose age nobody knows.
   * Refused: not_yours.
   */
  'wear.plan': {
    input: z.object({ months, agency }),
    output: z.object({
      since: z.nullable(z.string()),
      rows: z.array(wearLine),
      unknown: z.array(z.object({ kind: z.string(), things: z.number(), failures: z.number() })),
      undated: z.number(),
      mayPrice: z.boolean(),
    }),
  },
  /**
   * Office. The things of a line, or all: those that fail likeliest first, or those that fail more than their like. 200 at a time.
   * Refused: not_yours.
   */
  'wear.things': {
    input: z.object({
      months,
      agency,
      kind: z.optional(code),
      model: z.optional(z.string().check(z.maxLength(200))),
      from: z.optional(z.int().check(z.gte(0), z.lte(200))),
      to: z.optional(z.int().check(z.gte(0), z.lte(200))),
      rank: z.enum(['chance', 'ratio']),
      skip: z.optional(z.int().check(z.gte(0), z.lte(100_000))),
    }),
    output: z.object({ rows: z.array(wearThing), all: z.number() }),
  },
  /**
   * Staff who may see the thing. What was fitted on things of its model when they failed (of its kind, below five orders), and how likely
   * it fails within two years. Refused: not_yours.
   */
  'wear.parts': {
    input: z.object({ asset: id }),
    output: z.object({
      orders: z.number(),
      pooled: z.boolean(),
      parts: z.array(z.object({ label: z.string(), orders: z.number() })),
      chance: z.nullable(z.number()),
    }),
  },
  /**
   * Office. Buildings whose heating plant gives more, or less, than it used to in the same cold, in the last sixty days. `extra`: the
   * share above (0.15: 15 % more). Heat in Wh. Refused: not_yours.
   */
  'heat.drifts': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          building: z.object({ id, name: z.string() }),
          since: z.string(),
          extra: z.number(),
          used: z.number(),
          usual: z.number(),
          days: z.number(),
        }),
      ),
    }),
  },
  /**
   * Office. What fans, risers and lifts say before they fail. `fans`: those that draw more or less than in the year before (`extra`: 0.1 is
   * 10 % more). `risers`: columns of homes a degree Celsius or more below the others of their building, on average of a fortnight.
   * `lifts`: faults in the trips of a year, what others had in as many, and how far apart they are, shrunk. Refused: not_yours.
   */
  'plant.signs': {
    input: z.object({}),
    output: z.object({
      fans: z.array(
        z.object({
          device: id,
          building: site,
          thing: z.string(),
          since: z.string(),
          extra: z.number(),
          days: z.number(),
        }),
      ),
      risers: z.array(
        z.object({
          building: site,
          entrance: z.nullable(z.string()),
          doors: z.nullable(z.array(z.string())),
          below: z.number(),
          days: z.number(),
        }),
      ),
      lifts: z.array(
        z.object({
          asset: id,
          building: site,
          thing: z.string(),
          trips: z.number(),
          faults: z.number(),
          usual: z.number(),
          ratio: z.number(),
        }),
      ),
    }),
  },
} as const
