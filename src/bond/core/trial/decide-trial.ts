import { can, everyAgency } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { problemOfWords, type WholeNames } from '../check-words.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { longest } from '../slip-bounds.ts'
import { type TrialClock, trialStanding } from './trial-standing.ts'

const place = { agency: everyAgency }

export type OpeningTrial = {
  isTaken: boolean
  atHeadOffice: readonly string[]
  /** of the agencies that are named, those that there are */
  known: readonly string[]
  whole: WholeNames
}

/** Head office tries something new, and says beforehand on what it will be judged. */
export const openTrial = (
  { isTaken, atHeadOffice, known, whole }: OpeningTrial,
  { subject, data }: Command<string, Commands['bond.openTrial']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'runTrial', actor, {})) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  if (data.endsOn <= dayOf(at)) return refuse('bond_past')
  if (!atHeadOffice.includes(data.person)) return refuse('bond_not_here')
  if (data.agencies.some((agency) => !known.includes(agency))) return refuse('unknown_place')
  const no = problemOfWords(data.name, longest.trial, whole)
  if (no) return no
  return [{ type: 'bond.trialOpened', subject, data: { endsOn: data.endsOn }, audience: 'staff', place }]
}

/** What is known of a trial; `isCounted`: what those who live with it said is told. */
export type DecidingTrial = { trial: (TrialClock & { isCounted: boolean }) | undefined; whole: WholeNames }

/** Keeps or stops a trial, in words: it is kept once it is over and those who live with it were counted; it may be stopped before. */
export const decideTrial = (
  { trial, whole }: DecidingTrial,
  { subject, data: { decision, words } }: Command<string, Commands['bond.decideTrial']>,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'runTrial', actor, {})) return refuse('not_yours')
  if (!trial) return refuse('not_found')
  const standing = trialStanding(trial, dayOf(now))
  if (standing !== 'running' && standing !== 'due') return refuse('wrong_moment')
  if (decision === 'kept' && (standing === 'running' || !trial.isCounted)) return refuse('bond_uncounted')
  const no = problemOfWords(words, longest.answer, whole)
  if (no) return no
  return [{ type: 'bond.trialDecided', subject, data: { decision }, audience: 'staff', place }]
}
