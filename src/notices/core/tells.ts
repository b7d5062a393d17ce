import type { FactType } from '../../kernel/core/facts.ts'
import type { Standing, Told } from './state.ts'
import { hasVoice, type Template } from './templates.ts'

export type To = 'requester' | 'caller' | 'attached' | 'stairwell' | 'firm' | 'directorate' | 'asker' | 'duty'

/** Whether there is still something to say, from what stands now. `at` is now. */
type Still = (now: Standing, fact: Told, at: string) => boolean

/** What somebody may be told of: a fact, or what the house tells itself. */
type Occasion = FactType | typeof eve | typeof yearEnds

/** One row: on this fact, these are told this, if it still stands. */
export type Tell = { fact: Occasion; to: readonly To[]; template: Template; still: Still }

const office: readonly string[] = ['agent', 'technician', 'manager', 'operator', 'caretaker', 'hq']
const ended: readonly string[] = ['cancelled', 'refused', 'done', 'followedUp']

const always: Still = () => true
const alone: Still = ({ matter }) => matter?.kind === 'single' && matter.outage === null
const isOutage: Still = ({ matter }) => matter?.kind === 'outage'
const is =
  (...statuses: string[]): Still =>
  ({ matter }) =>
    statuses.includes(matter?.status ?? '')
const alive: Still = (now, fact, at) => !is('closed', 'resolved')(now, fact, at)
const ordered: Still = ({ order }) => order !== null && !ended.includes(order.status)
const orderWaits: Still = ({ order }) => order?.status === 'waiting' && !order.fixed
const noSlot: Still = (now, fact, at) => ordered(now, fact, at) && !now.order?.fixed
// She waited for it, or was offered times: not after the end of her request.
const nobodyComes: Still = (now, fact, at) => now.order !== null && !now.order.fixed && alive(now, fact, at)
const refused: Still = (now, fact, at) => now.order?.status === 'refused' && is('oriented')(now, fact, at)
// On the phone, what is decided in the same breath as the filing is in the first mail.
const later: Still = ({ matter }, fact) =>
  matter !== null && Date.parse(fact.at) - Date.parse(matter.filedAt) > breath
// Taken back before anybody was told of it, it is no news: what waits to leave is read again, and stays.
const heardOf: Still = ({ matter, heard }) => heard.includes(matter?.requester?.id ?? '')
const calledOff: Still = ({ order, heard }) =>
  order?.status === 'cancelled' && (order.accepted || heard.includes(order.firm.id))
// Her promise was changed by a hand, and not changed back since.
const promised: Still = ({ matter }, { data }) =>
  typeof data['was'] === 'string' && matter?.due === data['due'] && data['due'] !== data['was']
const forThat: Still = ({ matter }, { data }) => !data['reason'] || matter?.closure === data['reason']
const unplanned: Still = ({ order }) => order?.status === 'placed' && !order.fixed
// Those who join an incident that the stairwell knows are told in their own thread.
const made: Still = (_, { data }) => data['more'] !== true
const decided: Still = (now, fact, at) => fact.data['to'] !== 'firm' && is('oriented')(now, fact, at)
// A phone without network may tell of it hours later: then it is no news.
const underway: Still = ({ order, matter }, fact, at) =>
  matter?.home === true &&
  order?.status === 'underway' &&
  Date.parse(at) - Date.parse(fact.at) < 2 * 3_600_000
const lost: Still = ({ matter }) => matter?.status === 'oriented' && matter.off !== null
const offers: Still = ({ order }, _, at) =>
  order !== null && !order.fixed && order.offered.some(({ starts }) => starts > at)
const slotStands: Still = ({ order }, { data }, at) =>
  order?.fixed != null && order.fixed.id === data['appointment'] && !data['again'] && order.fixed.ends > at
const visitStands: Still = ({ matter }, { data }, at) =>
  matter?.status === 'planned' && matter.nextAt === data['starts'] && (matter.nextAt ?? '') > at
const waitsStill: Still = ({ matter }, { data }) =>
  matter?.status === 'waiting' && matter.waitsFor === data['reason']
const toResolved: Still = (_, { data }) => data['to'] === 'resolved'
// For now is not repaired: its own sentence says so.
const fixed: Still = (_, { data }) => data['fixed'] !== false && data['fixed'] !== 'provisional'
const spoken: Still = ({ said }, { role, data }) =>
  (said !== null || hasVoice(data)) && (office.includes(role) || role === 'firm')
// To a firm: what is said to it alone, or answers what it had asked; and what she writes while it is to come to her door, for
// that may be how to get in. The rest it reads with its order. What it wrote itself is no news to it.
const meantFor: Still = ({ order }, { audience, data, role }, at) =>
  audience === 'firm' ||
  data['answers'] === 'firm' ||
  (role === 'tenant' && order?.fixed != null && order.fixed.ends > at)
const toFirm: Still = (now, fact, at) =>
  ordered(now, fact, at) &&
  fact.role !== 'firm' &&
  meantFor(now, fact, at) &&
  (now.said !== null || hasVoice(fact.data))
const unheard: Still = ({ order }, { data }) =>
  order?.status === 'planned' && order.fixed?.id === data['appointment']
const notDone: Still = ({ order }, { data }) => data['done'] === false && order?.status !== 'cancelled'
const toInvoice: Still = ({ order }) => order?.owed === true
const again: Still = (now, fact, at) => fact.data['back'] === true && ordered(now, fact, at)
const unanswered: Still = ({ ringing }) => ringing !== undefined && ringing.alarm.taken === null
const near: Still = ({ matter }) => matter?.caller?.near === true
const posterStands: Still = ({ notice }, _, at) => notice !== null && !notice.takenDown && notice.ends > at

const not =
  (rule: Still): Still =>
  (...given) =>
    !rule(...given)
const by =
  (...roles: string[]): Still =>
  (_, { role }) =>
    roles.includes(role)
const all =
  (...rules: Still[]): Still =>
  (...given) =>
    rules.every((rule) => rule(...given))

/** Milliseconds for which the first mail waits, so that it says what was decided while she was still on the phone. */
export const breath = 3_000

/** Milliseconds for which the office can take back what it did (the page's undo): until then nothing of it leaves. */
export const takenBackWithin = 10_000

// What the house does by itself follows what somebody did: it waits as that does.
const waits: ReadonlySet<string> = new Set(['agent', 'technician', 'manager', 'operator', 'system'])

/** How long what is told after a fact waits (ms). The order of a danger leaves at once, and its alarm. */
export const heldFor = ({ type, role, data }: Pick<Told, 'type' | 'role' | 'data'>): number => {
  if (data['urgency'] === 'U0' || type === 'alarm.rang') return 0
  if (waits.has(role)) return takenBackWithin
  return type === 'request.filed' ? breath : 0
}

/** What the house tells itself the day before a visit. */
export const eve = 'visit.tomorrow'

/** What the house tells itself before the year in which a builder mends all is over. */
export const yearEnds = 'reserves.yearEnds'

const everybody: readonly To[] = ['requester', 'attached', 'stairwell']

/**
 * Who is told what. A mail speaks of what stands when it leaves. Tenants hear only what everybody may hear (compose.ts);
 * what is attached to a collective incident is told by the incident, once.
 */
const rows: readonly (readonly [fact: Occasion, to: readonly To[], template: Template, still: Still])[] = [
  // An appointment that was agreed with it, or an incident that it follows, is told by itself.
  ['request.filed', ['requester'], 'filed', not(is('closed', 'attached', 'planned'))],
  ['request.filed', ['stairwell'], 'outageOpen', all(isOutage, alive)],
  ['request.gathered', ['stairwell'], 'outageOpen', all(alive, made)],
  ['request.attached', ['requester'], 'attached', is('attached')],
  ['request.classified', ['requester'], 'newDue', all(alone, alive, promised)],
  ['request.oriented', ['requester'], 'chosen', all(later, alone, decided)],
  ['order.placed', ['requester'], 'chosen', all(later, alone, unplanned)],
  ['order.refused', ['requester'], 'another', all(alone, refused)],
  ['request.waits', ['requester'], 'waits', waitsStill],
  ['request.said', ['requester'], 'said', spoken],
  ['request.said', ['attached'], 'outageNews', all(isOutage, alive, spoken)],
  ['order.slotsOffered', ['requester'], 'slotsOffered', offers],
  ['order.slotFixed', ['requester'], 'slotFixed', slotStands],
  ['request.planned', ['requester'], 'ownVisit', visitStands],
  // Not of the journal: the house says it to itself, the day before (server/remind.ts).
  [eve, ['requester'], 'slotReminder', slotStands],
  ['order.slotDropped', ['requester'], 'slotDropped', all(not(by('tenant')), nobodyComes)],
  ['order.cancelled', ['requester'], 'slotDropped', lost],
  ['order.onTheWay', ['requester'], 'onTheWay', underway],
  ['order.noAccess', ['requester'], 'noAccess', orderWaits],
  ['order.nobodyHome', ['requester'], 'nobodyHome', orderWaits],
  ['order.partNeeded', ['requester'], 'partNeeded', orderWaits],
  ['order.followOn', ['requester'], 'followOn', all(alone, is('oriented'))],
  ['request.resolved', ['requester'], 'resolved', all(alone, is('resolved'))],
  ['request.moved', ['requester'], 'resolved', all(toResolved, alone, is('resolved'))],
  ['request.declined', ['requester'], 'declined', all(is('closed'), forThat)],
  ['request.withdrawn', ['requester'], 'withdrawn', all(not(by('tenant')), is('closed'), heardOf)],
  ['request.declined', ['attached'], 'closed', all(isOutage, is('closed'))],
  ['request.closed', ['requester'], 'closed', all(alone, is('closed'))],
  ['request.closed', everybody, 'outageOver', all(isOutage, fixed, is('closed'))],
  ['request.closed', ['requester', 'attached'], 'closed', all(isOutage, not(fixed), is('closed'))],
  ['request.confirmed', everybody, 'outageOver', all(isOutage, is('closed'))],
  ['notice.posted', ['stairwell'], 'notice', posterStands],
  // When somebody comes to her door is told to who is near her, and to nobody else.
  ['request.filed', ['caller'], 'caller', not(is('closed'))],
  ['order.slotFixed', ['caller'], 'caller', all(near, slotStands)],
  ['request.planned', ['caller'], 'caller', all(near, visitStands)],
  ['request.resolved', ['caller'], 'caller', is('resolved')],
  ['request.moved', ['caller'], 'caller', all(toResolved, is('resolved'))],
  ['request.closed', ['caller'], 'caller', is('closed')],
  ['request.confirmed', ['caller'], 'caller', is('closed')],
  ['request.said', ['firm'], 'orderSaid', toFirm],
  ['order.placed', ['firm'], 'orderPlaced', ordered],
  ['order.slotFixed', ['firm'], 'orderSlot', all(not(by('firm')), slotStands)],
  ['order.slotDropped', ['firm'], 'orderSlotDropped', all(not(by('firm')), noSlot)],
  ['order.approved', ['firm'], 'orderApproved', ordered],
  ['order.rejected', ['firm'], 'orderRejected', always],
  ['order.checked', ['firm'], 'orderChecked', toInvoice],
  ['order.cancelled', ['firm'], 'orderCancelled', calledOff],
  ['order.withdrawn', ['firm'], 'orderCancelled', calledOff],
  ['order.hastened', ['firm'], 'orderHastened', ordered],
  ['order.lapsed', ['firm'], 'orderNews', unheard],
  ['order.unheard', ['firm'], 'orderUnheard', ({ order }) => order?.status === 'underway'],
  ['order.witnessed', ['firm'], 'orderNotDone', notDone],
  ['order.spotChecked', ['firm'], 'orderAgain', again],
  ['order.recalled', ['firm'], 'orderRecalled', ordered],
  ['alarm.rang', ['duty'], 'alarm', unanswered],
  ['request.hqAsked', ['directorate'], 'question', always],
  ['request.hqAnswered', ['asker'], 'answer', always],
  // Not of the journal either (server/reserves.ts).
  [yearEnds, ['directorate'], 'yearEnds', alive],
]

export const tells: readonly Tell[] = rows.map(([fact, to, template, still]) => ({
  fact,
  to,
  template,
  still,
}))

const isFact = (occasion: Occasion): occasion is FactType => occasion !== eve && occasion !== yearEnds

/** Facts after which somebody is told something. */
export const toldFacts: readonly FactType[] = [...new Set(tells.map(({ fact }) => fact).filter(isFact))]
