import { type Actor, can } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { personalWordsIn } from '../../kernel/core/personal-words.ts'
import type { Commands } from './contract.ts'
import { type Step, questionSteps } from './steps.ts'
import { grants } from './grants.ts'
import { type Question, problemOfDraft } from './question-now.ts'

/** How much each step has to offer, before anybody is asked. */
export type OfferCounts = { facts: number; derived: number; acts: number }

/** Drafts of a directorate that lead nowhere yet; more are no questions. */
export const mostDrafts = 50

/** What must be known before a question begins. `people`: first and last names that stand in its words. */
export type Drafting = {
  taken: boolean
  drafts: number
  people: readonly (readonly [string, string])[]
  /** a question of the same directorate that ended sixty days ago and bears no conclusion */
  unused: { words: string } | undefined
  offers: OfferCounts
}

/** The order is the house’s: what is held, what stands elsewhere, what follows from an act already done, a sample, all of them. */
export const stepAfter = (step: Step | undefined, offers: OfferCounts): Step => {
  const at = step === undefined ? -1 : questionSteps.indexOf(step)
  const next = questionSteps
    .slice(at + 1)
    .find((each) => !(each in offers) || offers[each as keyof OfferCounts] > 0)
  return next ?? 'campaign'
}

/** A question begins, of the directorate of whoever asks. */
export const draftQuestion = (
  { taken, drafts, people, unused, offers }: Drafting,
  { subject, data }: { subject: string; data: Commands['ask.draft'] },
  { actor }: { actor: Actor },
): Fact<'ask.drafted'>[] | Refusal => {
  if (!can(grants, 'ask', actor, {})) return refuse('not_yours')
  if (!actor.directorate) return refuse('no_directorate')
  if (taken) return refuse('id_taken')
  const named = namesIn(`${data.words} ${data.purpose}`, people)
  if (named) return named
  if (unused) return refuse('last_unused', { words: unused.words })
  if (drafts >= mostDrafts) return refuse('too_many_drafts', { most: mostDrafts })
  const step = stepAfter(undefined, offers)
  return [{ type: 'ask.drafted', subject, data: { directorate: actor.directorate, step }, audience: 'staff' }]
}

/** Nobody is named in what all read. */
export const namesIn = (words: string, people: Drafting['people']): Refusal | undefined => {
  const told = personalWordsIn(words, [], people)
  return told === undefined ? undefined : refuse('question_names', { words: told })
}

export type Passing = { question: Question | undefined; offers: OfferCounts }

/** «Ce n’est pas ce que je demande»: one step further, and never two at once. */
export const passStep = (
  { question, offers }: Passing,
  { subject, data }: { subject: string; data: Commands['ask.pass'] },
  { actor }: { actor: Actor },
): Fact<'ask.passed'>[] | Refusal => {
  const problem = problemOfDraft(question, actor)
  if (problem) return problem
  if (question!.step !== data.step) return refuse('other_step')
  return [{ type: 'ask.passed', subject, data: { step: stepAfter(data.step, offers) }, audience: 'staff' }]
}

/** Begun by mistake, or needless now: nobody was asked, and nothing of it stays. */
export const dropDraft = (
  { question }: Pick<Passing, 'question'>,
  { subject }: { subject: string },
  { actor }: { actor: Actor },
): Fact<'ask.dropped'>[] | Refusal =>
  problemOfDraft(question, actor) ?? [
    { type: 'ask.dropped', subject, data: { directorate: question!.directorate }, audience: 'staff' },
  ]

/** What an answer names: a measure with a cut that it has, an answer of before that stands, or a source that we know. */
export type Meeting = {
  question: Question | undefined
  by: 'fact' | 'known' | 'derived' | 'act' | undefined
  code: string
}

/** Answered without asking anybody. */
export const meetQuestion = (
  { question, by, code }: Meeting,
  { subject, type }: { subject: string; type: string },
  { actor }: { actor: Actor },
): Fact<'ask.met'>[] | Refusal => {
  const problem = problemOfDraft(question, actor)
  if (problem) return problem
  if (!by) return refuse(type === 'ask.derive' ? 'unknown_source' : 'unknown_fact')
  return [{ type: 'ask.met', subject, data: { by, code }, audience: 'staff' }]
}
