import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { decideConfirm, decideImport } from '../../core/account/decide-grid.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { saveConfirmed, saveGrid } from './account-store.ts'
import { readGrids } from './read-grids.ts'

/** Grids of wear come in, and somebody answers for them. */
export const gridHandlers: Record<string, Handler> = {
  'grid.import': handler<{ isTaken: boolean }, Commands['grid.import']>({
    data: commands['grid.import'],
    gather: async (db, { subject }) => ({ isTaken: (await readGrids(db)).some(({ id }) => id === subject) }),
    decide: decideImport,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await saveGrid(db, subject, data, { by: actor.id, at })),
  }),
  'grid.confirm': handler<{ grid: { isConfirmed: boolean } | undefined }, Commands['grid.confirm']>({
    data: commands['grid.confirm'],
    gather: async (db, { subject }) => ({ grid: (await readGrids(db)).find(({ id }) => id === subject) }),
    decide: decideConfirm,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      saveConfirmed(db, subject, data, { by: actor.id, at }),
  }),
}
