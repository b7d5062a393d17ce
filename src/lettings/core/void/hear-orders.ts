import type { Command, Context, Fact } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Commands } from '../contract.ts'
import { positionAt, type VoidHistory } from './day-cause.ts'
import { tellVoid, type VoidPlace } from './tell-void.ts'
import type { VoidOrderState } from './void-order-states.ts'
import type { VoidPosition } from './void-steps.ts'

/** One of the orders by which a dwelling is made ready. */
export type VoidOrder = { id: string; state: VoidOrderState }

/** What the house knows of the dwelling of an order, and of the void that is open there. */
export type HeardOrder = {
  place: VoidPlace | undefined
  open: { id: string; history: VoidHistory } | undefined
  orders: readonly VoidOrder[]
  /** the request of the order is of a household that lives there */
  isOfHousehold: boolean
  /** the day on which the keys are to be handed over, as far as anybody said it */
  planned: string | null
  /** items of decency that fail */
  failing: number
}

/**
 * What became of an order, for the void of its dwelling: works begin with the first, and are over once each is checked or dropped. One that
 * is finished after the day of the keys is told. Nothing is refused: it has happened.
 */
export const hearOrder = (
  heard: HeardOrder,
  { subject, data: { order, state } }: Command<string, Commands['void.hearOrder']>,
  { at }: Pick<Context, 'at'>,
): Fact[] => {
  const { place, open, orders, planned } = heard
  if (!place || !open) return []
  const known = orders.find(({ id }) => id === order)
  const works = positionAt('works', at, open.history)
  if (known ? isBehind(known.state, state) : state !== 'placed' || isOfTenant(heard, works)) return []
  const after = [...orders.filter(({ id }) => id !== order), { id: order, state }]
  const tells = { void: open.id, order, request: subject }
  const doneOn = dayOf(at)
  const late = planned !== null && doneOn > planned && isFinished(state) && !isFinished(known?.state)
  return [
    tellVoid('void.orderHeard', place, { ...tells, state }),
    ...worksAfter(heard, works, after, { at, place, void: open.id }),
    ...(late ? [tellVoid('void.worksLate', place, { ...tells, day: planned, doneOn })] : []),
  ]
}

// What was checked or called off is undone by being given again alone.
const isBehind = (known: VoidOrderState, state: VoidOrderState): boolean =>
  known === state || ((known === 'checked' || known === 'dropped') && state !== 'placed')

// While somebody lives there, what is ordered for her is no works of the void.
const isOfTenant = ({ isOfHousehold }: HeardOrder, works: VoidPosition): boolean =>
  isOfHousehold && (works === 'noticed' || works === 'visited')

const isFinished = (state: VoidOrderState | undefined): boolean => state === 'done' || state === 'checked'

/** Whether works are still to be done or to be checked. */
export const areRunning = (orders: readonly VoidOrder[]): boolean =>
  orders.some(({ state }) => state === 'placed' || state === 'done')

/** Whether all that was ordered is checked, or was called off, and not all of it called off. */
export const areChecked = (orders: readonly VoidOrder[]): boolean =>
  !areRunning(orders) && orders.some(({ state }) => state === 'checked')

type MovedWhere = { at: string; place: VoidPlace; void: string }

const worksAfter = (
  { failing, open }: HeardOrder,
  works: VoidPosition,
  orders: readonly VoidOrder[],
  { at, place, void: of }: MovedWhere,
): Fact[] => {
  const moved = (step: VoidPosition, reason?: 'works_again' | 'orders_dropped'): Fact[] => [
    tellVoid('void.moved', place, {
      void: of,
      track: 'works',
      step,
      back: reason !== undefined,
      ...(reason ? { reason } : {}),
    }),
  ]
  if (areRunning(orders)) {
    if (works === 'returned') return moved('works')
    const entered = open && ['entered', 'visited2m'].includes(positionAt('allocation', at, open.history))
    return works === 'ready' && !entered ? moved('works', 'works_again') : []
  }
  if (works !== 'works') return []
  if (!areChecked(orders)) return moved('returned', 'orders_dropped')
  return failing === 0 ? moved('ready') : []
}
