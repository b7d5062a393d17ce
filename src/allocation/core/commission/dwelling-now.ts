import type { Calendar } from '../../../kernel/core/calendar.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { VoidPosition } from '../../../lettings/core/contract.ts'
import { grants } from '../grants.ts'
import type { DecisionCode } from './decision-codes.ts'

/** A candidate as a rule sees one; days are `YYYY-MM-DD`. */
export type CandidateNow = {
  applicant: string
  rank: number
  isWithdrawn: boolean
  decision: DecisionCode | null
  /** in which order it is offered, among those who are granted it */
  order: number | null
  /** a paper that is awaited, until that day, and when it came */
  paperBy: string | null
  paperOn: string | null
  uniqueNumber: string | null
  numberOn: string | null
}
export type OfferAnswer = 'accepted' | 'refused' | 'silent' | 'withdrew'
export type OfferNow = {
  id: string
  applicant: string
  receivedOn: string | null
  lastDay: string | null
  answer: OfferAnswer | null
}

/** What a rule about one dwelling must know: its open void, the proposal that stands, who is in it, what was offered. */
export type DwellingNow = {
  open: { id: string; unit: string; building: string; agency: string; step: VoidPosition } | undefined
  proposal: { id: string; few: string | null; commission: string | null } | undefined
  candidates: readonly CandidateNow[]
  offers: readonly OfferNow[]
  calendar: Calendar
  /** the id that what the house begins by itself takes */
  fresh: string
}

type OpenDwelling = DwellingNow & { open: NonNullable<DwellingNow['open']> }
type ProposedDwelling = OpenDwelling & { proposal: NonNullable<DwellingNow['proposal']> }

/** The open void of which somebody speaks, for whoever allocates, or the house. */
export const openTo = (now: DwellingNow, { actor }: Context): OpenDwelling | Refusal => {
  if (!can(grants, 'allocate', actor, {}) && !can(grants, 'keepDelays', actor, {})) return refuse('not_yours')
  return now.open ? (now as OpenDwelling) : refuse('not_found')
}

/** The same, with candidates before the commission. */
export const proposedTo = (now: DwellingNow, context: Context): ProposedDwelling | Refusal => {
  const found = openTo(now, context)
  if ('refused' in found) return found
  return now.proposal ? (found as ProposedDwelling) : refuse('nobody_proposed')
}

type AllocationFact = Extract<
  Fact,
  {
    type:
      | `candidate${string}`
      | `proposal.${string}`
      | `offer.${string}`
      | `paper.${string}`
      | `dwelling.oriented`
      | `number.${string}`
  }
>

/** A fact of a dwelling, in no agency’s hearing: that somebody is a candidate is told to nobody there. */
export const tellDwelling = <Type extends AllocationFact['type']>(
  type: Type,
  { unit }: { unit: string },
  data: Extract<AllocationFact, { type: Type }>['data'],
): Fact => ({ type, subject: unit, data, audience: 'staff' }) as Fact

/** Who is still in it, in the order of their ranks. */
export const standingCandidates = (candidates: readonly CandidateNow[]): CandidateNow[] =>
  candidates.filter(({ isWithdrawn }) => !isWithdrawn).toSorted((a, b) => a.rank - b.rank)
