import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Act, grants } from '../../core/grants.ts'

/** Who may do this nowhere is told so before anything is read: her database role could not even look. */
export const only = <State, Data>(act: Act, h: Handler<State, Data>): Handler =>
  handler<State | undefined, Data>({
    ...h,
    gather: async (db, command, context, ...house) =>
      mayAnywhere(grants, act, context.actor) ? h.gather(db, command, context, ...house) : undefined,
    decide: (state, command, context) =>
      mayAnywhere(grants, act, context.actor)
        ? h.decide(state as State, command, context)
        : refuse('not_yours'),
    save: (db, facts, state, command, context) => h.save(db, facts, state as State, command, context),
  })
