import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { officeCalendar } from '../../src/kernel/core/calendar.ts'
import {
  type Command,
  type Context,
  type Fact,
  isRefusal,
  type Refusal,
} from '../../src/kernel/core/command.ts'
import { cents } from '../../src/kernel/core/money.ts'
import { accept, approve, refuseOrder, reject } from '../../src/contractors/core/decide/answer-order.ts'
import { check, invoice, pay } from '../../src/contractors/core/decide/accept-work.ts'
import { cancel } from '../../src/contractors/core/decide/give-order.ts'
import { dropSlot, fixSlot, offerSlots } from '../../src/contractors/core/decide/fix-appointment.ts'
import { selectForCheck, waiveCheck, spotCheck } from '../../src/contractors/core/decide/spot-check.ts'
import {
  askAfter,
  lapse,
  onTheWay,
  recall,
  report,
  witness,
} from '../../src/contractors/core/decide/visit.ts'
import { evolve } from '../../src/contractors/core/evolve-order.ts'
import { grants } from '../../src/contractors/core/grants.ts'
import { type Order, type OrderStatus, type Step, steps } from '../../src/contractors/core/order.ts'
import type { Scene } from '../../src/contractors/core/order-scene.ts'

export const now = '2026-01-13T09:00:00.000Z'
const ids = { order: 'o1', request: 'r1', firm: 'nicolas', household: 'leGoff', building: 'verdun' }
export const slot = { starts: '2026-01-15T07:00:00.000Z', ends: '2026-01-15T09:00:00.000Z' }

export const orderIn = (status: OrderStatus, more: Partial<Order> = {}): Order => ({
  id: ids.order,
  request: ids.request,
  firm: ids.firm,
  contract: 'c1',
  status,
  agency: 'nord',
  building: ids.building,
  unit: 'u1',
  household: ids.household,
  nature: 'water.leak',
  urgency: 'U3',
  due: now,
  spendLimit: cents(40_000),
  asked: cents(15_000),
  agreed: null,
  visits: 0,
  absences: 0,
  follows: null,
  placedAt: now,
  acceptedAt: status === 'placed' ? null : now,
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
  appointments:
    status === 'planned'
      ? [{ id: 'a1', ...slot, state: 'fixed', fixedBy: 'tenant', at: '2026-01-12T09:00:00.000Z' }]
      : status === 'offered'
        ? [{ id: 'a1', ...slot, state: 'offered', fixedBy: null, at: now }]
        : [],
  lines: [],
  proposed: [],
  wanted: null,
  ...more,
})

export const actor = (role: Role): Actor => ({
  id: role,
  role,
  name: role,
  lang: 'fr',
  agencies: ['nord'],
  buildings: [ids.building],
  households: [ids.household],
  ...(role === 'firm' ? { firm: ids.firm } : {}),
})

const desk = {
  calendar: officeCalendar,
  now,
  urgency: 'U3',
  delay: { workingDays: 5 },
  capacity: 6,
  taken: [],
}
export const later = { starts: '2026-01-16T13:00:00.000Z', ends: '2026-01-16T15:00:00.000Z' }

type Deciding = (scene: Scene, command: Command<string, never>, context: Context) => Fact[] | Refusal
const acts: Record<Step['act'], { decide: Deciding; data: unknown }> = {
  accept: { decide: accept, data: {} },
  refuse: { decide: refuseOrder, data: { reason: 'noCapacity' } },
  offerSlots: { decide: offerSlots, data: { slots: [later] } },
  fixSlot: { decide: fixSlot, data: { slot: later } },
  dropSlot: { decide: dropSlot, data: {} },
  onTheWay: { decide: onTheWay, data: {} },
  report: { decide: report, data: { outcome: 'done' } },
  approve: { decide: approve, data: {} },
  reject: { decide: reject, data: { words: 'Trop cher.' } },
  check: { decide: check, data: {} },
  invoice: { decide: invoice, data: { ref: 'F-1' } },
  pay: { decide: pay, data: {} },
  cancel: {
    decide: (({ order }: Scene, command: never, context: Context) =>
      cancel(order ? [order] : [], command, context)) as Deciding,
    data: {},
  },
  witness: { decide: witness, data: { done: true } },
  recall: { decide: recall, data: {} },
  draw: { decide: selectForCheck, data: { until: later.ends } },
  spare: { decide: waiveCheck, data: {} },
  spotCheck: { decide: spotCheck, data: { conforming: false, words: 'Le joint fuit.' } },
  askAfter: { decide: askAfter, data: {} },
  lapse: { decide: lapse, data: { appointment: 'a1' } },
}

export const roleFor = (act: Step['act']): Role => Object.keys(grants[act])[0] as Role

export const tryAct = (
  act: Step['act'],
  order: Order | undefined,
  as: Actor,
  data?: unknown,
  at = now,
): Fact[] | Refusal =>
  acts[act].decide(
    {
      order,
      ...(act === 'recall' ? { contested: true, alone: true } : {}),
      rates: [{ item: 'i1', unitPrice: cents(6250) }],
      desk,
      ids: ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'],
    },
    {
      id: 'x',
      type: `order.${act}`,
      subject: ids.request,
      data: { order: ids.order, ...((data ?? acts[act].data) as object) } as never,
      at,
    },
    { actor: as, now, at },
  )

export const told = (facts: Fact[] | Refusal): Fact[] => {
  if (isRefusal(facts)) throw new Error(`refused: ${facts.refused}`)
  return facts
}
export const folded = (order: Order, facts: Fact[] | Refusal, role: Role = 'firm'): Order =>
  told(facts).reduce((o, fact) => evolve(o, fact, { at: now, now, role }), order)
export const types = (facts: Fact[] | Refusal): string[] => told(facts).map(({ type }) => type)

const statuses = [...new Set([...steps.flatMap(({ from }) => from), 'refused', 'cancelled'])] as OrderStatus[]
// Money already settled as far as the step expects it.
export const settled = (step: Step): Partial<Order> => ({
  ...(step.act === 'dropSlot'
    ? { appointments: [{ id: 'a1', ...slot, state: 'fixed' as const, fixedBy: 'tenant', at: now }] }
    : {}),
  ...(step.act === 'accept' ? { acceptedAt: null } : {}),
  ...(step.act === 'spare' || step.act === 'spotCheck' ? { spot: 'due', spotDue: later.ends } : {}),
  ...(step.after === 'checked' || step.after === 'invoiced' ? { checkedAt: now, agreed: cents(15_000) } : {}),
  ...(step.after === 'invoiced' ? { invoicedAt: now } : {}),
})
export const cases = steps.flatMap((step) => statuses.map((status) => [step.act, status, step] as const))
