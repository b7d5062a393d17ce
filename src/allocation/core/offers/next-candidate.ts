import { isGranted } from '../commission/decision-codes.ts'
import type { CandidateNow, OfferNow } from '../commission/dwelling-now.ts'

/** Whose turn it is: a candidate; `waits` where the next one still owes a paper in time; `nobody` is left. */
export type NextCandidate = CandidateNow | 'waits' | 'nobody'

/** Who is offered the dwelling next, on a day (`YYYY-MM-DD`): in the order of the commission, whoever was not offered it yet. */
export const nextCandidate = (
  candidates: readonly CandidateNow[],
  offers: readonly OfferNow[],
  today: string,
): NextCandidate => {
  const [first] = candidates
    .filter(
      ({ applicant, decision, isWithdrawn }) =>
        isGranted(decision) && !isWithdrawn && !offers.some((offer) => offer.applicant === applicant),
    )
    .filter((candidate) => !isPaperMissed(candidate, today))
    .toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99))
  if (!first) return 'nobody'
  return first.decision === 'c' && first.paperOn === null ? 'waits' : first
}

/** A paper that was to come by a day (R441-3, c) did not. */
export const isPaperMissed = (
  { decision, paperBy, paperOn }: Pick<CandidateNow, 'decision' | 'paperBy' | 'paperOn'>,
  today: string,
): boolean => decision === 'c' && paperOn === null && paperBy !== null && paperBy < today
