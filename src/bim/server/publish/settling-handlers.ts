import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { decideSame, proposedBy } from '../../core/publish/settle/recognise-same.ts'
import {
  acceptedBy,
  decideAccept,
  decideRefuse,
  decideReopen,
  refusedBy,
  reopenedBy,
} from '../../core/publish/settle/settle-changes.ts'
import { decideTakeBack } from '../../core/publish/settle/take-back-delivery.ts'
import { settlingOf } from './gather-settling.ts'
import { authorOf } from './row-author.ts'
import { rememberDwellings, saveReopened, saveSame, saveSettled } from './store.settling.ts'
import { saveTakenBack, takingBackOf } from './store.take-back.ts'

/** What somebody says of the changes of a revision. */
export const settlingHandlers: Record<string, Handler> = {
  'bim.accept': handler({
    data: commands['bim.accept'],
    gather: (db, { subject, data }) => settlingOf(db, subject, data.revision),
    decide: decideAccept,
    save: async (db, facts, state, { data }, context) => {
      if (!facts.length) return
      const { ids, dwellings } = acceptedBy(state, data)
      const settled = { revision: data.revision, ids, at: context.now, by: authorOf(context) }
      await saveSettled(db, settled, 'accepted')
      await rememberDwellings(db, settled, dwellings)
    },
  }),
  'bim.takeBack': handler({
    data: commands['bim.takeBack'],
    gather: (db, { subject, data }) => takingBackOf(db, subject, data.revision),
    decide: decideTakeBack,
    save: async (db, facts, { next }, { data }, { now }) => {
      if (facts.length) await saveTakenBack(db, data.revision, next, now)
    },
  }),
  'bim.refuse': handler({
    data: commands['bim.refuse'],
    gather: (db, { subject, data }) => settlingOf(db, subject, data.revision),
    decide: decideRefuse,
    save: async (db, facts, state, { data }, context) => {
      if (!facts.length) return
      const ids = refusedBy(state, data.changes)
      await saveSettled(
        db,
        { revision: data.revision, ids, at: context.now, by: authorOf(context) },
        'refused',
      )
    },
  }),
  'bim.reopen': handler({
    data: commands['bim.reopen'],
    gather: (db, { subject, data }) => settlingOf(db, subject, data.revision),
    decide: decideReopen,
    save: async (db, facts, state, { data }) => {
      if (facts.length) await saveReopened(db, data.revision, reopenedBy(state, data.changes))
    },
  }),
  'bim.same': handler({
    data: commands['bim.same'],
    gather: (db, { subject, data }) => settlingOf(db, subject, data.revision),
    decide: decideSame,
    save: async (db, facts, state, { data }, context) => {
      if (facts.length) await saveSame(db, data, proposedBy(state, data.change), context.now)
    },
  }),
}
