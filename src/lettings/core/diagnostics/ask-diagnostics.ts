import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { tellVoid, type VoidPlace } from '../void/tell-void.ts'
import { type DiagnosticKind, type DiagnosticPaper, lackingOn } from './diagnostic-lives.ts'

export type AskingDiagnostics = {
  place: VoidPlace | undefined
  open: { id: string; leaseEnds: string; nextStarts: string | null } | undefined
  papers: readonly DiagnosticPaper[]
  /** the day on which the lease is wanted, as somebody said it */
  wanted: string | null
  asked: readonly DiagnosticKind[]
  /** the id of the request that they become */
  request: string
}

/** The day (`YYYY-MM-DD`) on which diagnostics are to hold: that of the lease that comes, else the wanted one, else the day after the lease before. */
export const diagnosticsWantedOn = ({
  leaseEnds,
  nextStarts,
  wanted,
  today,
}: {
  leaseEnds: string
  nextStarts: string | null
  wanted: string | null
  today: string
}): string => [nextStarts ?? wanted ?? daysLater(leaseEnds, 1), today].toSorted().at(-1)!

/** What is to be made for that day and was not asked for yet. */
export const diagnosticsToAsk = (
  on: string,
  { place, papers, asked }: Pick<AskingDiagnostics, 'place' | 'papers' | 'asked'>,
): DiagnosticKind[] =>
  lackingOn(on, place?.built ?? null, papers)
    .map(({ kind }) => kind)
    .filter((kind) => !asked.includes(kind))

/** One act asks for all that will not hold on the day of the lease: a request of the dwelling. Nothing where all was asked for. Refused: not_yours, not_found. */
export const askDiagnostics = (
  state: AskingDiagnostics,
  _: Command<string, Commands['diagnostic.ask']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  const { place, open } = state
  if (!place) return refuse('not_found')
  if (!can(grants, 'recordDiagnostic', actor, place)) return refuse('not_yours')
  if (!open) return refuse('not_found')
  const by = diagnosticsWantedOn({ ...open, wanted: state.wanted, today: dayOf(at) })
  const kinds = diagnosticsToAsk(by, state)
  return kinds.length
    ? [tellVoid('diagnostic.asked', place, { void: open.id, kinds, by, request: state.request })]
    : []
}
