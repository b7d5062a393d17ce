import {
  article,
  call,
  due,
  firm,
  type Hole,
  type HolesIn,
  kept,
  together,
  Nature,
  next,
  off,
  offFirm,
  ofAlarm,
  ofMention,
  ofNotice,
  ofOrder,
  ofOutage,
  ofRequest,
  received,
  service,
  ofYear,
  phone,
  ready,
  reason,
  said,
  slot,
  slots,
} from './mail-holes.ts'
import type { words } from './mail-words.ts'
import {
  type Occasion,
  offOf,
  slotOf,
  tookPlace,
  type NoticeState,
  type TellingFact,
} from './notice-matter.ts'

export type Template =
  | 'filed'
  | 'filedBySensor'
  | 'newDue'
  | 'chosen'
  | 'another'
  | 'onTheWay'
  | 'noAccess'
  | 'attached'
  | 'slotsOffered'
  | 'slotFixed'
  | 'ownVisit'
  | 'ownVisitOff'
  | 'slotReminder'
  | 'slotDropped'
  | 'nobodyHome'
  | 'partNeeded'
  | 'followOn'
  | 'waits'
  | 'resolved'
  | 'declined'
  | 'closed'
  | 'joined'
  | 'joinedOver'
  | 'apart'
  | 'caller'
  | 'withdrawn'
  | 'said'
  | 'outageOpen'
  | 'outageNews'
  | 'outageOver'
  | 'notice'
  | 'orderPlaced'
  | 'orderSlot'
  | 'orderSlotDropped'
  | 'orderApproved'
  | 'orderRejected'
  | 'orderChecked'
  | 'orderCancelled'
  | 'orderNews'
  | 'orderUnheard'
  | 'orderNotDone'
  | 'orderAgain'
  | 'orderRecalled'
  | 'orderSaid'
  | 'orderHastened'
  | 'yearEnds'
  | 'mentioned'
  | 'alarm'

/** Where the one button of a mail leads. */
export type ButtonTarget = 'thread' | 'firm' | 'office' | 'lease' | 'none'

type Line = string | readonly [key: string, when: (now: NoticeState, fact: TellingFact) => boolean]
type Shape<Named extends string> = {
  lines: readonly Line[]
  way: ButtonTarget
  /** what its own sentences leave to fill: one that they name and that is not here does not compile */
  holes: Readonly<Record<Named, Hole>>
  /** a printed letter would come too late */
  mailOnly?: true
}

type French = typeof words.fr
/** The holes of every sentence under a stem. */
type HolesUnder<Stem extends string> = {
  [Key in keyof French]: Key extends `${Stem}.${string}` ? HolesIn<French[Key]> : never
}[keyof French]

const wasSaid: Line = ['said', ({ said }) => said !== null]
/** A voice note came with it: the mail says so, and where it is heard. */
export const hasVoice = (data: TellingFact['data']): boolean => 'sounds' in data && Array.isArray(data.sounds)
const voice: Line = ['voice', (_, { data }) => hasVoice(data)]
/** Somebody must open the door, and clear the way: said of a home alone. */
const atHome = (key: string): Line => [key, ({ matter }) => matter?.home ?? false]
const open = atHome('open')
const clear = atHome('clear')
/** Nobody comes at the time that the tenant had noted. */
const isOff: Line = ['off', ({ matter }, fact) => offOf(fact) !== null || matter?.off != null]
/** Of an order that is placed in another's stead: one sentence says that the other does not come. */
const offToo: Line = ['off', ({ matter }, { role }) => role === 'system' && matter?.off != null]
/** The crew came; or it is told without a visit, of one that had not begun. */
const came: Line = ['came', (_, fact) => tookPlace(fact)]
const neededLine: Line = ['needed', (_, fact) => !tookPlace(fact)]
/** Several of one household went on elsewhere in one act: one letter names them all. */
const hasOthers: Line = ['also', ({ matter }) => Boolean(matter?.together.length)]
/** Times that the tenant may still choose. */
const hasOffers: LineCondition = ({ order }) => Boolean(order?.offered.length)
/** The time of an appointment that does not take place, when the fact tells it. */
const wasFixed: Line = [
  'when',
  ({ matter, order }, { data }) => slotOf(data) !== null || (!order?.fixed && matter?.off != null),
]
type LineCondition = Exclude<Line, string>[1]
/** What the request waits for is the tenant's to say. */
const waitsForTenant: LineCondition = ({ matter }) =>
  matter?.waitsFor === 'tenant' || matter?.waitsFor === 'access'
const not =
  (when: LineCondition): LineCondition =>
  (...given) =>
    !when(...given)
const caller: Line = [
  'caller',
  ({ ringing }) => [ringing?.alarm.calls[0]?.rang, ringing?.alarm.calls[0]?.caller].some((who) => who?.phone),
]
const firmToCall: Line = ['firm', ({ ringing }) => Boolean(ringing?.alarm.firm?.phone)]
const isLast: LineCondition = (_, fact) => fact.type === 'alarm.rang' && fact.data.hq === true
/** A meter told of water that runs hard, as a pipe does that has burst. */
const bursts: Line = [
  'water',
  ({ matter }) => matter?.nature === 'plumbing.pipe_leak' && matter.urgency === 'U1',
]
const urgent: Line = ['danger', ({ matter }) => matter?.urgency === 'U0']

/** The receipt that the law asks for, where somebody signs it. */
const receipt: Line = ['receipt', ({ matter, agency }) => matter !== null && agency.name !== '']

const onFact =
  (...facts: Occasion[]): LineCondition =>
  (_, { type }) =>
    facts.includes(type)

/**
 * The sentences of each template, in order: keys of the words under `mail.<template>.`, or shared ones under `mail.line.`.
 * A pair is said only when its condition holds.
 */
export const templates: { readonly [Each in Template]: Shape<HolesUnder<`mail.${Each}`>> } = {
  filed: {
    lines: ['what', urgent, 'now', 'keep', receipt],
    way: 'thread',
    holes: { ...ofRequest, received, service },
  },
  filedBySensor: { lines: ['what', urgent, bursts, 'now', 'keep'], way: 'thread', holes: ofRequest },
  newDue: { lines: ['what', 'due', 'rest'], way: 'thread', holes: { ...ofRequest, due } },
  chosen: { lines: ['what', isOff, 'now', 'rest'], way: 'thread', holes: ofRequest },
  another: { lines: ['what', isOff, 'next', 'rest'], way: 'thread', holes: { ...ofRequest, due, firm } },
  onTheWay: { lines: ['what', open], way: 'thread', holes: { ...ofRequest, firm }, mailOnly: true },
  noAccess: { lines: ['what', 'next'], way: 'thread', holes: { ...ofRequest, firm } },
  attached: { lines: ['what', isOff, 'due', 'nothing'], way: 'thread', holes: { ...ofRequest, due } },
  slotsOffered: { lines: ['what', 'slots', 'choose'], way: 'thread', holes: { ...ofRequest, firm, slots } },
  slotFixed: {
    lines: ['what', offToo, open, clear, 'move'],
    way: 'thread',
    holes: { ...ofRequest, firm, slot },
  },
  ownVisit: { lines: ['what', open, clear, 'move'], way: 'thread', holes: { ...ofRequest, slot } },
  ownVisitOff: { lines: ['what'], way: 'thread', holes: { ...ofRequest, slot } },
  slotReminder: {
    lines: ['what', open, clear, 'move'],
    way: 'thread',
    holes: { ...ofRequest, firm, slot },
    mailOnly: true,
  },
  slotDropped: {
    lines: ['what', wasFixed, ['choose', hasOffers], ['next', not(hasOffers)]],
    way: 'thread',
    holes: { ...ofRequest, firm, slot },
  },
  nobodyHome: { lines: ['what', 'next'], way: 'thread', holes: { ...ofRequest, firm } },
  partNeeded: {
    lines: [came, neededLine, isOff, 'next'],
    way: 'thread',
    holes: { ...ofRequest, firm, ready },
  },
  followOn: {
    lines: [came, neededLine, isOff, 'next', 'rest'],
    way: 'thread',
    holes: { ...ofRequest, firm },
  },
  waits: {
    lines: ['what', 'because', wasSaid, ['answer', waitsForTenant], ['next', not(waitsForTenant)]],
    way: 'thread',
    holes: ofRequest,
  },
  resolved: {
    lines: ['what', isOff, wasSaid, voice, 'ask', 'silence'],
    way: 'thread',
    holes: { ...ofRequest, Nature },
  },
  declined: {
    lines: ['what', isOff, 'why', ['article', ({ matter }) => matter?.article != null], wasSaid, 'disagree'],
    way: 'thread',
    holes: { ...ofRequest, article, reason },
  },
  closed: { lines: ['what', isOff, wasSaid, 'disagree'], way: 'thread', holes: { ...ofRequest, reason } },
  joined: {
    lines: ['what', hasOthers, isOff, 'nothing', 'disagree'],
    way: 'thread',
    holes: { ...ofRequest, kept, together },
  },
  joinedOver: { lines: ['what', 'disagree'], way: 'thread', holes: { ...ofRequest, reason } },
  apart: { lines: ['what', 'due'], way: 'thread', holes: { ...ofRequest, due } },
  caller: {
    lines: [
      'what',
      ['filed', onFact('request.filed')],
      ['slot', onFact('order.slotFixed')],
      ['visit', onFact('request.planned')],
      ['done', onFact('request.resolved', 'request.moved')],
      ['over', onFact('request.closed', 'request.confirmed')],
      'why',
    ],
    way: 'none',
    holes: { ...ofRequest, call, firm, slot },
    mailOnly: true,
  },
  withdrawn: { lines: ['what', isOff, 'disagree'], way: 'thread', holes: { ...ofRequest, call } },
  said: { lines: ['what', wasSaid, voice], way: 'thread', holes: ofRequest },
  outageOpen: { lines: ['what', 'next', 'nothing'], way: 'none', holes: { ...ofOutage, due } },
  outageNews: { lines: ['what', wasSaid, voice, 'nothing'], way: 'thread', holes: ofOutage },
  outageOver: { lines: ['what', wasSaid, 'still'], way: 'none', holes: { ...ofRequest, call } },
  notice: { lines: ['words', 'until', 'stop'], way: 'none', holes: { ...ofNotice, call } },
  orderPlaced: { lines: ['what', 'due', 'next'], way: 'firm', holes: { ...ofOrder, due } },
  orderSlot: { lines: ['what', 'next'], way: 'firm', holes: { ...ofOrder, slot } },
  orderSlotDropped: { lines: ['what', wasFixed, 'next'], way: 'firm', holes: { ...ofOrder, due, slot } },
  orderApproved: { lines: ['what', 'next'], way: 'firm', holes: { ...ofOrder, due } },
  orderChecked: { lines: ['what', 'next'], way: 'firm', holes: ofOrder, mailOnly: true },
  orderRejected: { lines: ['what'], way: 'none', holes: ofOrder },
  orderCancelled: { lines: ['what'], way: 'none', holes: ofOrder },
  orderNews: { lines: ['what', 'next'], way: 'firm', holes: { ...ofOrder, slot } },
  orderUnheard: { lines: ['what', 'next'], way: 'firm', holes: ofOrder },
  orderNotDone: { lines: ['what', 'next'], way: 'firm', holes: { ...ofOrder, phone } },
  orderAgain: { lines: ['what', wasSaid, voice, 'next'], way: 'firm', holes: ofOrder },
  orderRecalled: { lines: ['what', wasSaid, voice, 'next'], way: 'firm', holes: ofOrder },
  orderHastened: { lines: ['what', 'next'], way: 'firm', holes: { ...ofOrder, due, phone } },
  orderSaid: { lines: ['what', wasSaid, voice, 'next'], way: 'firm', holes: ofOrder },
  mentioned: { lines: ['what'], way: 'office', holes: ofMention, mailOnly: true },
  yearEnds: { lines: ['what', 'law'], way: 'office', holes: ofYear, mailOnly: true },
  alarm: {
    lines: ['what', caller, firmToCall, ['take', not(isLast)], ['last', isLast]],
    way: 'office',
    holes: ofAlarm,
    mailOnly: true,
  },
}

type SharedHole = 'said' | 'voice' | 'danger' | 'open' | 'clear' | 'move' | 'off' | 'now' | 'rest'

/** Lines that several templates share, with the holes of each. */
export const sharedLines: {
  readonly [Each in SharedHole]: Readonly<Record<HolesIn<French[`mail.line.${Each}`]>, Hole>>
} = {
  said: { words: said },
  voice: {},
  danger: {},
  open: {},
  clear: {},
  move: {},
  off: { off, offFirm },
  now: { next },
  rest: {},
}

export const isShared = (line: string): line is SharedHole => Object.hasOwn(sharedLines, line)
