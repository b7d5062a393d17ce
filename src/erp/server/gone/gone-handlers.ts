import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Commands, commands } from '../../core/contract.ts'
import { type GoneNow, settleGone } from '../../core/gone/decide-gone.ts'
import { goneNow, saveGone } from './gone-store.ts'

/** How somebody answers for what an extract no longer has. */
export const goneHandlers: Record<string, Handler> = {
  'gone.settle': handler<GoneNow, Commands['gone.settle'], 'gone.settled'>({
    data: commands['gone.settle'],
    // Beyond: most roles have no part in what comes from outside, and are told so rather than failed.
    beyond: true,
    gather: (db, { subject }) => goneNow(db, subject),
    decide: settleGone,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      saveGone(db, subject, { ...data, by: actor.id, at }),
  }),
}
