import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Cents } from '../../kernel/core/money.ts'
import type { Rate } from './spend-limit.ts'
import { type Order, type Step, whyNot } from './order.ts'
import type { CrewDiary } from './crew-diary.ts'

/** What a rule about an order must know. `ids` are fresh, for appointments; `desk` is the crew's diary. */
export type Scene = {
  order: Order | undefined
  rates: readonly Rate[]
  desk: CrewDiary
  ids: readonly string[]
  /** nothing followed this order, and its request has not gone on without it: its firm may come again. Read where a rule asks it */
  alone?: boolean
  /** the tenant says that it is not repaired. Read where a rule asks it */
  contested?: boolean
  /** the actor is the firm itself, by her mailbox or her telephone, or has accepted this price or this work by another account */
  sameHands?: boolean
  /** up to how much (without tax) this role accepts a price by itself; no bound when the landlord wrote none */
  delegated?: Cents | undefined
}

export type KnownOrder = Scene & { order: Order }
type Rule<Data> = (scene: KnownOrder, data: Data, context: Context) => Fact[] | Refusal

/** A rule that is reached only by those who may, when the moment is right; an order that one may not see does not exist. */
export const onOrder =
  <Data>(act: Step['act'], rule: Rule<Data>) =>
  (scene: Scene, { data }: Command<string, Data>, context: Context): Fact[] | Refusal => {
    const { order } = scene
    if (!order) return refuse('not_found')
    const no = whyNot(act, order, context.actor)
    return no ? refuse(no) : rule({ ...scene, order }, data, context)
  }
