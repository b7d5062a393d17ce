import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { holdsNumber } from '../applicants/unique-number.ts'
import {
  type DwellingNow,
  type OfferAnswer,
  type OfferNow,
  proposedTo,
  tellDwelling,
} from '../commission/dwelling-now.ts'
import type { Commands } from '../contract.ts'
import { isPaperMissed, nextCandidate } from './next-candidate.ts'
import { leastLastDay } from './offer-delay.ts'
import { movesBack, movesToward, type VoidMove } from './void-moves.ts'

type ProposedNow = Exclude<ReturnType<typeof proposedTo>, Refusal>

/** The dwelling is offered to whoever is next in the order of the commission: the house says who, nobody else chooses. */
export const makeOffer = (
  now: DwellingNow,
  _: Command<string, Commands['offer.make']>,
  context: Context,
): Fact[] | Refusal => {
  const found = proposedTo(now, context)
  if ('refused' in found) return found
  const { open, proposal, candidates, offers, fresh } = found
  if (!proposal.commission) return refuse('decision_missing')
  if (offers.some(({ answer }) => answer === null || answer === 'accepted')) return refuse('already_offered')
  const today = dayOf(context.at)
  const next = nextCandidate(candidates, offers, today)
  if (next === 'waits') return refuse('paper_awaited')
  if (next === 'nobody') return refuse('nobody_left')
  if (!holdsNumber(next, today)) return refuse('no_unique_number')
  return [
    tellDwelling('offer.made', open, {
      void: open.id,
      offer: fresh,
      moves: movesToward(open.step, 'offered'),
    }),
  ]
}

/** What stands of a dwelling, with the offer that is spoken of and that nobody has answered. */
const standingOffer = (
  now: DwellingNow,
  { data }: { data: { offer: string } },
  context: Context,
): { found: ProposedNow; offer: OfferNow } | Refusal => {
  const found = proposedTo(now, context)
  if ('refused' in found) return found
  const offer = found.offers.find(({ id }) => id === data.offer)
  if (!offer) return refuse('not_found')
  return offer.answer === null ? { found, offer } : refuse('answered_already')
}

/** The letter came to hand: the delay runs from that day, ten days at least. */
export const receiveOffer = (
  now: DwellingNow,
  command: Command<string, Commands['offer.receive']>,
  context: Context,
): Fact[] | Refusal => {
  const standing = standingOffer(now, command, context)
  if ('refused' in standing) return standing
  const { found, offer } = standing
  const { data } = command
  if (data.receivedOn > dayOf(context.at)) return refuse('held_ahead')
  const least = leastLastDay(now.calendar, data.receivedOn)
  if (data.lastDay !== undefined && data.lastDay < least) return refuse('answer_too_short', { day: least })
  const { open } = found
  return [
    tellDwelling('offer.received', open, {
      void: open.id,
      offer: offer.id,
      lastDay: data.lastDay ?? least,
    }),
  ]
}

/** What the candidate answered. A refusal offers the next rank by itself. */
export const answerOffer = (
  now: DwellingNow,
  command: Command<string, Commands['offer.answer']>,
  context: Context,
): Fact[] | Refusal => {
  const standing = standingOffer(now, command, context)
  if ('refused' in standing) return standing
  const { found, offer } = standing
  const { open } = found
  if (command.data.answer !== 'accepted') return endedOffer(found, offer, 'refused', context)
  const moves = movesToward(open.step, 'accepted')
  return [tellDwelling('offer.ended', open, { void: open.id, offer: offer.id, moves })]
}

/** The house itself: nothing came by the last day, and that is a refusal (CCH R441-10). */
export const lapseOffer = (
  now: DwellingNow,
  command: Command<string, Commands['offer.lapse']>,
  context: Context,
): Fact[] | Refusal => {
  const standing = standingOffer(now, command, context)
  if ('refused' in standing) return standing
  const { found, offer } = standing
  if (offer.lastDay === null || offer.lastDay >= dayOf(context.at)) return refuse('answer_awaited')
  return endedOffer(found, offer, 'silent', context)
}

/** A paper that a decision `c` waits for came in time. */
export const bringPaper = (
  now: DwellingNow,
  { data }: Command<string, Commands['paper.bring']>,
  context: Context,
): Fact[] | Refusal => {
  const found = proposedTo(now, context)
  if ('refused' in found) return found
  const candidate = found.candidates.find(({ applicant }) => applicant === data.applicant)
  if (!candidate || candidate.decision !== 'c') return refuse('unknown_applicant')
  if (candidate.paperOn !== null) return []
  if (data.broughtOn > dayOf(context.at)) return refuse('held_ahead')
  if (isPaperMissed(candidate, data.broughtOn)) return refuse('paper_late')
  return [tellDwelling('paper.brought', found.open, { void: found.open.id, proposal: found.proposal.id })]
}

/** The house itself: a paper did not come by its day, so that it is the turn of whoever is next. */
export const missPaper = (
  now: DwellingNow,
  { data }: Command<string, Commands['paper.miss']>,
  context: Context,
): Fact[] | Refusal => {
  const found = proposedTo(now, context)
  if ('refused' in found) return found
  const { open, proposal, candidates, offers, fresh } = found
  const today = dayOf(context.at)
  const candidate = candidates.find(({ applicant }) => applicant === data.applicant)
  if (!candidate || candidate.isWithdrawn || !isPaperMissed(candidate, today)) return []
  const isBusy = offers.some(({ answer }) => answer === null || answer === 'accepted')
  const next = isBusy ? undefined : nextCandidate(candidates, offers, today)
  const moves = next === 'nobody' ? movesBack(open.step, 'none', 'papers_missing') : []
  const missed = tellDwelling('paper.missed', open, { void: open.id, proposal: proposal.id, moves })
  if (typeof next !== 'object' || !holdsNumber(next, today)) return [missed]
  const toOffer = movesToward(open.step, 'offered')
  return [missed, tellDwelling('offer.made', open, { void: open.id, offer: fresh, moves: toOffer })]
}

/**
 * An offer is over without a tenant: the void steps back to what was decided, and the next of the order is offered it in the same
 * breath. Where a paper is awaited it stays there; where nobody is left, the dwelling is without a candidate again.
 */
export const endedOffer = (
  { open, candidates, offers, fresh }: ProposedNow,
  offer: OfferNow,
  answer: Exclude<OfferAnswer, 'accepted'>,
  context: Context,
): Fact[] => {
  const today = dayOf(context.at)
  const next = nextCandidate(candidates, offers, today)
  const isReady = typeof next === 'object' && holdsNumber(next, today)
  const back = answer === 'silent' ? 'no_answer' : answer
  const ended = (moves: readonly VoidMove[]): Fact =>
    tellDwelling('offer.ended', open, { void: open.id, offer: offer.id, moves })
  if (next === 'nobody') return [ended(movesBack(open.step, 'none', back))]
  const first = ended(movesBack(open.step, 'decided', back))
  if (!isReady) return [first]
  // Where somebody stepped the void back by hand before, it goes on from there.
  const at = movesBack(open.step, 'decided', back).length > 0 ? 'decided' : open.step
  const moves = movesToward(at, 'offered')
  return [first, tellDwelling('offer.made', open, { void: open.id, offer: fresh, moves })]
}
