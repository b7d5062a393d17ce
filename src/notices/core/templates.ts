import { type Occasion, offOf, slotOf, tookPlace, type Standing, type Told } from './state.ts'

export type Template =
  | 'filed'
  | 'newDue'
  | 'chosen'
  | 'another'
  | 'onTheWay'
  | 'noAccess'
  | 'attached'
  | 'slotsOffered'
  | 'slotFixed'
  | 'ownVisit'
  | 'slotReminder'
  | 'slotDropped'
  | 'nobodyHome'
  | 'partNeeded'
  | 'followOn'
  | 'waits'
  | 'resolved'
  | 'declined'
  | 'closed'
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
  | 'question'
  | 'answer'
  | 'yearEnds'
  | 'alarm'
  | 'signin'

/** Where the one button of a mail leads. */
export type Way = 'thread' | 'firm' | 'office' | 'none'

type Line = string | readonly [key: string, when: (now: Standing, fact: Told) => boolean]
type Shape = {
  lines: readonly Line[]
  way: Way
  /** a printed letter would come too late */
  mailOnly?: true
}

const said: Line = ['said', ({ said }) => said !== null]
/** A voice note came with it: the mail says so, and where it is heard. */
export const hasVoice = (data: Told['data']): boolean => 'sounds' in data && Array.isArray(data.sounds)
const voice: Line = ['voice', (_, { data }) => hasVoice(data)]
/** Somebody must open the door, and clear the way: said of a home alone. */
const atHome = (key: string): Line => [key, ({ matter }) => matter?.home ?? false]
const open = atHome('open')
const clear = atHome('clear')
/** Nobody comes at the time that she had noted. */
const off: Line = ['off', ({ matter }, fact) => offOf(fact) !== null || matter?.off != null]
/** Of an order that is placed in another's stead: one sentence says that the other does not come. */
const offToo: Line = ['off', ({ matter }, { role }) => role === 'system' && matter?.off != null]
/** The crew came; or it is told without a visit, of one that had not begun. */
const came: Line = ['came', (_, fact) => tookPlace(fact)]
const needed: Line = ['needed', (_, fact) => !tookPlace(fact)]
/** Times that she may still choose. */
const hasOffers: When = ({ order }) => Boolean(order?.offered.length)
/** The time of an appointment that does not take place, when the fact tells it. */
const wasFixed: Line = [
  'when',
  ({ matter, order }, { data }) => slotOf(data) !== null || (!order?.fixed && matter?.off != null),
]
type When = Exclude<Line, string>[1]
/** What it waits for is hers to say. */
const hers: When = ({ matter }) => matter?.waitsFor === 'tenant' || matter?.waitsFor === 'access'
const not =
  (when: When): When =>
  (...given) =>
    !when(...given)
const caller: Line = [
  'caller',
  ({ ringing }) => [ringing?.alarm.calls[0]?.rang, ringing?.alarm.calls[0]?.caller].some((who) => who?.phone),
]
const firmToCall: Line = ['firm', ({ ringing }) => Boolean(ringing?.alarm.firm?.phone)]
const isLast: When = (_, fact) => fact.type === 'alarm.rang' && fact.data.hq === true
const urgent: Line = ['danger', ({ matter }) => matter?.urgency === 'U0']

const on =
  (...facts: Occasion[]): When =>
  (_, { type }) =>
    facts.includes(type)

/**
 * The sentences of each template, in order: keys of the words under `mail.<template>.`, or shared ones under `mail.line.`.
 * A pair is said only when its condition holds.
 */
export const templates: Record<Template, Shape> = {
  filed: { lines: ['what', urgent, 'now', 'keep'], way: 'thread' },
  newDue: { lines: ['what', 'due', 'rest'], way: 'thread' },
  chosen: { lines: ['what', off, 'now', 'rest'], way: 'thread' },
  another: { lines: ['what', off, 'next', 'rest'], way: 'thread' },
  onTheWay: { lines: ['what', open], way: 'thread', mailOnly: true },
  noAccess: { lines: ['what', 'next'], way: 'thread' },
  attached: { lines: ['what', off, 'due', 'nothing'], way: 'thread' },
  slotsOffered: { lines: ['what', 'slots', 'choose'], way: 'thread' },
  slotFixed: { lines: ['what', offToo, open, clear, 'move'], way: 'thread' },
  ownVisit: { lines: ['what', open, clear, 'move'], way: 'thread' },
  slotReminder: { lines: ['what', open, clear, 'move'], way: 'thread', mailOnly: true },
  slotDropped: {
    lines: ['what', wasFixed, ['choose', hasOffers], ['next', not(hasOffers)]],
    way: 'thread',
  },
  nobodyHome: { lines: ['what', 'next'], way: 'thread' },
  partNeeded: { lines: [came, needed, off, 'next'], way: 'thread' },
  followOn: { lines: [came, needed, off, 'next', 'rest'], way: 'thread' },
  waits: { lines: ['what', 'because', said, ['answer', hers], ['next', not(hers)]], way: 'thread' },
  resolved: { lines: ['what', off, said, voice, 'ask', 'silence'], way: 'thread' },
  declined: {
    lines: ['what', off, 'why', ['article', ({ matter }) => matter?.article != null], said, 'disagree'],
    way: 'thread',
  },
  closed: { lines: ['what', off, said, 'disagree'], way: 'thread' },
  caller: {
    lines: [
      'what',
      ['filed', on('request.filed')],
      ['slot', on('order.slotFixed')],
      ['visit', on('request.planned')],
      ['done', on('request.resolved', 'request.moved')],
      ['over', on('request.closed', 'request.confirmed')],
      'why',
    ],
    way: 'none',
    mailOnly: true,
  },
  withdrawn: { lines: ['what', off, 'disagree'], way: 'thread' },
  said: { lines: ['what', said, voice], way: 'thread' },
  outageOpen: { lines: ['what', 'next', 'nothing'], way: 'none' },
  outageNews: { lines: ['what', said, voice, 'nothing'], way: 'thread' },
  outageOver: { lines: ['what', said, 'still'], way: 'none' },
  notice: { lines: ['words', 'until', 'stop'], way: 'none' },
  orderPlaced: { lines: ['what', 'due', 'next'], way: 'firm' },
  orderSlot: { lines: ['what', 'next'], way: 'firm' },
  orderSlotDropped: { lines: ['what', wasFixed, 'next'], way: 'firm' },
  orderApproved: { lines: ['what', 'next'], way: 'firm' },
  orderChecked: { lines: ['what', 'next'], way: 'firm', mailOnly: true },
  orderRejected: { lines: ['what'], way: 'none' },
  orderCancelled: { lines: ['what'], way: 'none' },
  orderNews: { lines: ['what', 'next'], way: 'firm' },
  orderUnheard: { lines: ['what', 'next'], way: 'firm' },
  orderNotDone: { lines: ['what', 'next'], way: 'firm' },
  orderAgain: { lines: ['what', said, voice, 'next'], way: 'firm' },
  orderRecalled: { lines: ['what', said, voice, 'next'], way: 'firm' },
  orderHastened: { lines: ['what', 'next'], way: 'firm' },
  orderSaid: { lines: ['what', said, voice, 'next'], way: 'firm' },
  yearEnds: { lines: ['what', 'law'], way: 'office', mailOnly: true },
  alarm: {
    lines: ['what', caller, firmToCall, ['take', not(isLast)], ['last', isLast]],
    way: 'office',
    mailOnly: true,
  },
  question: { lines: ['what', 'due'], way: 'office' },
  answer: { lines: ['what'], way: 'office' },
  signin: { lines: ['what', 'once'], way: 'none' },
}

/** Steps that the next step of the same request, or its end, makes old news; words of people are neither. */
export const overtaken: readonly Template[] = [
  'filed',
  'chosen',
  'another',
  'slotsOffered',
  'slotFixed',
  'slotDropped',
  'nobodyHome',
  'noAccess',
  'partNeeded',
  'followOn',
]

export const overtaking: readonly Template[] = [...overtaken, 'resolved', 'declined', 'closed']

/** Lines that several templates share. */
export const shared: ReadonlySet<string> = new Set([
  'said',
  'voice',
  'danger',
  'open',
  'clear',
  'move',
  'off',
  'now',
  'rest',
])
