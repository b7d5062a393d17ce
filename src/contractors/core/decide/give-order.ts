import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Calendar, endOfDay, localDate } from '../../../kernel/core/calendar.ts'
import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Cents, highest } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { orderFact } from '../facts.ts'
import { grants } from '../grants.ts'
import { isOpen, type Order, type OrderLine, orderPlaceOf, whyNot } from '../order.ts'
import { priceLines, type Rate, totalOf } from '../spend-limit.ts'
import { slotProblem } from '../crew-diary.ts'
import { fixFact } from './fix-appointment.ts'

export type OrderedMatter = Pick<
  Order,
  'agency' | 'building' | 'unit' | 'household' | 'nature' | 'urgency' | 'due'
>
export type Holder = {
  firm: string
  agencies: readonly string[]
  /** the only buildings that it is for; none: all of its agencies */
  buildings: readonly string[]
  starts: string
  ends: string
  spendLimit: Cents
}

export type Placing = {
  matter: OrderedMatter | undefined
  holder: Holder | undefined
  /** the orders of this request so far, latest first */
  before: readonly Order[]
  known: boolean
  /** price lines of the contract that are named, as it offers them today */
  rates: readonly Rate[]
  calendar: Calendar
  ids: readonly string[]
}

/** An order to the holder of a contract. One at a time: what was still open is withdrawn. */
export const place = (
  placing: Placing,
  { subject, data }: { subject: string; data: Commands['order.place'] },
  context: Context,
): Fact[] | Refusal => {
  const { matter, holder, before, known, calendar, ids } = placing
  if (!matter || !holder) return refuse('not_found')
  const order = newOrder({ ...placing, matter, holder }, { subject, data }, context)
  if (!can(grants, 'place', context.actor, orderPlaceOf(order))) return refuse('not_yours')
  if (known) return refuse('already_placed')
  if (!holder.agencies.includes(matter.agency) || !isForBuilding(holder, matter.building))
    return refuse('contract_elsewhere')
  const today = localDate(calendar, context.now)
  if (today < holder.starts || today > holder.ends) return refuse('contract_ended')
  const no = data.slot && slotProblem(data.slot, context.now)
  if (no) return refuse(no)
  const unclear = proposalProblem(placing, data, today)
  if (unclear) return unclear
  const placed = orderFact(
    order,
    'order.placed',
    {
      urgency: order.urgency,
      ...(order.follows ? { follows: order.follows } : {}),
      ...(order.wanted ? { wanted: order.wanted } : {}),
    },
    data,
  )
  const slot = data.slot ? [fixFact(order, { id: ids[0] ?? '', ...data.slot })] : []
  return [...before.filter(isOpen).map((old) => orderFact(old, 'order.withdrawn', {})), placed, ...slot]
}

const isForBuilding = ({ buildings }: Holder, building: string): boolean =>
  buildings.length === 0 || buildings.includes(building)

// The day of the reader’s own calendar: what is wished for today is not past.
const proposalProblem = (
  { rates }: Placing,
  { lines, wanted }: Commands['order.place'],
  today: string,
): Refusal | undefined => {
  if (wanted && wanted < today) return refuse('wanted_past')
  const priced = priceLines({ lines }, rates)
  if (isRefusal(priced)) return priced
  return totalOf(priced) > highest ? refuse('amount_too_high') : undefined
}

/** The order as it is when placed. After a follow-on or a repair that did not hold, it says which order it follows. */
export const newOrder = (
  { matter, holder, before, rates, calendar }: Placing & { matter: OrderedMatter; holder: Holder },
  { subject, data }: { subject: string; data: Commands['order.place'] },
  { at }: Context,
): Order => ({
  ...matter,
  due: data.wanted ? endOfDay(calendar, data.wanted) : matter.due,
  id: data.order,
  request: subject,
  firm: holder.firm,
  contract: data.contract,
  status: 'placed',
  spendLimit: holder.spendLimit,
  asked: null,
  agreed: null,
  visits: 0,
  absences: 0,
  follows:
    before.find(({ id }) => id === data.follows)?.id ??
    before.find(({ status }) => status === 'followedUp' || status === 'done')?.id ??
    null,
  placedAt: at,
  acceptedAt: null,
  endedAt: null,
  toldAt: null,
  outcome: null,
  checkedAt: null,
  invoicedAt: null,
  invoiceRef: null,
  paidAt: null,
  readyOn: null,
  spot: null,
  spotDue: null,
  appointments: [],
  lines: [],
  proposed: proposedLines(data, rates),
  wanted: data.wanted ?? null,
})

const proposedLines = ({ lines }: Commands['order.place'], rates: readonly Rate[]): OrderLine[] => {
  const priced = priceLines({ lines }, rates)
  return isRefusal(priced) ? [] : priced
}

/** The named order; or, for the house itself, all that are open: then it is the matter that ended, and moves already. */
export const cancel = (
  orders: readonly Order[],
  { data }: { data: Commands['order.cancel'] },
  context: Context,
): Fact[] | Refusal => {
  if (!data.order)
    return context.actor.role === 'system'
      ? orders.filter(isOpen).map((order) => orderFact(order, 'order.withdrawn', {}))
      : refuse('not_found')
  const order = orders.find(({ id }) => id === data.order)
  if (!order) return refuse('not_found')
  const no = whyNot('cancel', order, context.actor)
  return no ? refuse(no) : [orderFact(order, 'order.cancelled', {}, data)]
}

/** Open orders of a request that was classified anew: their firm is told by when, and how pressing it has become. */
export const raiseUrgency = (
  orders: readonly Order[],
  { data: { nature, urgency, due } }: { data: Commands['order.hasten'] },
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'hasten', actor)) return refuse('not_yours')
  return orders
    .filter((order) => isOpen(order) && (order.nature !== nature || order.urgency !== urgency))
    .map((order) => orderFact(order, 'order.hastened', { nature, urgency, due }))
}
