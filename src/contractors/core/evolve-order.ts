import { dayOf } from '../../kernel/core/dates.ts'
import { clockDrift } from '../../kernel/core/act-time.ts'
import type { Fact } from '../../kernel/core/command.ts'
import type { FactType, Facts } from '../../kernel/core/facts.ts'
import type { OrderFact } from './facts.ts'
import {
  type Appointment,
  fixedOf,
  isOpen,
  type Order,
  type OrderStatus,
  offeredOf,
  toCome,
} from './order.ts'

/** `now`: when the house was told */
type FactTime = { at: string; now: string; role: string }
type Change = (order: Order, data: never, when: FactTime) => Partial<Order>
type Changes = { [Type in OrderFact]: (order: Order, data: Facts[Type], when: FactTime) => Partial<Order> }

/** The order after a fact about it. Facts about other orders leave it as it is. */
export const evolve = (order: Order, fact: Fact, when: FactTime): Order => {
  const change = (changes as Partial<Record<FactType, Change>>)[fact.type]
  if (!change || !('order' in fact.data) || fact.data.order !== order.id) return order
  const next = { ...order, ...change(order, fact.data as never, when) }
  return isOpen(next)
    ? next
    : {
        ...next,
        endedAt: next.endedAt ?? when.at,
        toldAt: next.endedAt ? next.toldAt : lateIn(when),
        appointments: turnAppointment(next, 'offered', 'dropped'),
      }
}

const lateIn = ({ at, now }: FactTime): string | null =>
  Date.parse(now) - Date.parse(at) > clockDrift ? now : null

const changes: Changes = {
  'order.placed': () => ({}),
  'order.approvalAsked': (_, { money }) => ({ status: 'approval', asked: money.amount }),
  'order.accepted': (_, __, { at }) => ({ status: 'accepted', acceptedAt: at }),
  'order.refused': (order, { reason }) => ({ ...endOrder(order, 'refused'), outcome: reason }),
  'order.slotsOffered': (order, { slots }, when) => ({
    status: 'offered',
    appointments: [
      ...turnAppointment(order, 'offered', 'dropped'),
      ...slots.map((slot) => appointment(slot, 'offered', when)),
    ],
  }),
  'order.slotFixed': (order, { appointment: id, starts, ends, again }, when) =>
    again
      ? { status: 'planned' }
      : {
          status: 'planned',
          appointments: [
            ...turnAppointment(order, 'fixed', 'moved').filter((other) => other.id !== id),
            appointment({ id, starts, ends }, 'fixed', when),
          ],
        },
  'order.slotDropped': (order) =>
    fixedOf(order)
      ? {
          status: order.status === 'approval' ? 'approval' : resting(order),
          appointments: turnAppointment(order, 'fixed', 'dropped'),
        }
      : { status: 'accepted', appointments: turnAppointment(order, 'offered', 'dropped') },
  'order.onTheWay': () => ({ status: 'underway' }),
  'order.done': (order, _, when) => ({
    ...endVisit(order, 'done', 'kept', when),
    visits: order.visits + 1,
    status: 'done',
  }),
  'order.nobodyHome': (order, { absences }, when) => ({
    ...endVisit(order, 'nobodyHome', 'missed', when),
    status: 'waiting',
    absences,
  }),
  'order.noAccess': (order, _, when) => ({
    ...endVisit(order, 'noAccess', 'kept', when),
    status: 'waiting',
  }),
  'order.partNeeded': (order, { readyOn }, when) => {
    const after = endVisit(order, 'partNeeded', 'kept', when)
    return {
      ...after,
      status: 'waiting',
      readyOn,
      // Nobody comes before the part does.
      appointments: after.appointments.map((a) =>
        a.state === 'offered' && dayOf(a.starts) < readyOn ? { ...a, state: 'dropped' as const } : a,
      ),
    }
  },
  'order.followOn': (order, _, when) => ({
    ...endVisit(order, 'followOn', 'kept', when),
    status: 'followedUp',
  }),
  // Told before the visit, it is a price to accept first: the appointment stands meanwhile.
  'order.moreWork': (order, { money }, when) => ({
    ...(toCome(order, when.at) ? {} : endVisit(order, 'moreWork', 'kept', when)),
    status: 'approval',
    asked: money.amount,
  }),
  'order.approved': (_, { money }) => ({ status: 'accepted', agreed: money.amount }),
  'order.rejected': (order) => endOrder(order, 'cancelled'),
  'order.cancelled': (order) => endOrder(order, 'cancelled'),
  'order.withdrawn': (order) => endOrder(order, 'cancelled'),
  'order.hastened': (_, { nature, urgency, due }) => ({ nature, urgency, due }),
  'order.checked': (_, { money }, { at }) => ({ checkedAt: at, agreed: money.amount }),
  'order.invoiced': (_, __, { at }) => ({ invoicedAt: at }),
  'order.paid': (_, __, { at }) => ({ paidAt: at }),
  'order.witnessed': () => ({}),
  'order.drawn': (_, { until }) => ({ spot: 'due', spotDue: until }),
  'order.spared': () => ({ spot: 'lapsed', spotDue: null }),
  'order.spotChecked': (order, { conforming, back }) => ({
    spot: conforming ? 'conforming' : 'failing',
    spotDue: null,
    ...(back ? returnToFirm(order) : {}),
  }),
  'order.recalled': (order) => returnToFirm(order),
  'order.unheard': () => ({}),
  'order.lapsed': () => ({}),
}

const appointment = (
  { id, starts, ends }: { id: string; starts: string; ends: string },
  state: Appointment['state'],
  { at, role }: FactTime,
): Appointment => ({ id, starts, ends, state, fixedBy: state === 'fixed' ? role : null, at })

const turnAppointment = (order: Order, from: Appointment['state'], to: Appointment['state']): Appointment[] =>
  order.appointments.map((a) => (a.state === from ? { ...a, state: to } : a))

const endOrder = (order: Order, status: OrderStatus): Partial<Order> => ({
  status,
  appointments: turnAppointment(order, 'fixed', 'dropped'),
})

// An appointment that had not begun was none: nobody came, and it is given up.
const endVisit = (
  order: Order,
  outcome: string,
  how: Appointment['state'],
  { at }: FactTime,
): Pick<Order, 'visits' | 'outcome' | 'readyOn' | 'appointments'> => {
  const off = toCome(order, at)
  return {
    visits: order.visits + (off ? 0 : 1),
    outcome,
    readyOn: null,
    appointments: turnAppointment(order, 'fixed', off ? 'dropped' : how),
  }
}

// The same order, to be done again at no other price; what was invoiced stays so, and waits.
const returnToFirm = (order: Order): Partial<Order> => ({
  status: 'accepted',
  endedAt: null,
  toldAt: null,
  checkedAt: order.invoicedAt ? order.checkedAt : null,
})

// Without its appointment, an order is where it was before: times to choose from, accepted, or not even that.
const resting = (order: Order): OrderStatus =>
  !order.acceptedAt ? 'placed' : offeredOf(order).length ? 'offered' : 'accepted'
