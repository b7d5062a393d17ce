import type { Commands, FirmOrder } from '../../core/contract.ts'

export type Outcome = Commands['order.report']['outcome']
/** What the firm is about to say, as the address tells it. */
export type Saying = Outcome | 'refuse' | 'offer' | 'fix' | 'acceptWith'
/** What one tap says whole. */
export type AtOnce = 'accept' | 'onTheWay' | 'drop'
export type Possible = Saying | AtOnce | 'arrive' | 'call' | 'move'

const outcomes: readonly Outcome[] = ['done', 'nobodyHome', 'noAccess', 'partNeeded', 'moreWork', 'followOn']

/** The answers to an order that fit the moment, in the order of their likelihood. */
export const possibleOf = ({ can, slot, status, urgency }: FirmOrder): Possible[] => {
  const may = (act: string): boolean => can[act] === 'yes'
  const report = may('report') ? outcomes : []
  if (may('accept'))
    return [
      // Nobody waits for an appointment in a danger: who accepts, goes.
      ...answersIf(urgency === 'U0', 'arrive'),
      'accept',
      ...answersIf(!slot && urgency !== 'U0', 'acceptWith'),
      ...answersIf(may('refuse'), 'refuse'),
      ...(slot ? report : answersIf(true, 'call')),
    ]
  if (slot || status === 'underway')
    return [
      ...answersIf(report.length > 0, 'done', 'nobodyHome'),
      ...answersIf(may('onTheWay'), 'onTheWay'),
      ...report.slice(2),
      ...answersIf(may('fixSlot'), 'move'),
      ...answersIf(may('dropSlot'), 'drop'),
      ...answersIf(may('refuse'), 'refuse'),
    ]
  return [
    ...answersIf(may('offerSlots'), 'offer'),
    ...answersIf(may('fixSlot'), 'fix'),
    ...report,
    ...answersIf(may('onTheWay'), 'onTheWay'),
    ...answersIf(may('refuse'), 'refuse'),
  ]
}

const answersIf = (may: boolean, ...answers: Possible[]): Possible[] => (may ? answers : [])

/** A firm that accepts says when it comes, on the same way: not in a danger, to which it goes, nor where nobody waits or an hour stands. */
export const asksHours = ({ urgency, slot, place }: FirmOrder): boolean =>
  urgency !== 'U0' && !slot && !place.part
