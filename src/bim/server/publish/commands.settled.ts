import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { decideSame, proposedBy } from '../../core/publish/decide/same.ts'
import {
  acceptedBy,
  decideAccept,
  decideRefuse,
  decideReopen,
  refusedBy,
  reopenedBy,
} from '../../core/publish/decide/settle.ts'
import { decideTakeBack } from '../../core/publish/decide/takeBack.ts'
import { settlingOf } from './gather.settled.ts'
import { personOf } from './person.ts'
import { rememberDwellings, saveReopened, saveSame, saveSettled } from './store.settled.ts'
import { saveTakenBack, takingBackOf } from './takeBack.ts'

/** What somebody says of the changes of a revision. */
export const settlingHandlers: Record<string, Handler> = {
  'bim.accept': handler({
    data: commands['bim.accept'],
    gather: (db, { subject, data }) => settlingOf(db, subject, data.revision),
    decide: decideAccept,
    save: async (db, facts, state, { data }, context) => {
      if (!facts.length) return
      const { ids, dwellings } = acceptedBy(state, data)
      const settled = { revision: data.revision, ids, at: context.now, by: personOf(context) }
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
        { revision: data.revision, ids, at: context.now, by: personOf(context) },
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
