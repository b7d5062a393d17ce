import { officeCalendar } from '../../../kernel/core/calendar.ts'
import { handler } from '../../../kernel/server/slice.ts'
import { demandAnswer } from '../../../kernel/server/demand-answer.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { accept, approve, refuseOrder, reject } from '../../core/decide/answer-order.ts'
import { check, invoice, pay } from '../../core/decide/accept-work.ts'
import { cancel, raiseUrgency, newOrder, place, type Placing } from '../../core/decide/give-order.ts'
import { dropSlot, fixSlot, offerSlots } from '../../core/decide/fix-appointment.ts'
import { selectForCheck, waiveCheck, spotCheck } from '../../core/decide/spot-check.ts'
import { askAfter, lapse, onTheWay, recall, report, witness } from '../../core/decide/visit.ts'
import { earlier } from '../../core/earlier-orders.ts'
import type { Order } from '../../core/order.ts'
import { evolveAll, idsOf, onOne } from '../read-order-scene.ts'
import {
  holderOf,
  insertOrder,
  isKnownOrder,
  matterOf,
  offeredRates,
  orderOf,
  ordersOf,
  saveOrder,
} from '../store.ts'

const placing = handler<Placing, Commands['order.place']>({
  data: commands['order.place'],
  gather: async (db, { id, subject, data }) => ({
    matter: await matterOf(db, subject),
    holder: await holderOf(db, data.contract),
    before: await ordersOf(db, subject),
    known: await isKnownOrder(db, data.order),
    rates: data.lines?.length ? await offeredRates(db, data) : [],
    calendar: officeCalendar,
    ids: idsOf(id),
  }),
  decide: place,
  save: async (db, facts, placing, command, context) => {
    const { matter, holder, before } = placing
    if (!matter || !holder) return
    for (const old of before) await saveOrder(db, old, evolveAll(old, facts, context))
    await insertOrder(
      db,
      evolveAll(newOrder({ ...placing, matter, holder }, command, context), facts, context),
    )
  },
})

const cancelling = handler<readonly Order[], Commands['order.cancel']>({
  data: commands['order.cancel'],
  gather: async (db, { subject, data }) => {
    if (!data.order) return ordersOf(db, subject)
    const order = await orderOf(db, subject, data.order)
    return order ? [order] : []
  },
  decide: cancel,
  save: async (db, facts, orders, _, context) => {
    for (const order of orders) await saveOrder(db, order, evolveAll(order, facts, context))
  },
})

const hastening = handler<readonly Order[], Commands['order.hasten']>({
  data: commands['order.hasten'],
  gather: (db, { subject }) => ordersOf(db, subject),
  decide: raiseUrgency,
  save: async (db, facts, orders, _, context) => {
    for (const order of orders) await saveOrder(db, order, evolveAll(order, facts, context))
  },
})

export const orderCommands = {
  'order.hasten': hastening,
  'order.place': placing,
  'order.cancel': cancelling,
  'order.accept': onOne(commands['order.accept'], accept, {
    diary: true,
    takesProposal: true,
    earlier: earlier['order.accept'],
  }),
  'order.refuse': onOne<Commands['order.refuse']>(commands['order.refuse'], refuseOrder, {
    demands: ({ reason }) => demandAnswer({ reason }, 'order.refusal'),
  }),
  'order.offerSlots': onOne(commands['order.offerSlots'], offerSlots),
  'order.fixSlot': onOne(commands['order.fixSlot'], fixSlot, { diary: true }),
  'order.dropSlot': onOne(commands['order.dropSlot'], dropSlot),
  'order.onTheWay': onOne(commands['order.onTheWay'], onTheWay),
  'order.report': onOne(commands['order.report'], report, { earlier: earlier['order.report'] }),
  'order.approve': onOne(commands['order.approve'], approve, { diary: true, delegation: true, hands: true }),
  'order.recall': onOne(commands['order.recall'], recall, { diary: true, alone: true, contested: true }),
  'order.reject': onOne(commands['order.reject'], reject),
  'order.check': onOne(commands['order.check'], check, { hands: true }),
  'order.invoice': onOne<Commands['order.invoice']>(commands['order.invoice'], invoice, {
    also: (order, { ref }) => ({ ...order, invoiceRef: ref ?? null }),
    demands: ({ ref }) => demandAnswer({ ref }, 'order.invoiceRef'),
  }),
  'order.pay': onOne(commands['order.pay'], pay, { contested: true, hands: true }),
  'order.witness': onOne(commands['order.witness'], witness),
  'order.draw': onOne(commands['order.draw'], selectForCheck),
  'order.spare': onOne(commands['order.spare'], waiveCheck),
  'order.spotCheck': onOne(commands['order.spotCheck'], spotCheck, { diary: true, alone: true }),
  'order.askAfter': onOne(commands['order.askAfter'], askAfter),
  'order.lapse': onOne(commands['order.lapse'], lapse),
}
