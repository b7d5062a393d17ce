import { z } from 'zod/mini'
import { ball, id, status, urgency } from './request-shapes.ts'
import { balls } from './status.ts'

const text = z.string().check(z.maxLength(200))

/** a day or an instant */
const instant = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

// Two instants, `<from>/<to>`, the first one included: what must be true of one and the same act.
const iso = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z'
const span = z.string().check(z.regex(new RegExp(`^${iso}/${iso}$`)))

/** What narrows the list of requests; a figure names here exactly the threads that it counts. */
export const filters = z.object({
  agency: z.optional(text),
  ball: z.optional(ball),
  status: z.optional(status),
  urgency: z.optional(urgency),
  nature: z.optional(text),
  group: z.optional(text),
  building: z.optional(id),
  unit: z.optional(id),
  /** about one thing of the estate: what is open of it, and what was closed */
  asset: z.optional(id),
  household: z.optional(id),
  person: z.optional(id),
  firm: z.optional(id),
  /** what a desk answers, or repairs alone */
  desk: z.optional(z.boolean()),
  late: z.optional(z.boolean()),
  stuck: z.optional(z.boolean()),
  /** what the reader sees to: by name, for who decides at an agency; what head office follows; what waits for the caretaker */
  mine: z.optional(z.boolean()),
  questions: z.optional(z.boolean()),
  /** whose work is invoiced and not paid, closed ones too */
  toPay: z.optional(z.boolean()),
  /** whose work waits for a check on the spot, closed ones too */
  toCheck: z.optional(z.boolean()),
  closed: z.optional(z.boolean()),
  since: z.optional(instant),
  until: z.optional(instant),
  /** said to be done from one instant to another (ISO); `kept`: before it was due, or not; `contested`: at least once */
  resolvedSince: z.optional(z.iso.datetime()),
  resolvedUntil: z.optional(z.iso.datetime()),
  kept: z.optional(z.boolean()),
  contested: z.optional(z.boolean()),
  /** opened anew after it was closed; classified anew, with more time promised than before */
  reopened: z.optional(z.boolean()),
  postponed: z.optional(z.boolean()),
  /** closed within a span, for whatever reason or because nothing was found to repair */
  closedWithin: z.optional(span),
  nothingFound: z.optional(span),
  /** done at the first visit within a span, and back within thirty days: another order, or the same nature at the same place */
  cameBack: z.optional(span),
  /** an order done within a span, by one visit, that followed on no other; and nobody contested */
  firstVisit: z.optional(span),
  /** looked at on the spot within a span, and never found wrong in it */
  conforming: z.optional(span),
  /** the tenant heard of it before she asked; what nobody has spoken of yet is neither */
  toldFirst: z.optional(z.boolean()),
  /** done within a span, and the thing that was repaired was told of within thirty days */
  equipmentTold: z.optional(span),
  /** told before the tenant asked, by first words of the house that say nothing, or something */
  emptyWords: z.optional(z.boolean()),
  /** head office was asked within a span */
  asked: z.optional(span),
  /** who had the ball at some time of a span: `agency/<from>/<to>` */
  held: z.optional(z.string().check(z.regex(new RegExp(`^(${balls.join('|')})/${iso}/${iso}$`)))),
  /** decency: open ones whose two legal months (loi 89-462, art. 20-1) end within 14 days, or have ended */
  decency: z.optional(z.enum(['soon', 'past'])),
  /** open defects of works in the builder's year: all, or those of buildings whose year ends within 60 days, within 15 */
  reserves: z.optional(z.enum(['all', 'soon', 'last'])),
  q: z.optional(text),
  sort: z.optional(z.enum(['due', 'newest', 'ball'])),
  after: z.optional(text),
  limit: z.optional(z.number().check(z.minimum(1), z.maximum(500))),
})
export type Filters = z.infer<typeof filters>
