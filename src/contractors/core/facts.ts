import type { Audience, Fact } from '../../kernel/core/command.ts'
import type { Facts, FactType } from './contract.ts'
import { fixedOf, type Order, placeOf } from './order.ts'

/** What people sent with an act: passed on to the thread, kept in no fact. */
export type Said = {
  words?: string | undefined
  photos?: readonly string[] | undefined
  sounds?: readonly string[] | undefined
  /** what was answered where a danger was read in these words */
  danger?: boolean | undefined
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
      ? { private: { photos: [], sounds: [], ...saidIn(said) } }
      : {}),
  }
}

const saidIn = ({ words, photos, sounds, danger }: Said): Said => ({
  words,
  ...(photos ? { photos } : {}),
  ...(sounds ? { sounds } : {}),
  ...(danger === undefined ? {} : { danger }),
})

/**
 * What becomes of an appointment to come at each fact: it `stands`; it is `over`, and the fact says which one (`off`), for who
 * waited for it is told, and whether the crew was on its way (`came`): then it took place; or the fact `says` it itself.
 */
export const fates: Record<FactType, 'stands' | 'over' | 'says'> = {
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

const endedBy = (type: FactType, order: Order): Record<string, unknown> => {
  if (fates[type] !== 'over') return {}
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
