import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Commands } from '../contract.ts'
import type { LeakKind } from '../leak-rules.ts'
import { grants } from '../grants.ts'
import type { AcceptedBound } from './bounds-on-day.ts'
import type { BoundProposal } from './propose-bound.ts'

/** What the rule must know: whether the id is taken, and what the house proposes of that kind of meter now. */
export type AcceptingBound = { isTaken: boolean; proposal: BoundProposal | undefined }

/** A person accepts what the house proposes, as it stands now: nobody types a bound. */
export const acceptBound = (
  { isTaken, proposal }: AcceptingBound,
  { subject, data }: Command<string, Commands['threshold.accept']>,
  { actor, now }: { actor: Actor; now: string },
): Fact<'threshold.accepted'>[] | Refusal => {
  if (!can(grants, 'tuneThresholds', actor, {})) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  if (proposal?.bound !== data.bound || proposal.to !== data.value) return refuse('no_proposal')
  return [
    {
      type: 'threshold.accepted',
      subject,
      data: { ...data, since: dayOf(now) },
      audience: 'staff',
      place: {},
    },
  ]
}

export type StandingBound = AcceptedBound & { id: string; kind: LeakKind }

/** What was accepted is taken back: days from now on are judged as before it. */
export const undoBound = (
  standing: StandingBound | undefined,
  { subject }: Command,
  { actor, now }: { actor: Actor; now: string },
): Fact<'threshold.undone'>[] | Refusal => {
  if (!can(grants, 'tuneThresholds', actor, {})) return refuse('not_yours')
  if (!standing || standing.until !== null) return refuse('no_threshold')
  const { kind, bound } = standing
  return [
    {
      type: 'threshold.undone',
      subject,
      data: { kind, bound, until: dayOf(now) },
      audience: 'staff',
      place: {},
    },
  ]
}
