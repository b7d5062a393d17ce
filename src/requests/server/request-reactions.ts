import type { Command } from '../../kernel/core/command.ts'
import type { Facts } from '../../kernel/core/facts.ts'
import { type Reactions, type JournalFact, toEach } from '../../kernel/server/slice.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { tellingNatures } from '../core/outage/report-natures.ts'
import type { Contact } from '../core/facts.ts'
import type { Commands } from '../core/request-commands.ts'
import { checks, follows, type OfOrder, rowOf, type Observation } from '../core/lifecycle.ts'
import { ofRole } from '../../kernel/core/roles.ts'

type FollowUp = Omit<Command, 'id' | 'at'>
type OrderFact = OfOrder['fact']

// Of the house itself: what they do with a firm or on the phone answers whoever had asked.
const ofHouse = (role: string): boolean => ofRole(role).side === 'staff' && ofRole(role).desk !== 'hq'

// An order's fact moves its request; of what was seen, what means something for it.
const follow = ({ type, subject, data, role }: JournalFact<OrderFact>): FollowUp[] => {
  const seen = seenIn(data)
  if (!rowOf(checks, type, seen) && !rowOf(follows, type, seen)) return []
  const told: Commands['request.follow'] = {
    fact: type,
    order: data.order,
    ...('nextAt' in data && data.nextAt ? { nextAt: data.nextAt } : {}),
    ...('until' in data ? { until: data.until } : {}),
    ...('ball' in data && data.ball ? { ball: data.ball } : {}),
    ...seen,
    ...(ofHouse(role) ? { staff: true } : {}),
  }
  return [{ type: 'request.follow', subject, data: told }]
}

const seenIn = (data: Facts[OrderFact]): Observation => {
  if ('done' in data) return { done: data.done, ...(data.said ? { said: data.said } : {}) }
  if ('conforming' in data) return { conforming: data.conforming, ...(data.back ? { back: data.back } : {}) }
  return {}
}

// What the firm wrote or showed goes to the thread.
const record = (fact: JournalFact<OrderFact>): FollowUp[] => {
  const { words, photos, sounds, danger } = fact.private ?? {}
  if (!words && !photos?.length && !sounds?.length) return []
  const told: Commands['request.record'] = {
    about: fact.id,
    by: fact.role,
    audience: fact.audience ?? 'everyone',
    words,
    photos,
    sounds,
    ...(danger === undefined ? {} : { danger }),
  }
  return [{ type: 'request.record', subject: fact.subject, data: told }]
}

const followAndRecord = (fact: JournalFact<OrderFact>): FollowUp[] => [...follow(fact), ...record(fact)]

type EndedFact = JournalFact<'request.closed' | 'request.declined' | 'request.confirmed'>

const endOfOutage = ({ data: { attached = [], reason } }: EndedFact): FollowUp[] =>
  attached.map((id) => ({ type: 'request.close', subject: id, data: { reason } }))

// What waits for its confirmation tells nothing yet.
const mayTell = ({ kind, nature, confirmed }: JournalFact<'request.filed'>['data']): boolean =>
  kind === 'single' && confirmed !== false && tellingNatures.includes(nature)

// One after the other in a building: of two that are filed at one moment, the second sees the first.
const notice = (building: string, request: string, apart: boolean): FollowUp => ({
  type: 'outage.notice',
  subject: derivedId('outages of', building),
  data: { request, apart },
})

const keepCaller = ({ id, ...contact }: Contact & { id: string }): FollowUp => ({
  type: 'person.know',
  subject: id,
  data: contact,
})

/** What this slice does when others speak, and when it speaks itself. Pure; the bus derives the ids. */
export const reactions: Reactions = {
  ...toEach(
    [...follows, ...checks].map(({ fact }) => fact),
    followAndRecord,
  ),
  ...toEach(['order.checked', 'order.invoiced', 'order.paid', 'order.withdrawn'], record),
  ...toEach(['request.closed', 'request.declined', 'request.confirmed'], endOfOutage),
  'request.filed': (fact) => {
    const { requester, follows: outage } = fact.data
    const { contact, caller, orient, apart } = fact.private ?? {}
    const building = fact.place?.building
    return [
      ...(contact && requester ? [{ type: 'person.know', subject: requester, data: contact }] : []),
      ...(caller ? [keepCaller(caller)] : []),
      ...(orient ? [{ type: 'request.orient', subject: fact.subject, data: orient }] : []),
      ...(outage ? [{ type: 'request.attach', subject: fact.subject, data: { outage } }] : []),
      ...(building && mayTell(fact.data)
        ? [notice(building, fact.subject, apart ?? Boolean(orient ?? outage))]
        : []),
    ]
  },
  // Somebody vouched for what a stranger had sent: it is filed now, as hers.
  'request.vouched': (fact) => {
    const filing = fact.private?.filing
    return filing ? [{ type: 'request.file', subject: fact.subject, data: filing }] : []
  },
  'request.scattered': ({ data: { requests } }) =>
    requests.map((id) => ({ type: 'request.detach', subject: id, data: {} })),
  'request.gathered': ({ subject, data: { requests } }) =>
    requests.map((id) => ({ type: 'request.attach', subject: id, data: { outage: subject } })),
  'staff.assigned': ({ subject, data: { role, agencies, active } }) => [
    { type: 'charge.end', subject, data: { agencies: active && ofRole(role).decides ? agencies : [] } },
  ],
  'estate.joined': ({ subject, data: { kept, ended } }) => [
    { type: 'request.joinThing', subject, data: { kept, ended } },
  ],
  'estate.parted': ({ subject, data: { kept, ended } }) => [
    { type: 'request.joinThing', subject, data: { kept, ended, apart: true } },
  ],
}
