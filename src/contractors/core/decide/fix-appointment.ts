import { ofRole } from '../../../kernel/core/roles.ts'
import { type Fact, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { type Enclosure, orderFact } from '../facts.ts'
import { type Appointment, fixedOf, type Order, offeredOf, type Slot } from '../order.ts'
import { type KnownOrder, onOrder } from '../order-scene.ts'
import { nextSlots, slotProblem, stateOf } from '../crew-diary.ts'

type NamedSlot = Slot & { id: string }

export const offerSlots = onOrder<Commands['order.offerSlots']>('offerSlots', (scene, { slots }, { now }) => {
  const no = slots.map((slot) => slotProblem(slot, now)).find(Boolean)
  return no ? refuse(no) : [offerFact(scene, slots)]
})

/** One appointment at a time. Who fixed one that this person could not have seen was faster: nothing is moved behind her back. */
export const fixSlot = onOrder<Commands['order.fixSlot']>('fixSlot', (scene, data, { actor, now, at }) => {
  const { order } = scene
  const slot = data.appointment ? offeredAs(order, data.appointment) : data.slot && withId(scene, data.slot)
  if (!slot) return refuse('slot_unknown')
  const current = fixedOf(order)
  if (current && isSame(current, slot)) return []
  if (current && (data.moves ? data.moves !== current.id : at <= current.at)) return refuse('slot_taken')
  if ('state' in slot && slot.state !== 'offered') return refuse('slot_taken')
  const no = slotProblem(slot, now)
  if (no) return refuse(no)
  if (ofRole(actor.role).reach === 'household' && !data.appointment) {
    const state = stateOf(scene.desk, slot)
    if (state !== 'free') return refuse(state === 'taken' ? 'slot_taken' : 'slot_unknown')
  }
  return [fixFact(order, slot, current ? { moved: true } : {})]
})

/** The appointment is given up; or none of the offered times will do. The firm offers others, unless some are left. */
export const dropSlot = onOrder<Commands['order.dropSlot']>(
  'dropSlot',
  ({ order }, { slot, words }, { actor, now }) => {
    const current = fixedOf(order)
    if (slot && !(current && isSame(current, slot))) return refuse('slot_moved')
    // Whoever waits for a crew at that hour calls nobody off any more: she says that nobody came.
    if (current && ofRole(actor.role).reach === 'household' && Date.parse(current.starts) <= Date.parse(now))
      return refuse('slot_past')
    const left = current ? offeredOf(order).length : 0
    return [dropFact(order, current, left && order.household ? 'tenant' : 'firm', { words })]
  },
)

/** The appointment that is given up, if there was one, and who proposes the next. */
export const dropFact = (
  order: Order,
  current: Slot | undefined,
  ball: 'tenant' | 'firm' = 'firm',
  said: Enclosure = {},
): Fact =>
  orderFact(
    order,
    'order.slotDropped',
    { ball, nextAt: null, ...(current ? { starts: current.starts, ends: current.ends } : {}) },
    said,
  )

/** Times to choose from, in order, each once. They replace those offered before. */
export const offerFact = ({ order, ids }: KnownOrder, slots: readonly Slot[]): Fact => {
  const once = [...new Map(slots.map((slot) => [Date.parse(slot.starts), slot])).entries()]
  return orderFact(order, 'order.slotsOffered', {
    slots: once
      .sort(([a], [b]) => a - b)
      .map(([, { starts, ends }], i) => ({ id: ids[i] ?? '', starts, ends })),
  })
}

/** The times that the firm's diary offers by itself; none for a danger (one goes at once) or where nobody has to open. */
export const offeredByItself = (scene: KnownOrder): Fact[] => {
  const { order, desk } = scene
  const slots = order.household && order.urgency !== 'U0' ? nextSlots(desk) : []
  return slots.length ? [offerFact(scene, slots)] : []
}

export const fixFact = (
  order: Order,
  { id, starts, ends }: NamedSlot,
  how: { moved?: true; again?: true } = {},
): Fact => orderFact(order, 'order.slotFixed', { appointment: id, starts, ends, nextAt: starts, ...how })

const offeredAs = (order: Order, id: string): Appointment | undefined =>
  order.appointments.find((appointment) => appointment.id === id)

// A time said aloud that happens to be an offered one is that one.
const withId = ({ order, ids }: KnownOrder, slot: Slot): NamedSlot =>
  offeredOf(order).find((other) => isSame(other, slot)) ?? {
    id: ids[0] ?? '',
    starts: slot.starts,
    ends: slot.ends,
  }

const isSame = (a: Slot, b: Slot): boolean =>
  Date.parse(a.starts) === Date.parse(b.starts) && Date.parse(a.ends) === Date.parse(b.ends)
