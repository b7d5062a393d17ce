import { ofRole } from '../../kernel/core/roles.ts'
import { type Command, type Context, type Fact, isRefusal, type Refusal } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { evolve } from '../core/evolve-order.ts'
import { acceptedLines, amountOf, type Claim, priceLines } from '../core/spend-limit.ts'
import type { Order } from '../core/order.ts'
import type { Scene } from '../core/order-scene.ts'
import { closedDesk, deskOf, freeFrom, holdDiary } from './read-diary.ts'
import { areSameHands, delegatedTo, isContested, orderOf, ratesOf, saveOrder, standsAlone } from './store.ts'

type AboutOrder = Claim & { order: string; slot?: unknown }
type Decide<Data> = (scene: Scene, command: Command<string, Data>, context: Context) => Fact[] | Refusal

/** What a rule looks at besides its order: free hours, what came after, whether she contests it, how much its actor may accept, whose hands hers are. */
type Looks = { diary?: boolean; alone?: boolean; contested?: boolean; delegation?: boolean; hands?: boolean }

/** The handler of an act on one order: read it, decide, write what the facts made of it. */
export const onOne = <Data extends AboutOrder>(
  data: Handler<Scene, Data>['data'],
  decide: Decide<Data>,
  {
    also = (order) => order,
    takesProposal = false,
    earlier,
    demands,
    ...looks
  }: Looks &
    Pick<Handler<Scene, Data>, 'earlier' | 'demands'> & {
      also?: (order: Order, data: Data) => Order
      /** whoever says no line takes those for which the order was placed */
      takesProposal?: boolean
    } = {},
): Handler =>
  handler<Scene, Data>({
    data,
    ...(earlier ? { earlier } : {}),
    ...(demands ? { demands } : {}),
    gather: (db, command, context) => gather(db, command, context, looks),
    decide,
    save: async (db, facts, { order, rates }, command, context) => {
      if (!order || !facts.length) return
      const after = also(evolveAll(order, facts, context), command.data)
      const lines = takesProposal
        ? acceptedLines(order, command.data, rates)
        : priceLines(command.data, rates)
      await saveOrder(db, order, withClaim(after, command.data, lines))
    },
  })

const gather = async (
  db: Db,
  { id, subject, data }: Command<string, AboutOrder>,
  { now, actor }: Context,
  { diary, alone, contested, delegation, hands }: Looks,
): Promise<Scene> => {
  const order = await orderOf(db, subject, data.order)
  // The last free hour of a crew is one tenant's: two who take it hold different requests, so the diary is locked too.
  if (order && ofRole(actor.role).reach === 'household' && data.slot) await holdDiary(db, order.contract)
  const items = data.lines?.map(({ item }) => item) ?? []
  return {
    order,
    rates: order && items.length ? await ratesOf(db, order, items) : [],
    desk:
      order && diary ? await deskOf(db, order, freeFrom(order, now)) : closedDesk(order?.urgency ?? '', now),
    ids: idsOf(id),
    ...(order && alone ? { alone: await standsAlone(db, order) } : {}),
    ...(order && contested ? { contested: await isContested(db, order) } : {}),
    ...(order && hands ? { sameHands: await areSameHands(db, order, actor.id) } : {}),
    ...(delegation ? { delegated: await delegatedTo(db, actor.role) } : {}),
  }
}

/** Fresh ids for the appointments of an act: derived from its own, so that a retry makes the same. */
export const idsOf = (command: string): string[] =>
  Array.from({ length: 12 }, (_, i) => derivedId(command, 'appointment', i))

export const evolveAll = (order: Order, facts: readonly Fact[], { at, now, actor }: Context): Order =>
  facts.reduce((was, fact) => evolve(was, fact, { at, now, role: actor.role }), order)

// The firm's quantities and its price stay with the order: they are no part of the journal that a tenant may read.
const withClaim = (order: Order, claim: Claim, lines: ReturnType<typeof acceptedLines>): Order => {
  const amount = isRefusal(lines) ? undefined : amountOf(claim, lines)
  return isRefusal(lines) || amount === undefined
    ? order
    : { ...order, asked: amount, lines: lines.length ? lines : order.lines }
}
