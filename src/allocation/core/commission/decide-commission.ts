import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { holdsNumber } from '../applicants/unique-number.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { movesBack, movesToward } from '../offers/void-moves.ts'
import { countVoters, hasQuorum, type SeatCode } from './commission-seats.ts'
import { decisionReasons, isGranted, leastCandidates } from './decision-codes.ts'
import {
  type CandidateNow,
  type DwellingNow,
  proposedTo,
  standingCandidates,
  tellDwelling,
} from './dwelling-now.ts'

export type CommissionNow =
  | { heldOn: string; isClosed: boolean; seated: readonly { seat: SeatCode; isPresent: boolean }[] }
  | undefined

type SaidDecision = Commands['candidates.decide']['decisions'][number]

/**
 * What the commission decided of each candidate of a dwelling (CCH R441-3): one `a` alone, or `b` in an order; `c` with its paper and a day;
 * `d` and `e` with reasons. Whoever is granted it has a number that holds on that day. Nothing is decided before the day, or by the fewer votes.
 */
export const decideCandidates = (
  now: DwellingNow & { commission: CommissionNow },
  { data }: Command<string, Commands['candidates.decide']>,
  context: Context,
): Fact[] | Refusal => {
  const found = proposedTo(now, context)
  if ('refused' in found) return found
  const { open, proposal, candidates } = found
  const { commission } = now
  if (!commission) return refuse('unknown_commission')
  if (commission.isClosed) return refuse('commission_closed')
  if (commission.heldOn > dayOf(context.at)) return refuse('held_ahead')
  if (proposal.commission && open.step !== 'proposed') return refuse('decided_already')
  if (!hasQuorum(commission.seated)) return refuse('quorum_missing')
  const standing = standingCandidates(candidates)
  const no =
    standing.length < leastCandidates && !proposal.few
      ? refuse('three_needed', { n: leastCandidates })
      : (leftOut(standing, data.decisions) ??
        wrongOrder(data.decisions) ??
        data.decisions.flatMap((said) => wrongDecision(said, standing, commission) ?? [])[0])
  if (no) return no
  const isAnybody = data.decisions.some(({ decision }) => isGranted(decision))
  return [
    tellDwelling('candidates.decided', open, {
      void: open.id,
      proposal: proposal.id,
      commission: data.commission,
      // Where nobody is granted it, the dwelling is without a candidate again.
      moves: isAnybody ? movesToward(open.step, 'decided') : movesBack(open.step, 'none', 'refused'),
    }),
  ]
}

const leftOut = (standing: readonly CandidateNow[], said: readonly SaidDecision[]): Refusal | undefined => {
  const ids = said.map(({ applicant }) => applicant)
  if (new Set(ids).size < ids.length) return refuse('candidate_twice')
  if (ids.some((id) => !standing.some(({ applicant }) => applicant === id)))
    return refuse('unknown_applicant')
  return ids.length < standing.length ? refuse('candidate_left_out') : undefined
}

const wrongOrder = (said: readonly SaidDecision[]): Refusal | undefined => {
  const granted = said.filter(({ decision }) => isGranted(decision))
  const orders = granted.map(({ order }) => order)
  if (orders.some((order) => order === undefined)) return refuse('order_missing')
  if (new Set(orders).size < orders.length) return refuse('rank_twice')
  const alone = granted.filter(({ decision }) => decision === 'a')
  return alone.length > 1 || (alone.length === 1 && granted.some(({ decision }) => decision === 'b'))
    ? refuse('granted_twice')
    : undefined
}

const wrongDecision = (
  { applicant, decision, paper, paperBy, reasons = [], votesFor, votesAgainst }: SaidDecision,
  standing: readonly CandidateNow[],
  { heldOn, seated }: NonNullable<CommissionNow>,
): Refusal | undefined => {
  const candidate = standing.find((each) => each.applicant === applicant)
  if (votesFor + votesAgainst > countVoters(seated))
    return refuse('votes_too_many', { n: countVoters(seated) })
  if (votesAgainst > votesFor) return refuse('votes_against')
  if (isGranted(decision) && !(candidate && holdsNumber(candidate, heldOn))) return refuse('no_unique_number')
  if (decision === 'c' && (!paper || !paperBy || paperBy <= heldOn)) return refuse('paper_missing')
  if (isGranted(decision)) return undefined
  return reasons.length === 0 || reasons.some((code) => decisionReasons[code].of !== decision)
    ? refuse('reason_missing')
    : undefined
}

/** A commission is called for a day. */
export const callCommission = (
  { commission }: { commission: CommissionNow },
  { subject, data }: Command<string, Commands['commission.call']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  if (commission) return refuse('id_taken')
  return [tellCommission('commission.called', subject, { on: data.heldOn })]
}

/** Who sits there, and who is present; said anew until it is closed. */
export const seatCommission = (
  { commission }: { commission: CommissionNow },
  { subject, data }: Command<string, Commands['commission.seat']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  if (!commission) return refuse('unknown_commission')
  if (commission.isClosed) return refuse('commission_closed')
  const codes = data.seats.map(({ seat }) => seat)
  if (new Set(codes).size < codes.length) return refuse('seat_twice')
  return [
    tellCommission('commission.seated', subject, {
      present: data.seats.filter(({ isPresent }) => isPresent).length,
    }),
  ]
}

/** The session is over: its register is not written again. */
export const closeCommission = (
  { commission, dwellings }: { commission: CommissionNow; dwellings: number },
  { subject }: Command<string, Commands['commission.close']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  if (!commission) return refuse('unknown_commission')
  if (commission.isClosed) return []
  if (!hasQuorum(commission.seated)) return refuse('quorum_missing')
  if (commission.heldOn > dayOf(at)) return refuse('held_ahead')
  return [tellCommission('commission.closed', subject, { dwellings })]
}

type CommissionFact = Extract<Fact, { type: `commission.${string}` }>

const tellCommission = <Type extends CommissionFact['type']>(
  type: Type,
  subject: string,
  data: Extract<CommissionFact, { type: Type }>['data'],
): Fact => ({ type, subject, data, audience: 'staff' }) as Fact
