import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'

/** Nothing is sent to insight: its figures are by-products of what people do. */
export const commands = {} as const

const day = z.iso.date()

/** Which threads a figure counts: what `request.list` takes, as it is (`Filters` of the requests contract). */
export const opens = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
export type Opens = z.infer<typeof opens>

/** A count that opens its threads. */
export const count = z.object({ n: z.number(), opens })
/** A share: `n` of `of`; `share` is null when there is nothing to divide by. */
export const share = z.object({ n: z.number(), of: z.number(), share: z.nullable(z.number()), opens })
export type Count = z.infer<typeof count>
export type Share = z.infer<typeof share>

/** What is counted month by month (measures.ts): `n` of `whole`; of `closed`, which is a number alone, both are the same. */
export const measureName = z.enum([
  'kept',
  'contested',
  'reopened',
  'postponed',
  'firstVisit',
  'cameBack',
  'toldFirst',
  'emptyWords',
  'closed',
  'nothingFound',
])
export type MeasureName = z.infer<typeof measureName>

/** A measure over the period, with the threads that it counts. */
export const besideFigure = z.object({
  measure: measureName,
  n: z.number(),
  of: z.number(),
  share: z.nullable(z.number()),
  opens,
})
export type BesideFigure = z.infer<typeof besideFigure>

/** Clock hours from filing to resolved; null where nothing was resolved. */
const delay = { mean: z.nullable(z.number()), median: z.nullable(z.number()) }

export const holder = z.enum(['agency', 'tenant', 'firm', 'caretaker', 'hq', 'third', 'outage'])

export const natureFigure = z.object({
  nature: codeUnder<'nature'>(),
  n: z.number(),
  resolved: z.number(),
  ...delay,
  overdue: z.number(),
  /** filed on the same days a year earlier; null where the house did not count yet */
  lastYear: z.nullable(z.number()),
  opens,
})

export const monthFigure = z.object({
  /** `2026-11` */
  month: z.string(),
  filed: z.number(),
  resolved: z.number(),
  kept: z.nullable(z.number()),
  firstVisit: z.nullable(z.number()),
  toldFirst: z.nullable(z.number()),
  /** mean clock hours from filing to resolved */
  mean: z.nullable(z.number()),
  contested: z.nullable(z.number()),
  /** of how many: done orders of `firstVisit`, told ones of `toldFirst`; the others are of what was resolved */
  of: z.object({ firstVisit: z.number(), toldFirst: z.number() }),
  opens,
})
export type MonthFigure = z.infer<typeof monthFigure>

/** One agency beside the others, with its last twelve months. */
export const agencyFigure = z.object({
  id: z.string(),
  name: z.string(),
  months: z.array(
    z.object({
      /** `2026-11` */
      month: z.string(),
      filed: z.number(),
      kept: z.nullable(z.number()),
      firstVisit: z.nullable(z.number()),
      toldFirst: z.nullable(z.number()),
    }),
  ),
})
export type AgencyFigure = z.infer<typeof agencyFigure>

/** A figure that another slice declares: a number, or `n` of `of`; which threads it opens, or which page of the office. */
export const moreFigure = z.object({
  name: z.string(),
  title: z.string(),
  sentence: z.string(),
  detail: z.nullable(z.string()),
  n: z.number(),
  of: z.nullable(z.number()),
  share: z.nullable(z.number()),
  opens: z.nullable(opens),
  page: z.nullable(z.string()),
})
export type MoreFigure = z.infer<typeof moreFigure>

export const figures = z.object({
  since: z.string(),
  until: z.string(),
  agency: z.nullable(z.string()),
  /** agencies that the reader may choose from */
  agencies: z.array(z.object({ id: z.string(), name: z.string() })),
  /** resolved before due, of those resolved in the period */
  keptDelays: share,
  /** orders done by one visit and not contested, of orders done in the period */
  firstVisit: share,
  /** told before the tenant asked: of the requests filed in the period */
  toldFirst: share,
  /** what was closed, and what moves when a measure is gamed: in the order of their table */
  beside: z.array(besideFigure),
  /** the same shares of as many days just before; null where the house did not count yet */
  before: z.nullable(
    z.object({
      since: z.string(),
      until: z.string(),
      keptDelays: share,
      firstVisit: share,
      toldFirst: share,
    }),
  ),
  /** agencies side by side, by their name and in no other order; none where one is read alone */
  sides: z.array(agencyFigure),
  /** right now, whatever the period; `desks`: what desks answer, which is in no other figure */
  now: z.object({
    desks: count,
    open: count,
    late: count,
    stuck: count,
    byBall: z.array(z.object({ ball: codeUnder<'overview.holder'>(), ...count.shape })),
  }),
  filed: count,
  resolved: count,
  /** clock hours spent in each one's hands during the period, and their share */
  waiting: z.array(z.object({ holder, hours: z.number(), share: z.number(), opens })),
  byNature: z.array(natureFigure),
  byGroup: z.array(
    z.object({
      group: codeUnder<'nature.group'>(),
      n: z.number(),
      resolved: z.number(),
      ...delay,
      overdue: z.number(),
      lastYear: z.nullable(z.number()),
      opens,
    }),
  ),
  months: z.array(monthFigure),
  buildings: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      address: z.string(),
      n: z.number(),
      dwellings: z.number(),
      /** requests for a hundred dwellings */
      rate: z.nullable(z.number()),
      /** what it suffers from most */
      cause: z.object({ nature: codeUnder<'nature'>(), n: z.number() }),
      opens,
    }),
  ),
  contested: share,
  /** what other slices count of the same agencies and days, in their own words */
  more: z.array(moreFigure),
  /** decency: two months to answer (loi 89-462, art. 20-1); those open with less than two weeks left, or past it */
  legal: z.object({ decencySoon: count, decencyPast: count }),
  /** open defects of works whose year of guarantee (Code civil, art. 1792-6) ends within 60 days, within 15 */
  reserves: z.object({ soon: count, last: count }),
  questions: z.object({
    asked: z.number(),
    open: z.number(),
    late: z.number(),
    median: z.nullable(z.number()),
    opens,
  }),
  /** the months and the hours in each one's hands were summed then (every hour); null: just now */
  summedAt: z.nullable(z.string()),
})
export type Figures = z.infer<typeof figures>

/** Months that are over, oldest first; of each side, how many of how many in each of them. */
export const charts = z.object({
  months: z.array(z.string()),
  sides: z.array(
    z.object({
      /** null: all that the reader sees, where that is more than one agency */
      agency: z.nullable(z.string()),
      name: z.nullable(z.string()),
      measures: z.array(z.object({ name: measureName, n: z.array(z.number()), whole: z.array(z.number()) })),
    }),
  ),
})
export type Charts = z.infer<typeof charts>

export const queries = {
  /**
   * The overview: every number is a query over the journal and the tables. Days in Paris, both included; by default
   * the last 30 days. A manager sees her own agencies, head office and the call centre all; never by person.
   */
  'overview.figures': {
    input: z.object({
      agency: z.optional(z.string().check(z.maxLength(60))),
      since: z.optional(day),
      until: z.optional(day),
    }),
    output: figures,
  },
  /**
   * Each measure of each agency, by their names and in no other order, over the months that are over when `until` is (at most 36, none
   * from before the house counted). Who reads one agency, or asks for one, has that one. Refused: not_yours.
   */
  'overview.charts': {
    input: z.object({ agency: z.optional(z.string().check(z.maxLength(60))), until: z.optional(day) }),
    output: charts,
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
