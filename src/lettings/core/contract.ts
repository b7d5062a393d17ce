import { z } from 'zod/mini'
import { calendarDay as day } from '../../kernel/core/calendar-day.ts'
import { cents } from '../../kernel/core/money.ts'
import { amountUpTo } from '../../kernel/core/money-shapes.ts'
import { diagnosticKinds } from './diagnostics/diagnostic-lives.ts'
import { leavingWays, reasonCodes } from './leaving/leaving-reasons.ts'
import { leavingQueries } from './leaving/leaving-questions.ts'
import { causes } from './void/day-cause.ts'
import { backReasonCodes, stopCodes, voidPositions } from './void/void-steps.ts'
import { featureCodes } from './void/dwelling-features.ts'
import { voidOrderStates } from './void/void-order-states.ts'
import { questionCodes } from './void/newcomer-questions.ts'
import { voidQueries } from './void/void-questions.ts'

export type { Cause } from './void/day-cause.ts'
export type { VoidPosition } from './void/void-steps.ts'
export { type DwellingFeature, featureCodes } from './void/dwelling-features.ts'

const id = z.uuid()
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(600))

const leavingFields = {
  /** by which way; by portal or mail it is no notice yet, and refused */
  way: z.enum(leavingWays),
  receivedOn: day,
  /** of the law's list, for one month */
  reason: z.optional(z.enum(reasonCodes)),
  /** the paper that proves it came along with the notice */
  proved: z.optional(z.boolean()),
  /** a later day than the law's, which the tenant asks for */
  leavesOn: z.optional(day),
}

/** What may be sent between a notice and the keys of whoever comes next. */
export const commands = {
  /**
   * Subject: the notice's id. The last day of the lease follows. Refused: not_yours, not_found, id_taken, leaves_already, lease_over,
   * notice_form, reason_unproved, delay_too_short, received_ahead, dates_backwards, day_too_far (received half a year ago, or a last day in
   * more than a year).
   */
  'leaving.give': z.object({ household: id, ...leavingFields }),
  /** Subject: the notice. Refused: as when it was recorded, and too_late once the lease is over. */
  'leaving.correct': z.object({ household: id, ...leavingFields }),
  /** Subject: the notice; by agreement of both, on that day. Refused: not_yours, not_found, too_late, received_ahead, promised_already. */
  'leaving.withdraw': z.object({ household: id, agreedOn: day }),
  /** The house itself: a lease ends. Subject: the dwelling. */
  'void.open': z.object({ household: id, leaseEnds: day }),
  /** The house itself: the lease goes on after all, or another begins. Subject: the dwelling. */
  'void.drop': z.object({ household: id }),
  /** `isDemanded`: somebody records it; else it was told by the landlord’s own software. Refused: remark_unanswered, diagnostic_expired, class_unlettable, not_decent. */
  'void.let': z.object({ starts: day, isDemanded: z.boolean() }),
  /** The house itself: an inspection of the dwelling was signed on that day. */
  'void.hearInspection': z.object({
    kind: z.enum(['preVisit', 'exit', 'entry']),
    on: day,
    household: z.nullable(id),
  }),
  /** The house itself: what became of an order. Subject: its request, by which the dwelling is found. */
  'void.hearOrder': z.object({ order: id, state: z.enum(voidOrderStates) }),
  /**
   * Subject, here and below: the dwelling whose void is open. `starts`: the first day of the new lease, to sign it. Refused: not_yours,
   * not_found, void_moved, diagnostic_expired, class_unlettable, not_decent (also to be ready), still_let, starts_missing, day_too_far (in more than a year),
   * not_ready, remark_unanswered.
   */
  'void.move': z.object({ step: z.enum(voidPositions), starts: z.optional(day) }),
  /** Refused: not_yours, not_found, void_moved, leased_already. */
  'void.back': z.object({ step: z.enum(voidPositions), reason: z.enum(backReasonCodes) }),
  /** By when a step is wanted; null: no more. Refused: not_yours, not_found, void_moved. */
  'void.plan': z.object({ step: z.enum(voidPositions), day: z.nullable(day) }),
  /** Refused: not_yours, not_found. */
  'void.stop': z.object({ why: z.enum(stopCodes) }),
  'void.resume': z.object({ why: z.enum(stopCodes) }),
  /** What an empty day costs, in cents. Refused: not_yours, not_found. */
  'void.price': z.object({ daily: amountUpTo(cents(100_000)) }),
  /** The agency says another cause of days that are over, or of today. Refused: not_yours, not_found, id_taken, dates_backwards, days_outside, disputed_already. */
  'void.dispute': z.object({ dispute: id, starts: day, ends: day, cause: z.enum(causes) }),
  /** By name. Refused: not_yours, not_found. */
  'void.settle': z.object({ dispute: id, cause: z.enum(causes) }),
  /** The agency says of the dwelling or of its stairs what is in a list, or says it no more. Refused: not_yours, not_found. */
  'void.tellFeature': z.object({ code: z.enum(featureCodes), holds: z.boolean() }),
  /** The agency says something of a proposal; an answer is owed. Refused: not_yours, not_found, id_taken, remark_untimely. */
  'void.remark': z.object({ remark: id, words }),
  /** Head office answers. Refused: not_yours, not_found. */
  'void.answerRemark': z.object({ remark: id, words }),
  /**
   * The visit two months after the keys: what does not work well, each of which becomes a request; the thread of the void is over. Refused:
   * not_yours, not_found, void_moved.
   */
  'void.visitNewcomer': z.object({
    wrong: z
      .array(z.object({ question: z.enum(questionCodes), words: z.optional(words) }))
      .check(z.maxLength(5)),
  }),
  /** Asks for all diagnostics that will not hold on the day of the lease: one request. Refused: not_yours, not_found. */
  'diagnostic.ask': z.object({}),
  /** What a paper says; subject: the dwelling. Refused: not_yours, not_found, id_taken, unknown_finding, received_ahead. */
  'diagnostic.record': z.object({
    diagnostic: id,
    kind: z.enum(diagnosticKinds),
    doneOn: day,
    found: z.string().check(z.maxLength(20)),
  }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

export const queries = { ...leavingQueries, ...voidQueries } as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
