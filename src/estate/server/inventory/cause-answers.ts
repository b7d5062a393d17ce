import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Slice } from '../../../kernel/server/slice.ts'
import { queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { toLookOf } from './to-look.ts'
import { answerPlanOf, answersOf, causePlanOf, causesOf, confidencesOf } from './read-causes.ts'

/** Values that differ over the estate, for whoever may settle them. */
export const causeAnswers: NonNullable<Slice['queries']> = {
  'estate.causes': answer({
    ...queries['estate.causes'],
    answer: async ({ db, actor }, { agency }) =>
      mayAnywhere(grants, 'settle', actor) ? causesOf(db, agency) : refuse('not_yours'),
  }),
  'estate.causePlan': answer({
    ...queries['estate.causePlan'],
    answer: async ({ db, actor }, { agency, ...key }) =>
      mayAnywhere(grants, 'settle', actor) ? causePlanOf(db, key, agency) : refuse('not_yours'),
  }),
  'estate.answerPlan': answer({
    ...queries['estate.answerPlan'],
    answer: async ({ db, actor }, { answer: of }) =>
      mayAnywhere(grants, 'settle', actor) ? answerPlanOf(db, of) : refuse('not_yours'),
  }),
  'estate.answers': answer({
    ...queries['estate.answers'],
    answer: async ({ db, actor, now }) =>
      mayAnywhere(grants, 'settle', actor) ? { rows: await answersOf(db, now) } : refuse('not_yours'),
  }),
  'estate.toLook': answer({
    ...queries['estate.toLook'],
    answer: async ({ db, actor, say }) =>
      mayAnywhere(grants, 'look', actor) ? toLookOf(db, say) : refuse('not_yours'),
  }),
  // Counts of the whole house, of systems and lists: an agency alone would have too few to say anything.
  'estate.confidence': answer({
    ...queries['estate.confidence'],
    beyond: true,
    answer: async ({ db, actor }) =>
      mayAnywhere(grants, 'settle', actor) ? { rows: await confidencesOf(db) } : refuse('not_yours'),
  }),
}
