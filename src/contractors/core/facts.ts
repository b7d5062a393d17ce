import type { Audience, Fact } from '../../kernel/core/command.ts'
import type { Facts, FactType } from './contract.ts'
import { fixedOf, type Order, placeOf } from './order.ts'

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
    data: { order: order.id, firm: order.firm, contract: order.contract, ...endedBy(type, order), ...data },
    audience: audiences[type],
    place,
    ...(said.words || said.photos?.length || said.sounds?.length
      ? { private: { words: said.words, photos: said.photos ?? [], sounds: said.sounds ?? [] } }
      : {}),
  }
}

/**
 * Facts with which an appointment that was fixed is over. They say which (`off`), for who waited for it is told; and whether
 * the crew was on its way (`came`): then it took place.
 */
export const endings: ReadonlySet<FactType> = new Set<FactType>([
  'order.done',
  'order.partNeeded',
  'order.followOn',
  'order.noAccess',
  'order.nobodyHome',
  'order.refused',
  'order.cancelled',
  'order.withdrawn',
])

const endedBy = (type: FactType, order: Order): Record<string, unknown> => {
  if (!endings.has(type)) return {}
  const fixed = fixedOf(order)
  return {
    ...(fixed ? { off: { starts: fixed.starts, ends: fixed.ends } } : {}),
    ...(order.status === 'underway' ? { came: true } : {}),
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
  'order.recalled': 'everyone',
  'order.unheard': 'everyone',
  'order.lapsed': 'everyone',
}
