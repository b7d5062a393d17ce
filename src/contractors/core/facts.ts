import type { Audience, Fact } from '../../kernel/core/command.ts'
import type { Cents } from '../../kernel/core/money.ts'
import { fixedOf, type Order, orderPlaceOf } from './order.ts'

type NoData = Record<never, never>

/**
 * What becomes true of an order. The subject is the request's id; what is under `money` is in cents, without tax. Those of
 * requests/core/lifecycle.ts (`follows`) move the request. `order.withdrawn` moves nothing: the matter itself ended or went elsewhere.
 */
type ReportData = {
  'order.placed': { urgency: string; follows?: string; wanted?: string }
  'order.approvalAsked': { money: { amount: Cents; limit: Cents } }
  'order.accepted': { ball?: 'firm' }
  'order.refused': { reason: string }
  'order.slotsOffered': { slots: { id: string; starts: string; ends: string }[] }
  /** `moved`: there was another one; `again`: it stood already, and stands still */
  'order.slotFixed': {
    appointment: string
    starts: string
    ends: string
    nextAt: string
    moved?: true
    again?: true
  }
  'order.slotDropped': { ball: 'firm' | 'tenant'; nextAt: null; starts?: string; ends?: string }
  'order.onTheWay': NoData
  'order.done': { visits: number }
  'order.nobodyHome': { absences: number; ball?: 'agency' }
  'order.noAccess': NoData
  'order.partNeeded': { readyOn: string; until: string }
  'order.followOn': NoData
  'order.moreWork': { money: { amount: Cents; limit: Cents } }
  'order.approved': { money: { amount: Cents } }
  'order.rejected': { money: { amount: Cents | null } }
  'order.cancelled': NoData
  'order.withdrawn': NoData
  'order.hastened': { nature: string; urgency: string; due: string }
  'order.checked': { money: { amount: Cents } }
  'order.invoiced': { money: { amount: Cents } }
  'order.paid': { money: { amount: Cents } }
  /** `said`: what the firm had told of its visit before */
  'order.witnessed': { done: boolean; said?: 'done' | 'followedUp' }
  /** `paid`: it was paid before; no payment waits */
  'order.drawn': { until: string; paid?: true }
  'order.spared': { paid?: true }
  /** `back`: the firm comes again for the same order */
  'order.spotChecked': { conforming: boolean; back?: true; paid?: true }
  'order.recalled': NoData
  /** on the way for longer than a visit lasts: «sur place ou en route» is true no more */
  'order.unheard': NoData
  /** the window has passed without «en route», «fait» or «personne»; the order stands, its firm still has to say */
  'order.lapsed': { appointment: string; starts: string; ends: string; nextAt: string }
}

export type OrderFact = keyof ReportData

/** What every fact of an order says beside its own: `off`, the appointment to come that it ended; `came`: its crew was on its way. */
type WitnessData = {
  order: string
  firm: string
  contract: string
  off?: { starts: string; ends: string }
  came?: true
}

type OrderFacts = { [Type in OrderFact]: WitnessData & ReportData[Type] }

/** What becomes true of the papers of a firm, and of what the landlord lets each role accept. */
type PaperFacts = {
  /** the subject is the firm */
  'firm.known': NoData
  'firm.invited': NoData
  /** so many links open nothing from now on */
  'firm.shut': { links: number }
  /** the subject is the contract */
  'contract.signed': { firm: string; kind: string }
  'contract.priced': { firm: string; changed: number; dropped: number }
  'price.delegated': { money: { technician: Cents | null; manager: Cents | null } }
}

type OrderEnclosures = { [Type in OrderFact]: Enclosure }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends OrderFacts, PaperFacts {}
  interface Enclosures extends OrderEnclosures {}
}

/** What people sent with an act: passed on to the thread, kept in no fact. */
export type Enclosure = {
  words?: string | undefined
  photos?: string[] | undefined
  sounds?: string[] | undefined
  /** what was answered where a danger was read in these words */
  danger?: boolean | undefined
}

/** A fact about an order, where it stands, for those who may hear it. */
export const orderFact = <Type extends OrderFact>(
  order: Order,
  type: Type,
  data: ReportData[Type],
  said: Enclosure = {},
): Fact<Type> => {
  const { matter: _, ...place } = orderPlaceOf(order)
  return {
    type,
    subject: order.request,
    data: { order: order.id, firm: order.firm, contract: order.contract, ...endedBy(type, order), ...data },
    audience: audiences[type],
    place,
    ...(said.words || said.photos?.length || said.sounds?.length
      ? { private: { photos: [], sounds: [], ...saidIn(said) } }
      : {}),
  } as Fact<Type>
}

const saidIn = ({ words, photos, sounds, danger }: Enclosure): Enclosure => ({
  words,
  ...(photos ? { photos } : {}),
  ...(sounds ? { sounds } : {}),
  ...(danger === undefined ? {} : { danger }),
})

/**
 * What becomes of an appointment to come at each fact: it `stands`; it is `over`, and the fact says which one (`off`), for who
 * waited for it is told, and whether the crew was on its way (`came`): then it took place; or the fact `says` it itself.
 */
export const fates: Record<OrderFact, 'stands' | 'over' | 'says'> = {
  'order.placed': 'stands',
  'order.approvalAsked': 'stands',
  'order.accepted': 'stands',
  'order.refused': 'over',
  'order.slotsOffered': 'stands',
  'order.slotFixed': 'says',
  'order.slotDropped': 'says',
  'order.onTheWay': 'stands',
  'order.done': 'over',
  'order.nobodyHome': 'over',
  'order.noAccess': 'over',
  'order.partNeeded': 'over',
  'order.followOn': 'over',
  'order.moreWork': 'stands',
  'order.approved': 'stands',
  // Between the landlord and the firm: `order.slotDropped` goes before it, for her.
  'order.rejected': 'says',
  'order.cancelled': 'over',
  'order.withdrawn': 'over',
  'order.hastened': 'stands',
  'order.checked': 'stands',
  'order.invoiced': 'stands',
  'order.paid': 'stands',
  'order.witnessed': 'stands',
  'order.drawn': 'stands',
  'order.spared': 'stands',
  'order.spotChecked': 'stands',
  'order.recalled': 'stands',
  'order.unheard': 'stands',
  'order.lapsed': 'stands',
}

const endedBy = (type: OrderFact, order: Order): Pick<WitnessData, 'off' | 'came'> => {
  if (fates[type] !== 'over') return {}
  const fixed = fixedOf(order)
  return {
    ...(fixed ? { off: { starts: fixed.starts, ends: fixed.ends } } : {}),
    ...(order.status === 'underway' ? { came: true } : {}),
  }
}

// Money is between the landlord and the firm: a tenant hears what happens at her door.
const audiences: Record<OrderFact, Audience> = {
  'order.placed': 'everyone',
  'order.approvalAsked': 'firm',
  'order.accepted': 'everyone',
  'order.refused': 'everyone',
  'order.slotsOffered': 'everyone',
  'order.slotFixed': 'everyone',
  'order.slotDropped': 'everyone',
  'order.onTheWay': 'everyone',
  'order.done': 'everyone',
  'order.nobodyHome': 'everyone',
  'order.noAccess': 'everyone',
  'order.partNeeded': 'everyone',
  'order.followOn': 'everyone',
  'order.moreWork': 'firm',
  'order.approved': 'firm',
  'order.rejected': 'firm',
  'order.cancelled': 'everyone',
  'order.withdrawn': 'everyone',
  'order.hastened': 'firm',
  'order.checked': 'firm',
  'order.invoiced': 'firm',
  'order.paid': 'firm',
  'order.witnessed': 'firm',
  // Which orders are drawn is no news to those who did the work.
  'order.drawn': 'staff',
  'order.spared': 'staff',
  'order.spotChecked': 'firm',
  'order.recalled': 'everyone',
  'order.unheard': 'everyone',
  'order.lapsed': 'everyone',
}
