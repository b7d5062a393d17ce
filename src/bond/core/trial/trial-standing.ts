import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'

/** Whose minutes a trial should save: families of those who work here (ledger/core/publish/place-tree.ts). */
export const savedFamilies = ['caretaker', 'office', 'call_centre', 'directorate'] as const
export type SavedFamily = (typeof savedFamilies)[number]

/** `lapsed`: nobody decided in thirty days, and it stands as stopped. */
export const trialStandings = ['due', 'running', 'lapsed', 'kept', 'stopped'] as const
export type TrialStanding = (typeof trialStandings)[number]

/** Days after its end in which head office decides. */
export const decideDays = 30

/** What a trial is by itself: its end, and what was decided. Days are `yyyy-mm-dd`. */
export type TrialClock = { endsOn: string; decision: 'kept' | 'stopped' | null }

/** Where a trial stands on a day. Past its end without a decision it is due, and then stopped by rule. */
export const trialStanding = ({ endsOn, decision }: TrialClock, today: string): TrialStanding => {
  if (decision) return decision
  if (today <= endsOn) return 'running'
  return today <= dateOf(dayNumberOf(endsOn) + decideDays) ? 'due' : 'lapsed'
}

/** Who lives with it: those whose minutes it should save, where it is tried. `agencies` of the trial; none: everywhere. */
export const livesWith = (
  place: string,
  { saves, agencies }: { saves: readonly string[]; agencies: readonly string[] },
): boolean => {
  const [family = '', agency] = place.split('@')
  const own = family === 'head_office' ? 'directorate' : family
  if (!saves.includes(own)) return false
  return agencies.length === 0 || own === 'directorate' || (agency !== undefined && agencies.includes(agency))
}
