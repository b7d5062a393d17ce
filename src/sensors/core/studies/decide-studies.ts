import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { monthsFrom } from '../notes/note-days.ts'

/** Years that a study may run. */
const mostMonths = 36

type Decider = { actor: Actor; today: string }

/** Head office declares a study: who reads, what for, until when. */
export const declareStudy = (
  { isTaken, isCodeTaken }: { isTaken: boolean; isCodeTaken: boolean },
  { subject, data: { first, until } }: Command<string, Commands['study.declare']>,
  { actor, today }: Decider,
): Fact<'study.declared'>[] | Refusal => {
  if (!mayAnywhere(grants, 'keepStudies', actor)) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  if (isCodeTaken) return refuse('study_code_taken')
  if (until <= today || until <= first || until > monthsFrom(first, mostMonths))
    return refuse('bad_study_days')
  return [{ type: 'study.declared', subject, data: { until }, audience: 'staff' }]
}

/** Head office ends it before its day. */
export const endStudy = (
  study: { isOver: boolean } | undefined,
  { subject }: Command<string, Commands['study.end']>,
  { actor }: Pick<Decider, 'actor'>,
): Fact<'study.ended'>[] | Refusal => {
  if (!mayAnywhere(grants, 'keepStudies', actor)) return refuse('not_yours')
  if (!study) return refuse('unknown_study')
  if (study.isOver) return refuse('study_over')
  return [{ type: 'study.ended', subject, data: {}, audience: 'staff' }]
}
