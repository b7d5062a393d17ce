import { callBacks } from './call-back.ts'
import { unplacedRow } from './unplaced-contract.ts'
import { z } from 'zod/mini'
import { agencyChanges } from '../../kernel/core/agency-change.ts'
import { delay } from '../../kernel/core/delay-shapes.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { place } from '../../estate/core/contract.ts'
import { alarms } from './alarm/alarm-contract.ts'
import { charges } from './charge/charge-contract.ts'
import { queries as ownDesk } from './own-desk/own-desk-contract.ts'
import { call, noticeWay } from './call-queries.ts'
import { day } from './field-day.ts'
import { templateQueries } from './templates/template-contract.ts'
import { telling } from './nature-option.ts'
import { decencyDecree } from './nature/law.ts'
import { delays, standingDelays } from './delays/contract.ts'
import { preferenceQueries } from './preferred/preference-contract.ts'
import { entry } from './thread-entry.ts'
import { filters } from './filters.ts'
import { proposalFlags, hearing } from './proposal-question.ts'
import { incident } from './collective-incident.ts'
import { legal } from './legal-delay.ts'
import { link } from './link/link-contract.ts'
import { twinQueries } from './twin/twin-contract.ts'
import { outageQueries } from './outage/outage-contract.ts'
import { nextSteps } from './next-step.ts'
import { orderCard } from './work-order-card.ts'
import {
  agencyCode,
  because,
  code,
  handler,
  id,
  keptList,
  lang,
  liability,
  row,
  slot,
  ball,
  urgency,
  sha256,
  tie,
} from './request-shapes.ts'

export { type AlarmCard, alarmCard } from './alarm/alarm-contract.ts'
export { type Commands, commands } from './request-commands.ts'
export type { Entry } from './thread-entry.ts'
export type { NatureOption } from './nature-option.ts'
export { fieldActs } from './field-acts.ts'
export type { Filters } from './filters.ts'
export type { Incident } from './collective-incident.ts'
export { chargeLetter } from './letters/write-letters.ts'
export { neighbourSteps, stepDays } from './matter/neighbour-steps.ts'
export { type NatureCode, natures } from './nature/catalogue.ts'
export type { DecreeLine } from './nature/law.ts'
export { isDanger } from './status.ts'
export { contestDays } from './contest.ts'
export { dangerIn } from './danger/dangers-in-words.ts'
export { isAboutPeople } from './nature/about-people.ts'
export { type ClosureReason, isClosureReason } from './nature/closure.ts'
export { usualPartOf } from './nature/usual-part.ts'
export type { PlaceCard } from '../../estate/core/contract.ts'
export { type Delays, firstDelays } from './delays/delays.ts'
export { urgencies } from './nature/nature-types.ts'
export { visit } from './field-day.ts'
export type { CallBack } from './call-back.ts'
export type { MissedCall } from './missed-call.ts'
export type { UnplacedRow } from './unplaced-contract.ts'
export type { Channel, RequestRow } from './request-shapes.ts'
export type { OrderCard } from './work-order-card.ts'

/** Acts that this reader may do now: `yes`, or why not. */
export const can = z.record(z.string(), z.enum(['yes', 'wrong_moment', 'not_yours']))

export const thread = z.object({
  request: row,
  place,
  requester: z.nullable(
    z.object({
      id: z.nullable(id),
      name: z.string(),
      firstName: z.optional(z.string()),
      phone: z.string(),
      email: z.string(),
      lang,
      told: noticeWay,
    }),
  ),
  caller: z.nullable(
    z.object({ name: z.string(), tie, phone: z.string(), email: z.string(), told: z.boolean() }),
  ),
  article: z.nullable(z.string()),
  legal,
  /** what was promised when its urgency was said; a phone that took the thread along earlier does not know it */
  delay: z.optional(delay),
  /** the thing that broke, when it was named; `storey`: of the estate, where that is told */
  asset: z.nullable(z.object({ id, kind: z.string(), name: z.string(), storey: z.nullable(id) })),
  entries: z.array(entry),
  photos: z.array(z.object({ sha256, at: z.string() })),
  orders: z.array(orderCard),
  questions: z.array(
    z.object({
      id,
      directorate: z.string(),
      askedAt: z.string(),
      due: z.string(),
      answeredAt: z.nullable(z.string()),
    }),
  ),
  outage: z.nullable(row),
  /** the request that goes on, when this one was its double and the reader may read it */
  twin: z.nullable(row),
  /** those that were its doubles, where the reader may read them; a phone that took the thread along earlier does not know them */
  doubles: z.optional(z.array(row)),
  /** what it says of other requests, and they of it, where the reader may read both */
  links: z.optional(z.array(link)),
  attached: z.array(row),
  alerts: z.array(z.object({ code: codeUnder<'alert'>(), until: z.string() })),
  /** what happens next: who, what (words under `next.<what>`), by when */
  next: z.object({ who: ball, what: z.enum(nextSteps), by: z.nullable(z.string()) }),
  /** a danger that somebody unknown told: nobody has said yet that it is one */
  unconfirmed: z.boolean(),
  /** minutes by holder since filing, working time of the landlord and clock time of the others */
  held: z.record(z.string(), z.number()),
  can,
})
export type Thread = z.infer<typeof thread>

/** A contract that may do it, and why it is proposed. */
const fitting = z.object({
  id,
  ref: z.string(),
  name: z.string(),
  firm: z.object({ id, name: z.string(), phone: z.string() }),
  because,
})

export const proposal = z.object({
  natures: z.array(z.object({ code: codeUnder<'nature'>(), because })),
  nature: codeUnder<'nature'>(),
  ...hearing,
  urgency,
  /** what the requester has answered already, with what was asked for now */
  answers: z.record(z.string(), z.boolean()),
  urgencyBecause: because,
  /** what the landlord promises today */
  delays,
  due: z.string(),
  liability,
  article: z.nullable(z.string()),
  liabilityBecause: because,
  decency: z.nullable(z.enum(decencyDecree.codes)),
  to: handler,
  toBecause: because,
  /** the agency of the place, by its name */
  agency: z.string(),
  /** of head office, whose desk it goes to */
  directorate: z.nullable(z.string()),
  /** the one that is proposed, or that was asked for; `slots` are its free times */
  contract: z.nullable(fitting),
  /** all that may do it, in order */
  contracts: z.array(fitting),
  slots: z.array(slot),
  /** open requests that this may be: same dwelling or same part, same group of natures */
  alike: z.array(row),
  outage: z.nullable(row),
  /** open requests of the building that are the same breakdown, and that a collective incident would gather */
  together: z.array(id),
  /** enough of them in little time to propose one */
  collective: z.boolean(),
})
export type Proposal = z.infer<typeof proposal>

const choice = z.object({ id: z.string(), name: z.string() })
/** Questions about requests: `GET /api/ask/<name>?q=<input as JSON>`. */
export const queries = {
  /** Rows that the reader may see; `next` continues. Order: due first (what is stuck), or as asked; dangers above what is open. */
  'request.list': { input: filters, output: z.object({ rows: z.array(row), next: z.nullable(z.string()) }) },
  /**
   * How many by holder, and how many late or stuck, for the faces of a list that is narrowed so: those that `request.list` shows
   * (`sort`, `limit` and `after` say nothing here).
   */
  'request.counts': {
    input: filters,
    output: z.object({
      /** of those that the filters show: open ones, and closed ones where they name the past */
      open: z.number(),
      late: z.number(),
      stuck: z.number(),
      /** null where the filters show open ones alone */
      closed: z.nullable(z.number()),
      /** how what the filters name is called: an agency, a firm, a building, a dwelling, a thing (`kind:<kind>` without a name), people */
      named: z.record(z.string(), z.string()),
      /** whose work waits for a check on the spot, closed ones too */
      toCheck: z.number(),
      /** open ones that wait for a date or for an answer of others, and when the first one wakes; each is counted above too */
      paused: z.object({ n: z.number(), first: z.nullable(z.string()) }),
      byBall: z.record(z.string(), z.number()),
      byUrgency: z.record(z.string(), z.number()),
    }),
  },
  ...alarms,
  ...charges,
  ...outageQueries,
  ...twinQueries,
  ...ownDesk,
  ...templateQueries,
  /** The lists that the reader keeps, the oldest first. Refused: not_yours. */
  'list.kept': { input: z.object({}), output: z.object({ lists: z.array(keptList) }) },
  /** By what a member of the office may narrow the list. Refused: not_yours. */
  'request.choices': {
    input: z.object({}),
    output: z.object({ agencies: z.array(choice), firms: z.array(choice) }),
  },
  /**
   * What is promised by urgency at an agency, or at that of a request (the reader’s own where neither is named; null: the landlord’s),
   * since when and by whom; `id` is the matter of changing it. A promise is read by all the staff. Refused: not_yours.
   */
  'urgency.delays': {
    input: z.object({ agency: z.optional(z.nullable(agencyCode)), request: z.optional(id) }),
    output: standingDelays,
  },
  ...preferenceQueries,
  /** What agencies promise sooner than the landlord, for head office. Refused: not_yours. */
  'urgency.changes': agencyChanges,
  'request.thread': { input: z.object({ id }), output: thread },
  /** The incident that this request follows, for who may follow the request. Refused: not_found (it follows none). */
  'request.incident': { input: z.object({ id }), output: incident },
  /** How many people would be written to, were these gathered as an incident of that place: those who follow it, and the stairwell. Refused: not_yours. */
  'outage.told': {
    input: z.object({
      unit: z.optional(id),
      building: z.optional(id),
      part: z.optional(code),
      /** who reports it now, and is in none of the requests yet */
      person: z.optional(id),
      requests: z.array(id).check(z.maxLength(500)),
    }),
    output: z.object({ people: z.number() }),
  },
  /** Several at once, in no order; those that the reader may not see are left out. */
  'request.threads': {
    input: z.object({ ids: z.array(id).check(z.maxLength(1000)) }),
    output: z.object({ threads: z.array(thread) }),
  },
  /** From a place and the requester's words: nature, urgency, due date, liability, contractor and first slots, each with its reason. */
  'request.propose': {
    input: z.object({
      unit: z.optional(id),
      building: z.optional(id),
      part: z.optional(code),
      nature: z.optional(code),
      words: z.optional(z.string().check(z.maxLength(4000))),
      answers: z.optional(z.record(z.string(), z.boolean())),
      request: z.optional(id),
      /** another of the contracts that fit, in place of the first */
      contract: z.optional(id),
      ...proposalFlags,
    }),
    output: proposal,
  },
  /** What waits for a place: the wall shows what the reader's agencies noted, and what is whichever's. Refused: not_yours. */
  'request.unplaced': { input: z.object({}), output: z.object({ rows: z.array(unplacedRow) }) },
  ...callBacks,
  ...call,
  ...day,
  ...telling,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

declare module '../../kernel/core/doors.ts' {
  interface Questions extends Pick<Queries, 'request.help'> {}
}
