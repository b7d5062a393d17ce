import { type Actor, can, type Place } from '../../kernel/core/access.ts'
import type { Cents, Parts } from '../../kernel/core/money.ts'
import { type Act, grants } from './grants.ts'

/** Where a work order stands. `waiting` says in its outcome for what: somebody home, a way in, a part. */
export type OrderStatus =
  | 'placed'
  | 'approval'
  | 'accepted'
  | 'refused'
  | 'offered'
  | 'planned'
  | 'underway'
  | 'waiting'
  | 'done'
  | 'followedUp'
  | 'cancelled'

/** Once the work is over: service fait, invoice, payment. */
export type Settlement = 'nothing' | 'checked' | 'invoiced' | 'paid'

/**
 * The check on the spot of a finished order, when it was drawn: awaited, seen as it should be or not, or let go because nobody
 * came in time. Only the payment waits for it.
 */
export type SpotCheckState = 'due' | 'conforming' | 'failing' | 'lapsed'

export type Slot = { starts: string; ends: string }
export type AppointmentState = 'offered' | 'fixed' | 'kept' | 'missed' | 'moved' | 'dropped'
export type Appointment = Slot & { id: string; state: AppointmentState; fixedBy: string | null; at: string }
/** A price line with its quantity; the price is the contract's on the day it was proposed or reported (without tax). */
export type OrderLine = { item: string; parts: Parts; unitPrice: Cents }

export type Order = {
  id: string
  request: string
  firm: string
  contract: string
  status: OrderStatus
  agency: string
  building: string
  unit: string | null
  household: string | null
  nature: string
  urgency: string
  due: string
  /** without tax: the contract's limit, what the firm says the work is worth, what was accepted */
  spendLimit: Cents
  asked: Cents | null
  agreed: Cents | null
  visits: number
  absences: number
  follows: string | null
  placedAt: string
  acceptedAt: string | null
  endedAt: string | null
  /** when the house was told of its end, where that is later: the check on the spot is drawn from then */
  toldAt: string | null
  outcome: string | null
  checkedAt: string | null
  invoicedAt: string | null
  invoiceRef: string | null
  paidAt: string | null
  readyOn: string | null
  spot: SpotCheckState | null
  /** until when it is awaited (ISO) */
  spotDue: string | null
  appointments: readonly Appointment[]
  lines: readonly OrderLine[]
  /** what it was placed for: the firm takes these lines, or says others */
  proposed: readonly OrderLine[]
  /** the day by which the landlord wishes it done (YYYY-MM-DD) */
  wanted: string | null
}

/** `to` lists where the act may lead; `after` what must have come of the money; `when` what the status does not tell. */
export type Step = {
  act: Exclude<Act, 'place' | 'hasten' | 'know' | 'sign' | 'link' | 'papers' | 'delegate'>
  from: readonly OrderStatus[]
  to: readonly OrderStatus[] | 'same'
  after?: Settlement
  when?: (order: Order) => boolean
}

export const openStatuses: readonly OrderStatus[] = [
  'placed',
  'approval',
  'accepted',
  'offered',
  'planned',
  'underway',
  'waiting',
]
const takenStatuses: readonly OrderStatus[] = ['accepted', 'offered', 'planned', 'waiting']
/** The work is over, whoever goes on with what is left. */
export const overStatuses: readonly OrderStatus[] = ['done', 'followedUp']

/** The life of a work order, as a table. Buttons, the API's `can` and the tests are read from here. */
export const steps: readonly Step[] = [
  {
    act: 'accept',
    from: ['placed', 'planned'],
    to: ['accepted', 'offered', 'planned', 'approval'],
    when: (order) => order.acceptedAt === null,
  },
  { act: 'refuse', from: ['placed', 'accepted', 'offered', 'planned'], to: ['refused'] },
  { act: 'offerSlots', from: ['accepted', 'offered', 'waiting'], to: ['offered'] },
  { act: 'fixSlot', from: ['placed', ...takenStatuses], to: ['planned'] },
  {
    act: 'dropSlot',
    from: ['offered', 'planned', 'approval'],
    to: ['placed', 'accepted', 'offered', 'approval'],
    when: (order) => order.status !== 'approval' || fixedOf(order) !== undefined,
  },
  { act: 'onTheWay', from: takenStatuses, to: ['underway'] },
  { act: 'report', from: [...takenStatuses, 'underway'], to: ['done', 'waiting', 'followedUp', 'approval'] },
  { act: 'approve', from: ['approval'], to: ['accepted', 'offered', 'planned'] },
  { act: 'reject', from: ['approval'], to: ['cancelled'] },
  { act: 'check', from: overStatuses, to: 'same', after: 'nothing' },
  { act: 'invoice', from: overStatuses, to: 'same', after: 'checked' },
  { act: 'pay', from: overStatuses, to: 'same', after: 'invoiced' },
  { act: 'cancel', from: openStatuses, to: ['cancelled'] },
  { act: 'witness', from: [...takenStatuses, 'underway', ...overStatuses], to: 'same' },
  { act: 'lapse', from: ['planned'], to: 'same' },
  { act: 'askAfter', from: ['underway'], to: 'same' },
  { act: 'recall', from: ['done'], to: ['accepted', 'offered'] },
  { act: 'draw', from: ['done'], to: 'same', when: ({ spot }) => spot === null || spot === 'failing' },
  { act: 'spare', from: ['done'], to: 'same', when: ({ spot }) => spot === 'due' },
  {
    act: 'spotCheck',
    from: ['done'],
    to: ['done', 'accepted', 'offered'],
    when: ({ spot }) => spot === 'due' || spot === 'failing',
  },
]

export const isOpen = (order: Pick<Order, 'status'>): boolean => openStatuses.includes(order.status)

export const afterOf = (order: Pick<Order, 'checkedAt' | 'invoicedAt' | 'paidAt'>): Settlement =>
  order.paidAt ? 'paid' : order.invoicedAt ? 'invoiced' : order.checkedAt ? 'checked' : 'nothing'

export const fixedOf = (order: Order): Appointment | undefined =>
  order.appointments.find(({ state }) => state === 'fixed')

/** The appointment that is fixed and has not begun: somebody is waited for. None once the crew is on its way. */
export const toCome = (order: Order, at: string): Appointment | undefined => {
  const fixed = order.status === 'underway' ? undefined : fixedOf(order)
  return fixed && Date.parse(fixed.starts) > Date.parse(at) ? fixed : undefined
}

/** A crew has this long after its appointment to say what came of it, before anybody asks. Minutes. */
export const graceMinutes = 60

/** A crew that said it was on its way is there, or done, by then: later, somebody asks. Hours. */
export const wayHours = 4

/** Whether an appointment is over, by more than the grace, at this instant. */
export const isPast = ({ ends }: Slot, now: string): boolean =>
  Date.parse(now) - Date.parse(ends) >= graceMinutes * 60_000

export const offeredOf = (order: Order): readonly Appointment[] =>
  order.appointments.filter(({ state }) => state === 'offered')

export const orderPlaceOf = (order: Order): Place => ({
  agency: order.agency,
  building: order.building,
  household: order.household,
  firms: [order.firm],
  matter: order.request,
})

/** Why this actor may not do this act now, or nothing. Whose it is comes before when it is. */
export const whyNot = (
  act: Step['act'],
  order: Order,
  actor: Actor,
): 'not_yours' | 'wrong_moment' | 'order_paid' | undefined => {
  if (!can(grants, act, actor, orderPlaceOf(order))) return 'not_yours'
  const step = steps.find((row) => row.act === act)
  if (step?.after && order.paidAt) return 'order_paid'
  return step && isMoment(step, order) ? undefined : 'wrong_moment'
}

/** What this actor may do to this order now: `yes`, or why not. */
export const canOf = (order: Order, actor: Actor): Record<string, 'yes' | 'wrong_moment' | 'not_yours'> =>
  Object.fromEntries(
    steps.map(({ act }) => {
      const no = whyNot(act, order, actor)
      return [act, no === 'order_paid' ? 'wrong_moment' : (no ?? 'yes')]
    }),
  )

const isMoment = ({ from, after, when }: Step, order: Order): boolean =>
  from.includes(order.status) && (!after || after === afterOf(order)) && (!when || when(order))
