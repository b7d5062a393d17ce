import { z } from 'zod/mini'
import { calendarDay as day } from '../../kernel/core/calendar-day.ts'
import { applicantFields, importedRows } from './applicants/applicant-shapes.ts'
import { applicantQueries } from './applicants/applicant-queries.ts'
import { commissionQueries } from './commission/commission-queries.ts'
import { seatCodes } from './commission/commission-seats.ts'
import { decisionCodes, decisionReasonCodes, fewReasonCodes } from './commission/decision-codes.ts'
import { paperCodes } from './applicants/applicant-codes.ts'
import { reserveeCodes } from './flux/convention-shares.ts'
import { fluxQueries } from './flux/flux-queries.ts'

const id = z.uuid()
const votes = z.int().check(z.minimum(0), z.maximum(20))
const rank = z.int().check(z.minimum(1), z.maximum(20))
const noData = z.object({})

/** What may be sent about applicants, the commission and offers. Refused everywhere: not_yours. */
export const commands = {
  /** Subject: the applicant. Told anew it replaces what was told. Refused: number_wrong, number_known, held_ahead, not_found. */
  'applicant.record': z.object(applicantFields),
  /** Subject: the file that was read; five hundred at most. Refused: number_wrong, held_ahead, candidate_twice, number_known. */
  'applicants.import': z.object({ rows: importedRows }),
  /** Subject: the applicant, who asked it. Refused: not_found, stands_as_candidate. */
  'applicant.forget': noData,
  /**
   * Subject, here and below: the dwelling whose void is open. Refused: not_found, three_needed, rank_twice, candidate_twice,
   * unknown_applicant, decided_already.
   */
  'candidates.propose': z.object({
    candidates: z.array(z.object({ applicant: id, rank })).check(z.minLength(1), z.maxLength(20)),
    /** why there are fewer than three */
    few: z.optional(z.enum(fewReasonCodes)),
  }),
  /** Refused: not_found, nobody_proposed, unknown_applicant. */
  'candidate.withdraw': z.object({ applicant: id }),
  /** Refused: not_found. */
  'proposal.end': noData,
  /**
   * What the commission decided of each candidate (CCH R441-3). Refused: not_found, nobody_proposed, unknown_commission, commission_closed,
   * quorum_missing, three_needed, decided_already, candidate_left_out, candidate_twice, unknown_applicant, order_missing, rank_twice,
   * granted_twice, votes_too_many, votes_against, held_ahead, no_unique_number, paper_missing, reason_missing.
   */
  'candidates.decide': z.object({
    commission: id,
    decisions: z
      .array(
        z.object({
          applicant: id,
          decision: z.enum(decisionCodes),
          /** in which order it is offered, of a, b and c */
          order: z.optional(rank),
          /** of c: what is missing, and by when */
          paper: z.optional(z.enum(paperCodes)),
          paperBy: z.optional(day),
          /** of d and e */
          reasons: z.optional(z.array(z.enum(decisionReasonCodes)).check(z.maxLength(5))),
          /** for what is decided here, and against it; where they are equal the mayor’s has decided */
          votesFor: votes,
          votesAgainst: votes,
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
  }),
  /** Refused: not_found, nobody_proposed, unknown_applicant, held_ahead, paper_late. */
  'paper.bring': z.object({ applicant: id, broughtOn: day }),
  /** The house itself, once the day is over. */
  'paper.miss': z.object({ applicant: id }),
  /** To whoever is next. Refused: not_found, nobody_proposed, decision_missing, already_offered, paper_awaited, nobody_left, no_unique_number. */
  'offer.make': noData,
  /** The letter came to hand. Refused: not_found, answered_already, held_ahead, answer_too_short. */
  'offer.receive': z.object({ offer: id, receivedOn: day, lastDay: z.optional(day) }),
  /** Refused: not_found, answered_already. */
  'offer.answer': z.object({ offer: id, answer: z.enum(['accepted', 'refused']) }),
  /** The house itself, once the last day is over. */
  'offer.lapse': z.object({ offer: id }),
  /** Refused: not_found, unknown_convention. */
  'dwelling.orient': z.object({ convention: id }),
  /** The house itself: a lease is signed there, or is signed no more. */
  'number.strike': noData,
  'number.keep': noData,
  /** Subject: the list that was handed over. */
  'radiations.tell': z.object({ voids: z.array(id).check(z.minLength(1), z.maxLength(500)), toldOn: day }),
  /** Subject: the commission. Refused: id_taken. */
  'commission.call': z.object({ heldOn: day, place: z.string().check(z.trim(), z.maxLength(200)) }),
  /** Refused: unknown_commission, commission_closed, seat_twice. */
  'commission.seat': z.object({
    seats: z
      .array(
        z.object({
          seat: z.enum(seatCodes),
          name: z.string().check(z.trim(), z.maxLength(120)),
          isPresent: z.boolean(),
        }),
      )
      .check(z.maxLength(seatCodes.length)),
  }),
  /** Refused: unknown_commission, quorum_missing, held_ahead. */
  'commission.close': noData,
  /** Subject: the convention. Refused: share_too_high. */
  'convention.record': z.object({
    reservee: z.enum(reserveeCodes),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    year: z.int().check(z.minimum(2000), z.maximum(2100)),
    share: z.int().check(z.minimum(0), z.maximum(100)),
  }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

export const queries = { ...applicantQueries, ...commissionQueries, ...fluxQueries } as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
