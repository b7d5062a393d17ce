import { type Actor, can } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { quarterOf } from '../../kernel/core/periods.ts'
import { problemOfWords, type WholeNames } from './check-words.ts'
import { grants } from './grants.ts'
import type { IdeaState } from './idea-states.ts'
import type { Slip } from './slips.ts'
import { longest, mostWaiting } from './slip-bounds.ts'
import { livesWith, type TrialClock, trialStanding } from './trial/trial-standing.ts'

/** Where a trial is, and until when. */
export type TriedPlaces = TrialClock & { saves: readonly string[]; agencies: readonly string[] }

/** What the rule must know: how many slips of hers wait, from which place she speaks, what her slip is about, whom its words could name. */
export type Dropping = {
  waiting: number
  place: string | undefined
  state?: IdeaState | undefined
  trial?: TriedPlaces | undefined
  whole: WholeNames
}

/** Whether something may be said without a name. What it says is sealed, and comes out with those of others. */
export const dropSlip = (
  { waiting, place, state, trial, whole }: Dropping,
  { data }: { data: Slip },
  { actor, now }: { actor: Actor; now: string },
): Refusal | undefined => {
  if (!place || !can(grants, 'dropSlip', actor, {})) return refuse('not_yours')
  if (waiting >= mostWaiting) return refuse('bond_full', { most: mostWaiting })
  if (data.kind === 'vote') return problemOfVote(trial, place, now)
  if (data.kind === 'answer') return problemOfAnswer(data, now)
  if (data.kind !== 'idea' && !state) return refuse('not_found')
  if (data.kind === 'addition' && state !== 'more') return refuse('wrong_moment')
  if (data.kind === 'voice' && (state === 'shipped' || state === 'no')) return refuse('wrong_moment')
  return 'words' in data ? problemOfWords(data.words, longest.idea, whole) : undefined
}

const problemOfVote = (trial: TriedPlaces | undefined, place: string, now: string): Refusal | undefined => {
  if (!trial) return refuse('not_found')
  if (!livesWith(place, trial)) return refuse('not_yours')
  return trialStanding(trial, dayOf(now)) === 'running' ? undefined : refuse('wrong_moment')
}

const weekBefore = 7 * 86_400_000

// What was said without network on the last day of a quarter comes late: a week later it counts still.
const problemOfAnswer = (
  { quarter, helps, heard }: Extract<Slip, { kind: 'answer' }>,
  now: string,
): Refusal | undefined => {
  if (!helps && !heard) return refuse('bond_empty')
  const days = [now, new Date(Date.parse(now) - weekBefore).toISOString()]
  const open = days.map((at) => quarterOf(dayOf(at).slice(0, 7)))
  return open.includes(quarter) ? undefined : refuse('wrong_moment')
}
