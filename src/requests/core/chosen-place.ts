import type { Lang } from '../../kernel/core/access.ts'
import type { Commands, Proposal } from './contract.ts'
import { closingMessage } from './words/messages.ts'

export type Destination = Commands['request.orient']['to'] | 'letter'

/** The words of the proposal that the agent changed. */
export type ProposalChanges = {
  nature?: string
  urgency?: Proposal['urgency']
  liability?: Proposal['liability']
  to?: Destination
  /** another contract than the one that is proposed: its times come with the next answer */
  contract?: string
  /** the start of a slot, or `none` */
  slot?: string
}

/** What will be done: the proposal with the words that were changed in it. */
export type ProposalChoice = {
  nature: string
  urgency: Proposal['urgency']
  liability: Proposal['liability']
  to: Destination
  slot: Proposal['slots'][number] | undefined
}

/** What the proposal is asked anew for. */
export const askedOf = ({ nature, contract }: ProposalChanges): { nature?: string; contract?: string } => ({
  ...(nature ? { nature } : {}),
  ...(contract ? { contract } : {}),
})

/** A tenant's own repair goes to her with the letter; a firm needs a contract, else the agency takes it in hand. */
export const chosenOf = (p: Proposal, changed: ProposalChanges): ProposalChoice => {
  const liability = changed.liability ?? p.liability
  const proposed: Destination =
    liability === 'tenant' ? 'letter' : p.to === 'firm' && !p.contract ? 'inhouse' : p.to
  const to = changed.to ?? proposed
  const urgency = changed.urgency ?? p.urgency
  // A danger waits for no appointment.
  const slot =
    to !== 'firm' || urgency === 'U0' || changed.slot === 'none'
      ? undefined
      : (p.slots.find((s) => s.starts === changed.slot) ?? p.slots[0])
  return { nature: p.nature, urgency, liability, to, slot }
}

/** What goes to the tenant in place of an order: the reason, and the letter; `words` replace those that are ready in her language. */
export const letterData = (
  p: Pick<Proposal, 'article'>,
  lang: Lang,
  words = '',
): Commands['request.decline'] => ({
  reason: 'tenant_repair',
  words: words.trim() || closingMessage('tenant_repair', lang),
  ...(p.article ? { article: p.article } : {}),
})

export const orientData = (p: Proposal, chosen: ProposalChoice): Commands['request.orient'] | undefined =>
  chosen.to === 'letter'
    ? undefined
    : {
        to: chosen.to,
        ...(chosen.to === 'hq' && p.directorate ? { directorate: p.directorate } : {}),
        ...(chosen.to === 'firm' && p.contract ? { contract: p.contract.id } : {}),
        ...(chosen.slot ? { slot: chosen.slot } : {}),
      }
