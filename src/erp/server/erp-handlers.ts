import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Commands, commands } from '../core/contract.ts'
import { answerHold, type BatchNow, setSource, type SourceNow, tellCode } from '../core/decide-source.ts'
import { backHandlers } from './back/back-handlers.ts'
import { answerBatch, batchNow } from './batch-store.ts'
import { saveCode, saveSource, sourceNow } from './source-store.ts'

/** How a source is set up, and how a person answers for what waits. */
export const erpHandlers: Record<string, Handler> = {
  'source.set': handler<SourceNow, Commands['source.set']>({
    data: commands['source.set'],
    gather: (db, { data }) => sourceNow(db, data.source),
    decide: setSource,
    save: (db, _, __, { data }, { actor, at }) => saveSource(db, data, actor.id, at),
  }),
  'code.tell': handler<SourceNow, Commands['code.tell']>({
    data: commands['code.tell'],
    gather: (db, { data }) => sourceNow(db, data.source),
    decide: tellCode,
    save: async (db, _, __, { data }) => void (await saveCode(db, data)),
  }),
  'batch.release': handler<BatchNow, Commands['batch.release']>({
    data: commands['batch.release'],
    gather: (db, { subject }) => batchNow(db, subject),
    decide: answerHold('batch.released'),
    save: async (db, _, __, { subject }, { at }) => void (await answerBatch(db, subject, true, at)),
  }),
  'batch.refuse': handler<BatchNow, Commands['batch.refuse']>({
    data: commands['batch.refuse'],
    gather: (db, { subject }) => batchNow(db, subject),
    decide: answerHold('batch.refused'),
    save: async (db, _, __, { subject }, { at }) => void (await answerBatch(db, subject, false, at)),
  }),
  ...backHandlers,
}
