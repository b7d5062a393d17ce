import type { FactType } from '../../kernel/core/facts.ts'
import { type RoleRow, ofRole } from '../../kernel/core/roles.ts'
import type { Occasion, NoticeState, TellingFact } from './notice-matter.ts'
import { hasVoice, type Template } from './templates.ts'

export type Audience =
  | 'requester'
  | 'caller'
  | 'attached'
  | 'joined'
  | 'stairwell'
  | 'firm'
  | 'directorate'
  | 'mentioned'
  | 'duty'

/** Whether there is still something to say, from what stands now. `at` is now. */
type Still<Type extends Occasion = Occasion> = (
  now: NoticeState,
  fact: TellingFact<Type>,
  at: string,
) => boolean

/** One row: on this fact, these are told this, if it still stands. */
export type TellRow = { fact: Occasion; to: readonly Audience[]; template: Template; still: Still }

const endedStatuses: readonly string[] = ['cancelled', 'refused', 'done', 'followedUp']

// Of the request, as it stands.
const always: Still = () => true
const standsAlone: Still = ({ matter }) => matter?.kind === 'single' && matter.outage === null
const isOutage: Still = ({ matter }) => matter?.kind === 'outage'
const statusIs =
  (...statuses: string[]): Still =>
  ({ matter }) =>
    statuses.includes(matter?.status ?? '')
const goesOn: Still = (now, fact, at) => !statusIs('closed', 'resolved')(now, fact, at)
const callerIsNear: Still = ({ matter }) => matter?.caller?.near === true
const appointmentIsLost: Still = ({ matter }) => matter?.status === 'oriented' && matter.off !== null
// Taken back before anybody was told of it, it is no news: what waits to leave is read again, and stays.
const requesterHasHeard: Still = ({ matter, heard }) => heard.includes(matter?.requester?.id ?? '')
// On the phone, what is decided in the same breath as the filing is in the first mail.
const isAfterTheCall: Still = ({ matter }, fact) =>
  matter !== null && Date.parse(fact.at) - Date.parse(matter.filedAt) > breath

// Of its order, its alarm and its notice, as they stand.
const orderIsOpen: Still = ({ order }) => order !== null && !endedStatuses.includes(order.status)
const orderIsUnderway: Still = ({ order }) => order?.status === 'underway'
const orderIsOwed: Still = ({ order }) => order?.owed === true
const orderWaitsUnfixed: Still = ({ order }) => order?.status === 'waiting' && !order.fixed
const orderIsOpenUnfixed: Still = (now, fact, at) => orderIsOpen(now, fact, at) && !now.order?.fixed
const orderIsPlacedUnfixed: Still = ({ order }) => order?.status === 'placed' && !order.fixed
// The tenant waited for it, or was offered times: not after the end of her request.
const nobodyComes: Still = (now, fact, at) => now.order !== null && !now.order.fixed && goesOn(now, fact, at)
const orderWasRefused: Still = (now, fact, at) =>
  now.order?.status === 'refused' && statusIs('oriented')(now, fact, at)
const orderIsCancelledOnceHeard: Still = ({ order, heard }) =>
  order?.status === 'cancelled' && (order.accepted || heard.includes(order.firm.id))
// A phone without network may tell of it hours later: then it is no news.
const crewComesHome: Still = ({ order, matter }, fact, at) =>
  matter?.home === true &&
  order?.status === 'underway' &&
  Date.parse(at) - Date.parse(fact.at) < 2 * 3_600_000
const slotsAreOffered: Still = ({ order }, _, at) =>
  order !== null && !order.fixed && order.offered.some(({ starts }) => starts > at)
const nobodyTookAlarm: Still = ({ ringing }) => ringing !== undefined && ringing.alarm.taken === null
const noticeStands: Still = ({ notice }, _, at) => notice !== null && !notice.takenDown && notice.ends > at

// Of what the fact says, beside what stands: each reads the data of its own.
// Her promise was changed by a hand, and not changed back since.
const dueWasMoved: Still<'request.classified'> = ({ matter }, { data: { was, due } }) =>
  typeof was === 'string' && matter?.due === due && due !== was
const closedForReason: Still<'request.declined'> = ({ matter }, { data: { reason } }) =>
  !reason || matter?.closure === reason
const saidBySensor: Still<'request.filed'> = (_, { data: { channel } }) => channel === 'sensor'
// What became an incident before this mail left is told by the gathering.
const filedAsOutage: Still<'request.filed'> = (_, { data: { kind } }) => kind === 'outage'
// Requesters who join an incident that the stairwell knows are told in their own thread.
const gatheredFirst: Still<'request.gathered'> = (_, { data: { more } }) => more !== true
const orientedToOthers: Still<'request.oriented'> = (now, fact, at) =>
  !tellsNobody(fact) && statusIs('oriented')(now, fact, at)
const appointmentStands: Still<'order.slotFixed' | typeof eve> = ({ order }, { data }, at) =>
  order?.fixed != null &&
  order.fixed.id === data.appointment &&
  !('again' in data && data.again) &&
  order.fixed.ends > at
const appointmentUnheard: Still<'order.lapsed'> = ({ order }, { data: { appointment } }) =>
  order?.status === 'planned' && order.fixed?.id === appointment
const ownVisitStands: Still<'request.planned'> = ({ matter }, { data: { starts } }, at) =>
  matter?.status === 'planned' && matter.nextAt === starts && (matter.nextAt ?? '') > at
const waitsForReason: Still<'request.waits'> = ({ matter }, { data: { reason } }) =>
  matter?.status === 'waiting' && matter.waitsFor === reason
const movedToResolved: Still<'request.moved'> = (_, fact) => !tellsNobody(fact)
// For now is not repaired: its own sentence says so.
const closedAsRepaired: Still<'request.closed'> = (_, { data: { fixed } }) =>
  fixed !== false && fixed !== 'provisional'
// One of several that are the same: where it is followed is what there is to say.
const closedAsDouble: Still<'request.closed'> = ({ matter }, { data: { merged } }) =>
  merged === true && matter?.closure === 'duplicate'
// Of several that one household had filed, the first one tells of all.
const tellsForHousehold: Still = ({ matter }) =>
  matter !== null && matter.together.every((no) => no > matter.no)
const saidByOfficeOrFirm: Still<'request.said'> = ({ said }, { role, data }) =>
  (said !== null || hasVoice(data)) && ['staff', 'firm'].includes(ofRole(role).side ?? '')
// To a firm: what is said to it alone, or answers what it had asked; and what she writes while it is to come to her door, for
// that may be how to get in. The rest it reads with its order. What it wrote itself is no news to it.
const meantForFirm: Still<'request.said'> = ({ order }, { audience, data, role }, at) =>
  audience === 'firm' ||
  data.answers === 'firm' ||
  (ofRole(role).reach === 'household' && order?.fixed != null && order.fixed.ends > at)
const saidToFirm: Still<'request.said'> = (now, fact, at) =>
  orderIsOpen(now, fact, at) &&
  ofRole(fact.role).side !== 'firm' &&
  meantForFirm(now, fact, at) &&
  (now.said !== null || hasVoice(fact.data))
const seenNotDone: Still<'order.witnessed'> = ({ order }, { data: { done } }) =>
  !done && order?.status !== 'cancelled'
const firmComesBack: Still<'order.spotChecked'> = (now, fact, at) =>
  fact.data.back === true && orderIsOpen(now, fact, at)

const not =
  <Type extends Occasion = Occasion>(rule: Still<Type>): Still<Type> =>
  (...given) =>
    !rule(...given)
const toldBy =
  (...roles: string[]): Still =>
  (_, { role }) =>
    roles.includes(role)
const allOf =
  <Type extends Occasion = Occasion>(...rules: readonly Still<Type>[]): Still<Type> =>
  (...given) =>
    rules.every((rule) => rule(...given))

/** Milliseconds for which the first mail waits, so that it says what was decided while the caller was still on the phone. */
export const breath = 3_000

/** Milliseconds for which the office can take back what it did (the page's undo): until then nothing of it leaves. */
export const takenBackWithin = 10_000

// What the house does by itself follows what somebody did: it waits as that does.
const waits = ({ desk, side }: Partial<RoleRow>): boolean => desk === 'agency' || side === 'house'

/** How long what is told after a fact waits (ms). The order of a danger leaves at once, and its alarm. */
export const heldFor = ({ type, role, data }: Pick<TellingFact, 'type' | 'role' | 'data'>): number => {
  if (('urgency' in data && data.urgency === 'U0') || type === 'alarm.rang') return 0
  if (waits(ofRole(role))) return takenBackWithin
  return type === 'request.filed' ? breath : 0
}

/** What the house tells itself the day before a visit. */
export const eve = 'visit.tomorrow' satisfies Occasion

/** What the house tells itself before the year in which a builder mends all is over. */
export const yearEnds = 'reserves.yearEnds' satisfies Occasion

/** What the house tells itself of who was named in a note and has not looked. */
export const mentionWaits = 'mention.waits' satisfies Occasion

const allAudiences: readonly Audience[] = ['requester', 'attached', 'stairwell']

// An appointment that was agreed with it, or an incident that it follows, is told by itself.
const isNotYetSettled = not(statusIs('closed', 'attached', 'planned'))

/** A row of the table: what its condition reads is the data of its own fact. */
export const tellRow = <Type extends Occasion>(
  fact: Type,
  to: readonly Audience[],
  template: Template,
  still: Still<Type>,
): TellRow => ({ fact, to, template, still: still as Still })

/**
 * Who is told what. A mail speaks of what stands when it leaves. Tenants hear only what everybody may hear (compose-letter.ts);
 * what is attached to a collective incident is told by the incident, once.
 */
export const tells: readonly TellRow[] = [
  tellRow('request.filed', ['requester'], 'filed', allOf(not(saidBySensor), isNotYetSettled)),
  // Whoever lives there has written nothing: nobody thanks her for a request.
  tellRow('request.filed', ['requester'], 'filedBySensor', allOf(saidBySensor, isNotYetSettled)),
  tellRow('request.filed', ['stairwell'], 'outageOpen', allOf(filedAsOutage, isOutage, goesOn)),
  tellRow('request.gathered', ['stairwell'], 'outageOpen', allOf(isOutage, goesOn, gatheredFirst)),
  tellRow('request.attached', ['requester'], 'attached', statusIs('attached')),
  tellRow('request.classified', ['requester'], 'newDue', allOf(standsAlone, goesOn, dueWasMoved)),
  tellRow('request.oriented', ['requester'], 'chosen', allOf(isAfterTheCall, standsAlone, orientedToOthers)),
  tellRow('order.placed', ['requester'], 'chosen', allOf(isAfterTheCall, standsAlone, orderIsPlacedUnfixed)),
  tellRow('order.refused', ['requester'], 'another', allOf(standsAlone, orderWasRefused)),
  tellRow('request.waits', ['requester'], 'waits', waitsForReason),
  tellRow('request.said', ['requester'], 'said', saidByOfficeOrFirm),
  tellRow('request.said', ['attached'], 'outageNews', allOf(isOutage, goesOn, saidByOfficeOrFirm)),
  tellRow('order.slotsOffered', ['requester'], 'slotsOffered', slotsAreOffered),
  tellRow('order.slotFixed', ['requester'], 'slotFixed', appointmentStands),
  tellRow('request.planned', ['requester'], 'ownVisit', ownVisitStands),
  tellRow(
    'request.calledOff',
    ['requester'],
    'ownVisitOff',
    allOf(not(toldBy('tenant')), statusIs('oriented')),
  ),
  // Not of the journal: the house says it to itself, the day before (server/remind-of-visits.ts).
  tellRow(eve, ['requester'], 'slotReminder', appointmentStands),
  tellRow('order.slotDropped', ['requester'], 'slotDropped', allOf(not(toldBy('tenant')), nobodyComes)),
  tellRow('order.cancelled', ['requester'], 'slotDropped', appointmentIsLost),
  tellRow('order.onTheWay', ['requester'], 'onTheWay', crewComesHome),
  tellRow('order.noAccess', ['requester'], 'noAccess', orderWaitsUnfixed),
  tellRow('order.nobodyHome', ['requester'], 'nobodyHome', orderWaitsUnfixed),
  tellRow('order.partNeeded', ['requester'], 'partNeeded', orderWaitsUnfixed),
  tellRow('order.followOn', ['requester'], 'followOn', allOf(standsAlone, statusIs('oriented'))),
  tellRow('request.resolved', ['requester'], 'resolved', allOf(standsAlone, statusIs('resolved'))),
  tellRow(
    'request.moved',
    ['requester'],
    'resolved',
    allOf(movedToResolved, standsAlone, statusIs('resolved')),
  ),
  tellRow('request.declined', ['requester'], 'declined', allOf(statusIs('closed'), closedForReason)),
  tellRow(
    'request.withdrawn',
    ['requester'],
    'withdrawn',
    allOf(not(toldBy('tenant')), statusIs('closed'), requesterHasHeard),
  ),
  tellRow('request.declined', ['attached'], 'closed', allOf(isOutage, statusIs('closed'))),
  tellRow(
    'request.closed',
    ['requester'],
    'closed',
    allOf(standsAlone, statusIs('closed'), not(closedAsDouble)),
  ),
  tellRow(
    'request.closed',
    ['requester'],
    'joined',
    allOf(statusIs('closed'), closedAsDouble, tellsForHousehold),
  ),
  tellRow('request.closed', ['joined'], 'joinedOver', statusIs('closed')),
  tellRow('request.confirmed', ['joined'], 'joinedOver', statusIs('closed')),
  tellRow('request.declined', ['joined'], 'joinedOver', statusIs('closed')),
  tellRow('request.separated', ['requester'], 'apart', allOf(statusIs('filed'), requesterHasHeard)),
  tellRow(
    'request.closed',
    allAudiences,
    'outageOver',
    allOf(isOutage, closedAsRepaired, statusIs('closed')),
  ),
  tellRow(
    'request.closed',
    ['requester', 'attached'],
    'closed',
    allOf(isOutage, not(closedAsRepaired), statusIs('closed')),
  ),
  tellRow('request.confirmed', allAudiences, 'outageOver', allOf(isOutage, statusIs('closed'))),
  tellRow('notice.posted', ['stairwell'], 'notice', noticeStands),
  // When somebody comes to her door is told to who is near her, and to nobody else.
  tellRow('request.filed', ['caller'], 'caller', not(statusIs('closed'))),
  tellRow('order.slotFixed', ['caller'], 'caller', allOf(callerIsNear, appointmentStands)),
  tellRow('request.planned', ['caller'], 'caller', allOf(callerIsNear, ownVisitStands)),
  tellRow('request.resolved', ['caller'], 'caller', statusIs('resolved')),
  tellRow('request.moved', ['caller'], 'caller', allOf(movedToResolved, statusIs('resolved'))),
  tellRow('request.closed', ['caller'], 'caller', allOf(statusIs('closed'), not(closedAsDouble))),
  tellRow('request.confirmed', ['caller'], 'caller', statusIs('closed')),
  tellRow('request.said', ['firm'], 'orderSaid', saidToFirm),
  tellRow('order.placed', ['firm'], 'orderPlaced', orderIsOpen),
  tellRow('order.slotFixed', ['firm'], 'orderSlot', allOf(not(toldBy('firm')), appointmentStands)),
  tellRow('order.slotDropped', ['firm'], 'orderSlotDropped', allOf(not(toldBy('firm')), orderIsOpenUnfixed)),
  tellRow('order.approved', ['firm'], 'orderApproved', orderIsOpen),
  tellRow('order.rejected', ['firm'], 'orderRejected', always),
  tellRow('order.checked', ['firm'], 'orderChecked', orderIsOwed),
  tellRow('order.cancelled', ['firm'], 'orderCancelled', orderIsCancelledOnceHeard),
  tellRow('order.withdrawn', ['firm'], 'orderCancelled', orderIsCancelledOnceHeard),
  tellRow('order.hastened', ['firm'], 'orderHastened', orderIsOpen),
  tellRow('order.lapsed', ['firm'], 'orderNews', appointmentUnheard),
  tellRow('order.unheard', ['firm'], 'orderUnheard', orderIsUnderway),
  tellRow('order.witnessed', ['firm'], 'orderNotDone', seenNotDone),
  tellRow('order.spotChecked', ['firm'], 'orderAgain', firmComesBack),
  tellRow('order.recalled', ['firm'], 'orderRecalled', orderIsOpen),
  tellRow('alarm.rang', ['duty'], 'alarm', nobodyTookAlarm),
  // Not of the journal either (server/warn-of-builder-years.ts).
  tellRow(yearEnds, ['directorate'], 'yearEnds', goesOn),
  // Nor this (server/remind-of-mentions.ts): none of the words leaves the house.
  tellRow(mentionWaits, ['mentioned'], 'mentioned', always),
]

const ofTheHouse: ReadonlySet<Occasion> = new Set([eve, yearEnds, mentionWaits])
const isFact = (occasion: Occasion): occasion is FactType => !ofTheHouse.has(occasion)

/** Facts after which somebody is told something. */
export const toldFacts: readonly FactType[] = [...new Set(tells.map(({ fact }) => fact).filter(isFact))]

// The order itself tells of the firm; and how the work goes is told by the firm's own facts.
const silences: { [Type in FactType]?: (fact: TellingFact<Type>) => boolean } = {
  'request.oriented': ({ data: { to } }) => to === 'firm',
  'request.moved': ({ data: { to } }) => to !== 'resolved',
}

/** Whether the fact alone says that no row of this table has anything to tell, whatever stands later: no work is asked for it. */
export const tellsNobody = (fact: TellingFact): boolean =>
  (silences[fact.type as FactType] as ((said: TellingFact) => boolean) | undefined)?.(fact) ?? false
