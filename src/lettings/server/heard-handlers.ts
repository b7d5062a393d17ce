import { houseActor, mayAnywhere } from '../../kernel/core/access.ts'
import { type Context, type Fact, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { holdMatters } from '../../kernel/server/locks.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Handler, handler, type Jobs, type JournalFact, type Task } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type HeardInspection, hearInspection } from '../core/void/hear-inspections.ts'
import { type HeardOrder, hearOrder } from '../core/void/hear-orders.ts'
import type { VoidOrderState } from '../core/void/void-order-states.ts'
import {
  failingOf,
  historyOf,
  openVoidOf,
  type StandingVoid,
  voidPlace,
  voidRecords,
  type VoidRecords,
} from './void-state.ts'
import { saveVoidFacts } from './void-store.ts'

/** What the house hears of a dwelling: a signed inspection, what became of an order. Nobody else tells it. */
export const heardHandlers: Record<string, Handler> = {
  'void.hearInspection': handler<HeardInspection, Commands['void.hearInspection']>({
    data: commands['void.hearInspection'],
    gather: async (db, { subject }, context) => {
      const { place, it, all, history } = await heardAt(db, subject, context)
      return {
        place,
        open: it && history && { id: it.id, household: it.household, history },
        orders: all?.orders ?? [],
      }
    },
    decide: (state, command, context) =>
      mayAnywhere(grants, 'keepVoid', context.actor)
        ? hearInspection(state, command, context)
        : refuse('not_yours'),
    save: (db, facts, _, __, context) => keepHeard(db, facts, context),
  }),
  'void.hearOrder': handler<HeardOrder, Commands['void.hearOrder']>({
    data: commands['void.hearOrder'],
    gather: async (db, { subject }, context) => {
      const matter = await dwellingOfRequest(db, subject, context)
      const { place, it, all, history } = await heardAt(db, matter?.unit, context)
      return {
        place,
        open: it && history && { id: it.id, history },
        orders: all?.orders ?? [],
        isOfHousehold: matter?.household != null,
        planned: it?.nextStarts ?? all?.wanted.find(({ step }) => step === 'entered')?.day ?? null,
        failing: all ? failingOf(all) : 0,
      }
    },
    decide: (state, command, context) =>
      mayAnywhere(grants, 'keepVoid', context.actor)
        ? hearOrder(state, command, context)
        : refuse('not_yours'),
    save: (db, facts, _, __, context) => keepHeard(db, facts, context),
  }),
}

const keepHeard = (db: Db, facts: readonly Fact[], { actor, at }: Context): Promise<void> =>
  saveVoidFacts(db, facts, { at, by: actor.id })

type HeardAt = {
  place: HeardOrder['place']
  it: StandingVoid | undefined
  all: VoidRecords | undefined
  history: NonNullable<HeardOrder['open']>['history'] | undefined
}

const heardAt = async (db: Db, unit: string | null | undefined, { actor, at }: Context): Promise<HeardAt> => {
  const nothing = { place: undefined, it: undefined, all: undefined, history: undefined }
  if (!unit || !mayAnywhere(grants, 'keepVoid', actor)) return nothing
  const it = await openVoidOf(db, unit)
  if (!it) return nothing
  const all = await voidRecords(db, [it])
  return { place: await voidPlace(db, unit), it, all, history: historyOf(it, all, dayOf(at)) }
}

// An order is told by its request: the dwelling, whose void it moves, is held as well.
const dwellingOfRequest = async (
  db: Db,
  request: string,
  { actor }: Context,
): Promise<{ unit: string | null; household: string | null } | undefined> => {
  if (!mayAnywhere(grants, 'keepVoid', actor)) return undefined
  const found = await db.row<{ unit: string | null; household: string | null }>(
    sql`select m.unit, m.household from requests.matter m where m.id = ${request}`,
  )
  if (found?.unit) await holdMatters(db, [found.unit])
  return found
}

type ToldOrder = { order: string; request: string; state: VoidOrderState; fact: string; at: string }

const tellOrder =
  (state: VoidOrderState) =>
  ({ id, subject, data, at }: JournalFact<HeardFact>) => [
    {
      task: 'lettings.hearOrder',
      payload: { order: data.order, request: subject, state, fact: id, at } satisfies ToldOrder,
      queue: `lettings ${subject}`,
    },
  ]

type HeardFact =
  | 'order.placed'
  | 'order.recalled'
  | 'order.done'
  | 'order.checked'
  | 'order.refused'
  | 'order.rejected'
  | 'order.cancelled'
  | 'order.withdrawn'

/**
 * What becomes of an order is heard after its commit, in an act of its own: what a firm says stands whatever a void makes of it, and an act that
 * gives several orders keeps its chain of reactions.
 */
export const heardJobs: Jobs = {
  'order.placed': tellOrder('placed'),
  'order.recalled': tellOrder('placed'),
  'order.done': tellOrder('done'),
  'order.checked': tellOrder('checked'),
  'order.refused': tellOrder('dropped'),
  'order.rejected': tellOrder('dropped'),
  'order.cancelled': tellOrder('dropped'),
  'order.withdrawn': tellOrder('dropped'),
}

const house = houseActor(derivedId('loge', 'voids'))

/** An act of the house for each of them, once: its id derives from the fact. */
export const heardTasks: Record<string, Task> = {
  'lettings.hearOrder': async (payload, kernel) => {
    const { order, request, state, fact, at } = payload as ToldOrder
    const isOfVoid = await kernel.database.owner.row(sql`
      select 1 from requests.matter m join lettings.void v on v.unit = m.unit and v.closed_at is null where m.id = ${request}`)
    if (!isOfVoid) return
    const id = derivedId(fact, 'heard')
    await kernel.send(house, { id, type: 'void.hearOrder', subject: request, data: { order, state }, at })
  },
}
