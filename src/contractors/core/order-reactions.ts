import type { EnclosedWith, FactType, Facts } from '../../kernel/core/facts.ts'
import { omitUndefined } from '../../kernel/core/omit-undefined.ts'
import type { Commands } from './contract.ts'

type HeardFact<Type extends FactType> = {
  subject: string
  data: Facts[Type]
  private?: EnclosedWith<Type>
}
type FollowUp = { type: keyof Commands; subject: string; data: unknown }

/** What becomes of a request, and what that asks of its orders; of two things that were one, and what their contracts name. */
export const reactions: { [Type in FactType]?: (fact: HeardFact<Type>) => FollowUp[] } = {
  'request.oriented': ({ subject, data: { to, order, contract, slot, wanted }, private: enclosed }) =>
    to === 'firm' && order && contract
      ? [
          {
            type: 'order.place',
            subject,
            data: { order, contract, ...omitUndefined({ slot, wanted, lines: enclosed?.lines }) },
          },
        ]
      : withdraw(subject),
  'request.classified': ({ subject, data: { nature, urgency, due } }) => [
    { type: 'order.hasten', subject, data: { nature, urgency, due } },
  ],
  'request.heightened': ({ subject, data: { nature, urgency, due } }) => [
    { type: 'order.hasten', subject, data: { nature, urgency, due } },
  ],
  'request.dangerHeard': ({ subject, data: { nature, urgency, due } }) =>
    urgency ? [{ type: 'order.hasten', subject, data: { nature, urgency, due } }] : [],
  'request.calmed': ({ subject, data: { nature, urgency, due } }) => [
    { type: 'order.hasten', subject, data: { nature, urgency, due } },
  ],
  'request.closed': ({ subject }) => withdraw(subject),
  'request.withdrawn': ({ subject }) => withdraw(subject),
  'request.confirmed': ({ subject }) => withdraw(subject),
  'request.declined': ({ subject }) => withdraw(subject),
  'request.attached': ({ subject }) => withdraw(subject),
  'estate.joined': ({ subject, data: { kept, ended } }) => [
    { type: 'contract.joinThing', subject, data: { kept, ended } },
  ],
  'estate.parted': ({ subject, data: { kept, ended } }) => [
    { type: 'contract.joinThing', subject, data: { kept, ended, apart: true } },
  ],
}

const withdraw = (subject: string): FollowUp[] => [{ type: 'order.cancel', subject, data: {} }]
