import type { Slice } from '../../kernel/server/slice.ts'
import { follows } from '../core/lifecycle.ts'

type React = NonNullable<Slice['reactions']>[string]
type Orders = {
  order?: string
  nextAt?: string | null
  until?: string | null
  ball?: 'agency' | 'tenant' | 'firm'
}

// Of the house itself: what they do with a firm or on the phone answers whoever had asked.
const office = new Set(['agent', 'technician', 'manager', 'operator', 'caretaker'])

// An order's fact moves its request; what the firm wrote or showed goes to the thread.
const follow: React = (fact) => {
  const { order, nextAt, until, ball } = fact.data as Orders
  return [
    {
      type: 'request.follow',
      subject: fact.subject,
      data: {
        fact: fact.type,
        order,
        ...(nextAt ? { nextAt } : {}),
        ...(until ? { until } : {}),
        ...(ball ? { ball } : {}),
        ...(office.has(fact.role) ? { staff: true } : {}),
      },
    },
  ]
}

const record: React = (fact) => {
  const { words, photos, sounds, danger } = (fact.private ?? {}) as {
    words?: string
    photos?: string[]
    sounds?: string[]
    danger?: boolean
  }
  if (!words && !photos?.length && !sounds?.length) return []
  return [
    {
      type: 'request.record',
      subject: fact.subject,
      data: {
        about: fact.id,
        by: fact.role,
        audience: fact.audience ?? 'everyone',
        words,
        photos,
        sounds,
        ...(danger === undefined ? {} : { danger }),
      },
    },
  ]
}

const endOfOutage: React = (fact) =>
  ((fact.data['attached'] as string[] | undefined) ?? []).map((id) => ({
    type: 'request.close',
    subject: id,
    data: { reason: fact.data['reason'] as string },
  }))

const both =
  (...all: React[]): React =>
  (fact, context) =>
    all.flatMap((react) => react(fact, context))

// What a caretaker saw means one thing before the firm has told its visit, and another once it has said «fait».
const followWitness: React = (fact, context) => {
  const { done, said } = fact.data as { done: boolean; said?: string }
  if (said && said !== 'done') return []
  const type = said ? (done ? 'order.verified' : 'order.denied') : done ? fact.type : `${fact.type}.not`
  return follow({ ...fact, type }, context)
}

// Seen to be right, it means what a caretaker's «fait» means; not right, the firm comes again.
const followSpot: React = (fact, context) => {
  const { conforming, back } = fact.data as { conforming: boolean; back?: true }
  if (!conforming && !back) return []
  return follow({ ...fact, type: conforming ? 'order.verified' : 'order.recalled' }, context)
}

const told = ['order.checked', 'order.invoiced', 'order.paid', 'order.withdrawn']

/** What this slice does when others speak, and when it speaks itself. Pure; the bus derives the ids. */
export const reactions: NonNullable<Slice['reactions']> = {
  ...Object.fromEntries(follows.map(({ fact }) => [fact, both(follow, record)])),
  ...Object.fromEntries(told.map((type) => [type, record])),
  'order.recalled': both(follow, record),
  'order.witnessed': both(followWitness, record),
  'order.spotChecked': both(followSpot, record),
  'request.filed': (fact) => {
    const contact = fact.private?.['contact']
    const orient = fact.private?.['orient']
    const { id: caller, ...called } = (fact.private?.['caller'] ?? {}) as { id?: string }
    const outage = fact.data['follows']
    return [
      ...(contact ? [{ type: 'person.know', subject: fact.data['requester'] as string, data: contact }] : []),
      ...(caller ? [{ type: 'person.know', subject: caller, data: called }] : []),
      ...(orient ? [{ type: 'request.orient', subject: fact.subject, data: orient }] : []),
      ...(outage ? [{ type: 'request.attach', subject: fact.subject, data: { outage } }] : []),
    ]
  },
  // Somebody vouched for what a stranger had sent: it is filed now, as hers.
  'request.vouched': (fact) => {
    const filing = fact.private?.['filing']
    return filing ? [{ type: 'request.file', subject: fact.subject, data: filing }] : []
  },
  'request.gathered': (fact) =>
    ((fact.data['requests'] as string[] | undefined) ?? []).map((id) => ({
      type: 'request.attach',
      subject: id,
      data: { outage: fact.subject },
    })),
  'estate.joined': ({ subject, data: { kept, ended } }) => [
    { type: 'request.joinThing', subject, data: { kept, ended } },
  ],
  'estate.parted': ({ subject, data: { kept, ended } }) => [
    { type: 'request.joinThing', subject, data: { kept, ended, apart: true } },
  ],
  'request.closed': endOfOutage,
  'request.declined': endOfOutage,
  'request.confirmed': endOfOutage,
}
