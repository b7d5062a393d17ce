import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import { sampleSize } from '../../../kernel/core/sample-size.ts'

/** What the rule must know: how many homes are let, and whether this id is a survey’s already. */
export type DrawingSurvey = { homes: number; taken: boolean }

/** Homes that are handed to the institute: enough for the margin, when so many per cent of them answer. */
export const homesToDraw = (homes: number, margin: number, answering: number): number =>
  Math.ceil((sampleSize(homes, margin / 100) * 100) / answering)

type Actors = { actor: Actor }

/** A survey is drawn, by head office: as many homes as its margin takes, never more than there are. */
export const drawSurvey = (
  { homes, taken }: DrawingSurvey,
  { subject, data: { margin, answering } }: { subject: string; data: { margin: number; answering: number } },
  { actor }: Actors,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'runSurvey', actor)) return refuse('not_yours')
  if (taken) return refuse('id_taken')
  if (homes === 0) return refuse('nobody_to_ask')
  const size = homesToDraw(homes, margin, answering)
  if (size > homes) return refuse('sample_too_large', { n: size, homes })
  return [{ type: 'survey.drawn', subject, data: { homes, size }, audience: 'staff' }]
}

/** A survey as its later acts know it; nothing where there is none. */
export type StandingSurvey = { ended: boolean } | undefined

const standing = (survey: StandingSurvey, { actor }: Actors): Refusal | undefined => {
  if (!mayAnywhere(grants, 'runSurvey', actor)) return refuse('not_yours')
  return survey ? undefined : refuse('not_found')
}

/** The answers of a survey are taken, in place of those of before; of a file that holds none nothing is. */
export const takeSurveyFile = (
  { survey, homes }: { survey: StandingSurvey; homes: number },
  { subject }: { subject: string },
  context: Actors,
): Fact[] | Refusal => {
  const no = standing(survey, context)
  if (no) return no
  if (survey!.ended) return refuse('survey_over')
  if (homes === 0) return refuse('no_survey_answers')
  return [{ type: 'survey.returned', subject, data: { homes }, audience: 'staff' }]
}

/** The codes of a survey lead to no home any more. Ended twice is ended once. */
export const endSurvey = (
  survey: StandingSurvey,
  { subject }: { subject: string },
  context: Actors,
): Fact[] | Refusal =>
  standing(survey, context) ??
  (survey!.ended ? [] : [{ type: 'survey.ended', subject, data: {}, audience: 'staff' }])
