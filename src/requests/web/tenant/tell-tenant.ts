import { sayDay, sayDayTime, sayDue, saySlot } from '../../../kernel/core/dates.ts'
import type { FactType } from '../../../kernel/core/facts.ts'
import { type Params, sayCode, sayOr } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Entry, RequestRow, Thread } from '../../core/contract.ts'
import { nameAgency } from '../../core/name-agency.ts'
import { contestedBy } from '../../core/contest.ts'
import { offOf } from '../../core/ended-appointment.ts'
import { saySpan } from '../../core/say-span.ts'
import type { NextStep } from '../../core/next-step.ts'
import type { fr } from '../../core/words/follow.fr.ts'
import { closureOf, isClosureReason } from '../../core/nature/closure.ts'

/** The next step as one sentence addressed to her. */
export const sayNext = (
  { next, request, place, orders, entries }: Thread,
  now: string,
  { t, lang }: Speech,
): string => {
  const [order] = orders
  const slot = next.what === 'planned.inhouse' ? ownVisitOf(entries) : order?.slot
  const key = keyOf(next.what, request.nextAt)
  const byHolder = next.who === 'tenant' ? key : `${key}.${next.who}`
  const params = {
    agency: nameAgency(place.agency.name, lang) || t('follow.agency'),
    firm: order?.firm.name ?? request.firm ?? t('follow.firm'),
    when: slot ? saySlot(slot.starts, slot.ends, lang, now) : '',
    span: order?.slot ? saySpan(order.slot.starts, order.slot.ends, lang, now) : '',
  }
  return sayOr(t, byHolder, t(key, params), params)
}

// Nobody said what came of who was on the way: there is no hour that has passed.
const keyOf = (step: NextStep, nextAt: string | null): keyof typeof fr =>
  step === 'waits.news' && nextAt === null ? 'follow.next.waits.news.way' : `follow.next.${step}`

// The visit of the landlord's own crew has no order: the thread tells when.
const ownVisitOf = (entries: readonly Entry[]): { starts: string; ends: string } | undefined => {
  const told = entries.findLast(({ type }) => type === 'request.planned')?.data
  return told && { starts: text(told['starts']), ends: text(told['ends']) }
}

/** How it ended: repaired, for now, or not by us. Closed and repaired are said apart. */
export const endingOf = ({ closure }: RequestRow): 'fixed' | 'provisional' | 'not' | 'answered' => {
  const fixed = closure && isClosureReason(closure) ? closureOf(closure).fixed : false
  if (fixed === 'none') return 'answered'
  return fixed === true ? 'fixed' : fixed === 'provisional' ? 'provisional' : 'not'
}

/** Why it is over, in one sentence. */
export const sayEnd = ({ request }: Thread, now: string, { t, lang }: Speech): string => {
  if (!request.closure) return t('follow.next.closed')
  const closure = t(`closure.${request.closure}`)
  return request.nextAt
    ? t('follow.end.until', { closure, until: sayDay(request.nextAt, lang, now) })
    : `${closure}.`
}

/** A fact as a sentence; nothing when it is no news to her. */
export const tellFact = (entry: Entry, now: string, { t, lang }: Speech): string => {
  const { type, data, by } = entry
  const words = sayOr(
    t,
    // Whoever was to come, it is one sentence to her.
    `follow.fact.${type === 'request.calledOff' ? 'order.slotDropped.fixed' : type + variantOf(type, data, by.role)}`,
    '',
    holesOf(data, now, { t, lang }),
  )
  const off = offOf(entry)
  const gone = off ? t('follow.off', { off: saySlot(off.starts, off.ends, lang, now) }) : ''
  return [words, gone].filter(Boolean).join(' ')
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const endings: ReadonlySet<string> = new Set<FactType>([
  'request.resolved',
  'request.confirmed',
  'request.closed',
])

const variantOf = (type: string, data: Entry['data'], role: string): string => {
  if (type === 'request.dangerHeard' && (data['asked'] || data['denied'])) return '.asked'
  if (type === 'request.classified' && data['was']) return '.due'
  if (type === 'order.slotDropped' && data['starts']) return '.fixed'
  if (type === 'request.withdrawn' && role !== 'tenant') return '.agency'
  if (type === 'request.oriented') return `.${text(data['to'])}`
  if (data['until'] && endings.has(type)) return '.until'
  if (type === 'request.confirmed' && data['silent']) return '.silent'
  if ((type === 'order.slotFixed' || type === 'request.planned') && data['moved']) return '.moved'
  if (type === 'request.contested') return contestedBy(data['by'])
  return type === 'order.witnessed' && !data['done'] ? '.not' : ''
}

const holesOf = (data: Entry['data'], now: string, { t, lang }: Speech): Params => ({
  closure: sayCode(t, 'closure', data['reason']),
  nature: sayCode(t, 'nature', data['nature']),
  waiting: sayCode(t, 'waiting', data['reason']),
  due: data['answerDue']
    ? sayDayTime(text(data['answerDue']), lang, now)
    : data['due']
      ? sayDue(text(data['due']), now, lang)
      : '',
  until: data['until'] ? sayDay(text(data['until']), lang, now) : '',
  readyOn: data['readyOn'] ? sayDay(text(data['readyOn']), lang, now) : '',
  span: data['starts'] ? saySpan(text(data['starts']), text(data['ends']), lang, now) : '',
  when: data['starts'] ? saySlot(text(data['starts']), text(data['ends']), lang, now) : '',
})
