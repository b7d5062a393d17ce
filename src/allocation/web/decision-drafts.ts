import type { PaperCode } from '../core/applicants/applicant-codes.ts'
import type { ApplicantRow } from '../core/applicants/applicant-queries.ts'
import type { CandidateCard } from '../core/commission/commission-queries.ts'
import type { DecisionCode, DecisionReason } from '../core/commission/decision-codes.ts'
import type { Commands } from '../core/contract.ts'

/** A decision while it is typed. */
export type DecisionDraft = {
  applicant: string
  name: string
  about: ApplicantRow
  decision: DecisionCode
  order: string
  paper: PaperCode
  paperBy: string
  reasons: DecisionReason[]
  votesFor: string
  votesAgainst: string
}

/** As it most often is: ranked as it was proposed, all who vote for it. Nobody is refused by what the house fills in. */
export const decisionDrafts = (
  candidates: readonly CandidateCard[],
  voters: number,
  paperBy: string,
): DecisionDraft[] =>
  candidates
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map(({ applicant, rank }) => ({
      applicant: applicant.id,
      name: applicant.name,
      about: applicant,
      decision: 'b',
      order: String(rank),
      paper: 'tax',
      paperBy,
      reasons: [],
      votesFor: String(voters),
      votesAgainst: '0',
    }))

const whole = (said: string): number => (/^\d{1,2}$/.test(said.trim()) ? Number(said) : 0)

/** What is sent of them: ranks, papers and reasons where the decision asks for some. */
export const toldDecisions = (drafts: readonly DecisionDraft[]): Commands['candidates.decide']['decisions'] =>
  drafts.map(({ applicant, decision, order, paper, paperBy, reasons, votesFor, votesAgainst }) => ({
    applicant,
    decision,
    ...(decision < 'd' && whole(order) > 0 ? { order: whole(order) } : {}),
    ...(decision === 'c' && paperBy ? { paper, paperBy } : {}),
    ...(decision > 'c' ? { reasons } : {}),
    votesFor: whole(votesFor),
    votesAgainst: whole(votesAgainst),
  }))
