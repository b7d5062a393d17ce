import type { Standing, Told } from './state.ts'

export type To = 'requester' | 'attached' | 'stairwell' | 'firm' | 'directorate' | 'asker'

export type Template =
  | 'filed'
  | 'slotsOffered'
  | 'slotFixed'
  | 'slotDropped'
  | 'nobodyHome'
  | 'partNeeded'
  | 'waits'
  | 'resolved'
  | 'declined'
  | 'closed'
  | 'said'
  | 'outageOpen'
  | 'outageOver'
  | 'notice'
  | 'orderPlaced'
  | 'orderSlot'
  | 'orderSlotDropped'
  | 'orderApproved'
  | 'orderRejected'
  | 'orderCancelled'
  | 'question'
  | 'answer'
  | 'signin'

/** One row: on this fact, this is told to these, if it still stands. */
export type Tell = {
  fact: string
  to: readonly To[]
  template: Template
  still: (now: Standing, fact: Told, at: string) => boolean
}

const office: readonly string[] = ['agent', 'technician', 'manager', 'operator', 'caretaker', 'hq']
const ended: readonly string[] = ['cancelled', 'refused', 'done', 'followedUp']

const alone = ({ matter }: Standing): boolean => matter?.kind === 'single' && matter.outage === null
const isOutage = ({ matter }: Standing): boolean => matter?.kind === 'outage'
const ordered = ({ order }: Standing): boolean => order !== null && !ended.includes(order.status)
const fixedNow = ({ order }: Standing, { data }: Told, at: string): boolean =>
  order?.fixed != null && order.fixed.id === data['appointment'] && !data['again'] && order.fixed.ends > at
const resolvedNow = (now: Standing): boolean => now.matter?.status === 'resolved'
const movedToResolved = (now: Standing, { data }: Told): boolean =>
  data['to'] === 'resolved' && resolvedNow(now)

/**
 * Who is told what. A mail speaks of what stands when it leaves: each row says when there is still something to say.
 * Tenants hear only facts that everybody may hear (see `gather`); a request attached to an incident is told by the incident.
 */
export const tells: readonly Tell[] = [
  {
    fact: 'request.filed',
    to: ['requester'],
    template: 'filed',
    still: ({ matter }) => matter?.status !== 'closed',
  },
  {
    fact: 'request.filed',
    to: ['stairwell'],
    template: 'outageOpen',
    still: (now) => isOutage(now) && !now.matter?.resolvedAt,
  },
  {
    fact: 'request.gathered',
    to: ['stairwell'],
    template: 'outageOpen',
    still: (now) => !now.matter?.resolvedAt,
  },
  {
    fact: 'request.attached',
    to: ['requester'],
    template: 'outageOpen',
    still: ({ matter }) => matter?.status === 'attached',
  },
  { fact: 'order.slotsOffered', to: ['requester'], template: 'slotsOffered', still: offersStand },
  { fact: 'order.slotFixed', to: ['requester'], template: 'slotFixed', still: fixedNow },
  {
    fact: 'order.slotDropped',
    to: ['requester'],
    template: 'slotDropped',
    still: (now, { role }) => role !== 'tenant' && ordered(now) && !now.order?.fixed,
  },
  {
    fact: 'order.nobodyHome',
    to: ['requester'],
    template: 'nobodyHome',
    still: ({ order }) => order?.status === 'waiting' && !order.fixed,
  },
  {
    fact: 'order.partNeeded',
    to: ['requester'],
    template: 'partNeeded',
    still: ({ order }) => order?.status === 'waiting' && !order.fixed,
  },
  {
    fact: 'request.waits',
    to: ['requester'],
    template: 'waits',
    still: ({ matter }, { data }) => matter?.status === 'waiting' && matter.waitsFor === data['reason'],
  },
  {
    fact: 'request.resolved',
    to: ['requester'],
    template: 'resolved',
    still: (now) => alone(now) && resolvedNow(now),
  },
  {
    fact: 'request.moved',
    to: ['requester'],
    template: 'resolved',
    still: (now, fact) => alone(now) && movedToResolved(now, fact),
  },
  {
    fact: 'request.resolved',
    to: ['requester', 'attached', 'stairwell'],
    template: 'outageOver',
    still: (now) => isOutage(now) && resolvedNow(now),
  },
  {
    fact: 'request.moved',
    to: ['requester', 'attached', 'stairwell'],
    template: 'outageOver',
    still: (now, fact) => isOutage(now) && movedToResolved(now, fact),
  },
  {
    fact: 'request.declined',
    to: ['requester'],
    template: 'declined',
    still: ({ matter }) => matter?.status === 'closed',
  },
  {
    fact: 'request.closed',
    to: ['requester'],
    template: 'closed',
    still: (now) => alone(now) && now.matter?.status === 'closed',
  },
  {
    fact: 'request.closed',
    to: ['requester', 'attached', 'stairwell'],
    template: 'outageOver',
    still: ({ matter }) => matter?.kind === 'outage' && matter.status === 'closed' && !matter.resolvedAt,
  },
  {
    fact: 'request.said',
    to: ['requester'],
    template: 'said',
    still: ({ said }, { role }) => said !== null && (office.includes(role) || role === 'firm'),
  },
  { fact: 'request.hqAsked', to: ['directorate'], template: 'question', still: () => true },
  { fact: 'request.hqAnswered', to: ['asker'], template: 'answer', still: () => true },
  {
    fact: 'notice.posted',
    to: ['stairwell'],
    template: 'notice',
    still: ({ notice }, _, at) => notice !== null && !notice.takenDown && notice.ends > at,
  },
  { fact: 'order.placed', to: ['firm'], template: 'orderPlaced', still: ordered },
  {
    fact: 'order.slotFixed',
    to: ['firm'],
    template: 'orderSlot',
    still: (now, fact, at) => fact.role !== 'firm' && fixedNow(now, fact, at),
  },
  {
    fact: 'order.slotDropped',
    to: ['firm'],
    template: 'orderSlotDropped',
    still: (now, { role }) => role !== 'firm' && ordered(now) && !now.order?.fixed,
  },
  { fact: 'order.approved', to: ['firm'], template: 'orderApproved', still: ordered },
  { fact: 'order.rejected', to: ['firm'], template: 'orderRejected', still: () => true },
  {
    fact: 'order.cancelled',
    to: ['firm'],
    template: 'orderCancelled',
    still: ({ order }) => order?.status === 'cancelled',
  },
]

/** Facts after which somebody is told something. */
export const toldFacts: ReadonlySet<string> = new Set(tells.map(({ fact }) => fact))

function offersStand({ order }: Standing, _: Told, at: string): boolean {
  return order !== null && !order.fixed && order.offered.some(({ starts }) => starts > at)
}
