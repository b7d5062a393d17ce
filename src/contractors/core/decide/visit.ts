import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { localDate } from '../../../kernel/core/calendar.ts'
import { instantOf, dayNumberOf, isoOf } from '../../../kernel/core/zone.ts'
import { type Cents, cents, highest } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { orderFact } from '../facts.ts'
import { allowedOf, amountOf, priceLines } from '../spend-limit.ts'
import { fixedOf, isPast } from '../order.ts'
import { type KnownOrder, onOrder } from '../order-scene.ts'
import { offeredByItself } from './fix-appointment.ts'

type Report = Commands['order.report']
type Outcome = Report['outcome']

export const onTheWay = onOrder<Commands['order.onTheWay']>('onTheWay', ({ order }) => [
  orderFact(order, 'order.onTheWay', {}),
])

export const report = onOrder<Report>('report', (scene, data, context) => {
  const lines = priceLines(data, scene.rates)
  if (isRefusal(lines)) return lines
  const amount = amountOf(data, lines)
  if (amount && amount > highest) return refuse('amount_too_high')
  return outcomes[data.outcome](scene, data, amount, context)
})

/** The caretaker saw it, or did not: a second pair of eyes. The order stays the firm's to tell; its request follows. */
export const witness = onOrder<Commands['order.witness']>('witness', ({ order }, data) => [
  orderFact(
    order,
    'order.witnessed',
    {
      done: data.done,
      ...(order.status === 'done' || order.status === 'followedUp' ? { said: order.status } : {}),
    },
    data,
  ),
])

/** «Reprise, sans frais»: what she contests is the same order, open again, as when it was accepted. */
export const recall = onOrder<Commands['order.recall']>('recall', (scene, data) => {
  const { order, contested, alone } = scene
  if (!contested || !alone) return refuse('wrong_moment')
  return [orderFact(order, 'order.recalled', {}, data), ...offeredByItself(scene)]
})

/** The appointment has passed, and nobody said what came of it. One that was moved or told meanwhile is no news. */
export const lapse = onOrder<Commands['order.lapse']>('lapse', ({ order }, { appointment }, { now }) => {
  const current = fixedOf(order)
  if (!current || current.id !== appointment || !isPast(current, now)) return []
  const { starts, ends } = current
  return [orderFact(order, 'order.lapsed', { appointment, starts, ends, nextAt: starts })]
})

/** The firm said that it is there or on its way: hours later that is no news, and somebody asks. */
export const askAfter = onOrder<Commands['order.askAfter']>('askAfter', ({ order }) => [
  orderFact(order, 'order.unheard', {}),
])

type Telling = (
  scene: KnownOrder,
  data: Report,
  amount: Cents | undefined,
  context: Context,
) => Fact[] | Refusal

const beyondLimit = ({ order }: KnownOrder, amount = cents(0)): Refusal | undefined =>
  amount > allowedOf(order) ? refuse('over_limit', { limit: allowedOf(order), amount }) : undefined

const silent = ({ order }: KnownOrder, { words, photos, sounds }: Report): Refusal | undefined =>
  order.urgency === 'U0' && !words && !photos?.length && !sounds?.length ? refuse('danger_unsaid') : undefined

const outcomes: Record<Outcome, Telling> = {
  // Of a danger, what was done is said or shown: somebody may go back in on the strength of it.
  done: (scene, data, amount) =>
    beyondLimit(scene, amount) ??
    silent(scene, data) ?? [orderFact(scene.order, 'order.done', { visits: scene.order.visits + 1 }, data)],
  followOn: (scene, data, amount) =>
    beyondLimit(scene, amount) ?? [orderFact(scene.order, 'order.followOn', {}, data)],
  noAccess: ({ order }, data) => [orderFact(order, 'order.noAccess', {}, data)],
  // Once, the tenant is offered other times; twice, or where nobody lives, the agency looks into it.
  nobodyHome: ({ order }, data, _, { at }) => {
    const fixed = fixedOf(order)
    if (fixed && Date.parse(fixed.starts) > Date.parse(at)) return refuse('visit_to_come')
    const absences = order.absences + 1
    const agency = absences > 1 || !order.household
    return [orderFact(order, 'order.nobodyHome', { absences, ...(agency ? { ball: 'agency' } : {}) }, data)]
  },
  partNeeded: ({ order, desk }, data, _, { now }) => {
    if (!data.readyOn) return refuse('date_missing')
    if (data.readyOn < localDate(desk.calendar, now)) return refuse('date_past')
    const until = isoOf(instantOf(desk.calendar.zone, dayNumberOf(data.readyOn), 8 * 60))
    return [orderFact(order, 'order.partNeeded', { readyOn: data.readyOn, until }, data)]
  },
  moreWork: ({ order }, data, amount) => {
    const limit = allowedOf(order)
    if (!amount) return refuse('price_missing')
    if (amount <= limit) return refuse('within_limit', { limit })
    return [orderFact(order, 'order.moreWork', { money: { amount, limit } }, data)]
  },
}
