import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { endedOffer } from '../offers/decide-offer.ts'
import { movesBack, movesToward } from '../offers/void-moves.ts'
import { leastCandidates } from './decision-codes.ts'
import { type DwellingNow, openTo, proposedTo, tellDwelling } from './dwelling-now.ts'

/** `known`: which of the applicants that are named the house holds. */
export type Proposing = DwellingNow & { known: readonly string[] }

/**
 * Candidates for a void, each with a rank: three at least, unless one of the law’s reasons is recorded (CCH R441-3). Said anew before the
 * commission, it replaces what was said.
 */
export const proposeCandidates = (
  now: Proposing,
  { data }: Command<string, Commands['candidates.propose']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo(now, context)
  if ('refused' in found) return found
  const { open, proposal, fresh, known } = found as typeof found & Proposing
  const no = problemOf(data, known)
  if (no) return no
  if (proposal?.commission) return refuse('decided_already')
  return [
    tellDwelling('candidates.proposed', open, {
      void: open.id,
      proposal: proposal?.id ?? fresh,
      n: data.candidates.length,
      moves: movesToward(open.step, 'proposed'),
    }),
  ]
}

const problemOf = (
  { candidates, few }: Commands['candidates.propose'],
  known: readonly string[],
): Refusal | undefined => {
  const ids = candidates.map(({ applicant }) => applicant)
  if (new Set(ids).size < ids.length) return refuse('candidate_twice')
  if (new Set(candidates.map(({ rank }) => rank)).size < candidates.length) return refuse('rank_twice')
  if (ids.some((id) => !known.includes(id))) return refuse('unknown_applicant')
  return candidates.length < leastCandidates && !few
    ? refuse('three_needed', { n: leastCandidates })
    : undefined
}

/** A candidate wants it no more. What was offered to her or accepted by her ends with it, and is offered to the next. */
export const withdrawCandidate = (
  now: DwellingNow,
  { data }: Command<string, Commands['candidate.withdraw']>,
  context: Context,
): Fact[] | Refusal => {
  const found = proposedTo(now, context)
  if ('refused' in found) return found
  const { open, proposal, candidates, offers } = found
  const candidate = candidates.find(({ applicant }) => applicant === data.applicant)
  if (!candidate) return refuse('unknown_applicant')
  if (candidate.isWithdrawn) return []
  const told = tellDwelling('candidate.withdrawn', open, { void: open.id, proposal: proposal.id })
  const offer = offers.find(
    ({ applicant, answer }) => applicant === data.applicant && (answer === null || answer === 'accepted'),
  )
  if (!offer) return [told]
  const left = candidates.map((each) => (each === candidate ? { ...each, isWithdrawn: true } : each))
  return [told, ...endedOffer({ ...found, candidates: left }, offer, 'withdrew', context)]
}

/** The proposal is given up: the dwelling is without a candidate again, and others may be put before the commission. */
export const endProposal = (
  now: DwellingNow,
  _: Command<string, Commands['proposal.end']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo(now, context)
  if ('refused' in found) return found
  const { open, proposal } = found
  if (!proposal) return []
  const moves = movesBack(open.step, 'none', 'withdrew')
  return [tellDwelling('proposal.ended', open, { void: open.id, proposal: proposal.id, moves })]
}
