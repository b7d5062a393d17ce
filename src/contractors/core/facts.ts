import type { Audience, Fact } from '../../kernel/core/command.ts'
import type { Facts, FactType } from './contract.ts'
import { type Order, placeOf } from './order.ts'

/** What people sent with an act: passed on to the thread, kept in no fact. */
export type Said = {
  words?: string | undefined
  photos?: readonly string[] | undefined
  sounds?: readonly string[] | undefined
}

/** A fact about an order, where it stands, for those who may hear it. */
export const told = <Type extends FactType>(
  order: Order,
  type: Type,
  data: Facts[Type],
  said: Said = {},
): Fact => {
  const { matter: _, ...place } = placeOf(order)
  return {
    type,
    subject: order.request,
    data: { order: order.id, firm: order.firm, contract: order.contract, ...data },
    audience: audiences[type],
    place,
    ...(said.words || said.photos?.length || said.sounds?.length
      ? { private: { words: said.words, photos: said.photos ?? [], sounds: said.sounds ?? [] } }
      : {}),
  }
}

// Money is between the landlord and the firm: a tenant hears what happens at her door.
const audiences: Record<FactType, Audience> = {
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
  'order.lapsed': 'everyone',
}
