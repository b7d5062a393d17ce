import { type Handler, handler } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { answerItem, type ItemNow, mendItem, type OutletNow, setOutlet } from '../../core/back/decide-item.ts'
import { type Commands, commands } from '../../core/contract.ts'
import { dropItem, itemNow, renewItem, saveErpAnswer } from './item-store.ts'
import { outletNow, saveOutlet } from './outlet-store.ts'

const gather = (db: Db, { subject }: { subject: string }): Promise<ItemNow> => itemNow(db, subject)

/** How an outlet is set up, what the ERP answered, and what becomes of its noes. */
export const backHandlers: Record<string, Handler> = {
  'outlet.set': handler<OutletNow, Commands['outlet.set']>({
    data: commands['outlet.set'],
    gather: (db, { data }) => outletNow(db, data.outlet),
    decide: setOutlet,
    save: async (db, _, __, { data }, { actor, at }) => void (await saveOutlet(db, data, actor.id, at)),
  }),
  'outbox.answer': handler<ItemNow, Commands['outbox.answer']>({
    data: commands['outbox.answer'],
    gather,
    decide: answerItem,
    save: async (db, _, __, { subject, data }, { now }) => void (await saveErpAnswer(db, subject, data, now)),
  }),
  'outbox.again': handler<ItemNow, Commands['outbox.again']>({
    data: commands['outbox.again'],
    gather,
    decide: mendItem('outbox.renewed'),
    save: (db, _, __, { subject }, { now }) => renewItem(db, subject, now),
  }),
  'outbox.drop': handler<ItemNow, Commands['outbox.drop']>({
    data: commands['outbox.drop'],
    gather,
    decide: mendItem('outbox.dropped'),
    save: async (db, _, __, { subject }, { now }) => void (await dropItem(db, subject, now)),
  }),
}
