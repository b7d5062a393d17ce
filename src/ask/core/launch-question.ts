import type { Actor } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { sampleSize } from '../../kernel/core/sample-size.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { isSpent, type SpentBudget } from './budget.ts'
import type { Commands } from './contract.ts'
import { type Question, problemOfDraft } from './question-now.ts'

/** Days for which a question may stand in the rounds, and points that it may have. */
export const longestDays = 180
export const mostPoints = 20_000
/** Buildings whose phones are told at once; the others know by the next day. */
const mostTold = 1000

export type DrawnPoint = {
  thing: string
  building: string
  agency: string
  entrance: string | null
  label: string
}

/** What must be known before a question is put into the rounds. */
export type Launching = {
  question: Question | undefined
  /** what of it is held already, stands elsewhere, or follows from an act: the first of its step, as it is said */
  offered: { value: string; source: string } | undefined
  unused: { words: string } | undefined
  /** an agency that it names and the house does not know */
  strange: string | undefined
  population: number
  /** drawn by a hash of question and thing, as many as are asked */
  points: readonly DrawnPoint[]
  budget: SpentBudget | undefined
}

/** As many as are asked about: the size that was said, or that the margin gives; all of them in a campaign. */
export const sizeOf = (data: LaunchData, population: number): number =>
  'margin' in data ? (data.size ?? sampleSize(population, data.margin)) : population

export type LaunchData = Commands['ask.sample'] | Commands['ask.campaign']

/** A question goes to the things themselves: last, and never before all else was looked at. */
export const launchQuestion = (
  state: Launching,
  { subject, type, data }: { subject: string; type: string; data: LaunchData },
  { actor, now }: { actor: Actor; now: string },
): Fact<'ask.launched' | 'ask.changed'>[] | Refusal => {
  const { question, points, unused } = state
  const problem = problemOfDraft(question, actor)
  if (problem) return problem
  const way = type === 'ask.campaign' ? 'campaign' : 'sample'
  const no =
    (unused && refuse('last_unused', { words: unused.words })) ??
    problemOfStep(state, way) ??
    problemOfData(state, data, dayOf(now)) ??
    problemOfSize(state, data) ??
    problemOfBudget(state)
  if (no) return no
  const { directorate } = question!
  return [
    { type: 'ask.launched', subject, data: { directorate, way, points: points.length }, audience: 'staff' },
    ...changedIn(subject, points),
  ]
}

const problemOfStep = ({ question, offered }: Launching, way: 'sample' | 'campaign'): Refusal | undefined => {
  const { value = '', source = '' } = offered ?? {}
  const { step } = question!
  if (step === 'facts') return refuse('known_already', { value, source })
  if (step === 'derived') return refuse('derivable', { source })
  if (step === 'acts') return refuse('by_product', { source })
  return step === 'sample' && way === 'campaign' ? refuse('sample_first') : undefined
}

const problemOfData = (
  { strange }: Launching,
  { endsOn, answer, choices = [] }: LaunchData,
  today: string,
): Refusal | undefined => {
  if (strange !== undefined) return refuse('unknown_agency', { agency: strange })
  if (endsOn <= today || endsOn > dateOf(dayNumberOf(today) + longestDays))
    return refuse('bad_end', { days: longestDays })
  const differ = new Set(choices).size
  return answer === 'choice' && (differ < 2 || differ < choices.length)
    ? refuse('choices_missing')
    : undefined
}

const problemOfSize = ({ population }: Launching, data: LaunchData): Refusal | undefined => {
  const size = sizeOf(data, population)
  if (population === 0) return refuse('nothing_there')
  if (size > population) return refuse('sample_over', { size, n: population })
  return size > mostPoints ? refuse('too_many_points', { most: mostPoints }) : undefined
}

const problemOfBudget = ({ budget }: Launching): Refusal | undefined => {
  if (!budget) return refuse('no_budget')
  return isSpent(budget) ? refuse('budget_spent', { hours: budget.hours }) : undefined
}

/** Told in each building where points came or went. */
export const changedIn = (
  subject: string,
  points: readonly { building: string; agency: string }[],
): Fact<'ask.changed'>[] =>
  [...new Map(points.map((point) => [point.building, point.agency]))]
    .slice(0, mostTold)
    .map(([building, agency]) => ({
      type: 'ask.changed',
      subject,
      data: {},
      audience: 'staff',
      place: { building, agency },
    }))
