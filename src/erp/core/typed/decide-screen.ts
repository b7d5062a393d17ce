import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import { mayClose, type ScreenFigures, screenState } from './screen-state.ts'
import type { TypingTaskName } from './typing-tasks.ts'

type ScreenAct = { subject: string; data: { task: TypingTaskName } }

/** A screen is closed by a person’s word, where nothing was typed twice for four weeks and all of it is carried. */
export const closeScreen = (
  now: ScreenFigures,
  { subject, data }: ScreenAct,
  { actor }: Context,
): Fact<'screen.closed'>[] | Refusal => {
  if (!mayAnywhere(grants, 'closeScreen', actor)) return refuse('not_yours')
  const state = screenState(now)
  if (state === 'closed') return refuse('screen_closed')
  if (!mayClose(state)) return refuse('still_typed')
  return [{ type: 'screen.closed', subject, data: { task: data.task } }]
}

/** Refused: not_yours, not_found (it is not closed). */
export const reopenScreen = (
  { isClosed }: ScreenFigures,
  { subject, data }: ScreenAct,
  { actor }: Context,
): Fact<'screen.reopened'>[] | Refusal => {
  if (!mayAnywhere(grants, 'closeScreen', actor)) return refuse('not_yours')
  if (!isClosed) return refuse('not_found')
  return [{ type: 'screen.reopened', subject, data: { task: data.task } }]
}
