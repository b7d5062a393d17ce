import type { Key } from '../../../kernel/core/words.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'

/** What goes out to the tenant after an act of the firm: a mail or else a letter; a mail alone; or nothing, for nothing is new. */
export type Leaves = 'mail or letter' | 'mail' | 'nothing'

/** Whether the tenant knows of it, and who has to tell her otherwise: never that she knows what only a letter will say. */
export const sayToldHer = (
  { contact, place }: Pick<FirmOrder, 'contact' | 'place'>,
  leaves: Leaves,
  { t }: Pick<Speech, 't'>,
): string => {
  // Where all walk, nobody waits at a door.
  if (leaves === 'nothing' || !contact || place.part) return ''
  if (contact.told === 'mail') return t('firm.told.mail')
  if (contact.told === 'sms') return t('firm.told.sms')
  if (contact.phone) return t('firm.told.call', { name: contact.name, phone: sayPhone(contact.phone) })
  return t(leaves === 'mail or letter' && contact.told === 'paper' ? 'firm.told.letter' : 'firm.told.nothing')
}

/** What was done, and whether the tenant knows. */
export const saidAndTold = (
  order: Pick<FirmOrder, 'contact' | 'place'>,
  said: Key,
  leaves: Leaves,
  speech: Pick<Speech, 't'>,
): string => [speech.t(said), sayToldHer(order, leaves, speech)].filter(Boolean).join(' ')

/** What an answer of one tap sends to her. A danger is not offered times, and an hour that was promised already is no news. */
export const leavesAfter = (
  act: 'accept' | 'onTheWay' | 'drop',
  { slot, urgency }: Pick<FirmOrder, 'slot' | 'urgency'>,
): Leaves => {
  if (act === 'onTheWay') return 'mail'
  return act === 'accept' && (slot || urgency === 'U0') ? 'nothing' : 'mail or letter'
}
