import type { FactType } from '../../../kernel/core/facts.ts'
import { sayCode, sayOr } from '../../../kernel/core/words.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import { sayDay, sayDayTime, sayDue, saySlot, sayTime } from '../../../kernel/core/dates.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Entry } from '../../core/contract.ts'
import { contestedBy } from '../../core/contest.ts'
import { offOf } from '../../core/ended-appointment.ts'
import { saySpan } from '../../core/say-span.ts'
import { stepRowOf } from '../../core/matter/neighbour-steps.ts'
import { sayDirectorate } from './say-step.ts'

type Data = Record<string, unknown>
type Telling = (
  data: Data,
  now: string,
  speech: Speech,
) => { key?: string; params?: Record<string, string | number> }

/** A fact of the thread as one sentence. What no row here knows is said as «une étape de plus», never as a code. */
export const tellFact = (entry: Entry, now: string, speech: Speech): string => {
  const { type, data } = entry
  const { key = '', params } = tellings[type as FactType]?.(data, now, speech) ?? {}
  const words = sayOr(speech.t, `fact.${type}${key}`, speech.t('fact.unknown'), params)
  const off = offOf(entry)
  const gone = off ? speech.t('fact.off', { off: saySlot(off.starts, off.ends, speech.lang, now) }) : ''
  return [words, gone].filter(Boolean).join(' ')
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
type Money = { amount?: Cents | null; limit?: Cents }
const sayAmount = (amount: Cents | null | undefined, lang: Speech['lang']): string =>
  typeof amount === 'number' ? sayMoney(amount, lang) : ''

// Repaired for now: from when the rest is to be done.
const restOf = (data: Data, now: string, lang: Speech['lang']): Record<string, string> =>
  data['until'] ? { until: sayDay(text(data['until']), lang, now) } : {}

const closing: Telling = (data, now, { t, lang }) => ({
  key: data['until'] ? '.until' : '',
  params: { closure: sayCode(t, 'closure', data['reason']), ...restOf(data, now, lang) },
})
const directorate: Telling = (data, now, { t, lang }) => ({
  params: {
    directorate: sayDirectorate(text(data['directorate']), t),
    due: data['answerDue'] ? sayDayTime(text(data['answerDue']), lang, now) : '',
  },
})
const visit: Telling = (data, now, { lang }) => ({
  key: data['moved'] ? '.moved' : '',
  params: { when: saySlot(text(data['starts']), text(data['ends']), lang, now) },
})
const money: Telling = (data, _, { lang }) => {
  const { amount, limit } = (data['money'] ?? {}) as Money
  return { params: { amount: sayAmount(amount, lang), limit: sayAmount(limit, lang) } }
}

const confirmedHow = (data: Data): string => {
  if (data['until']) return '.forNow'
  if (data['silent']) return '.silent'
  return data['by'] ? '.caretaker' : ''
}

// Of any release: what a row reads may not be there.
const tellings: Partial<Record<FactType, Telling>> = {
  'request.filed': (data, _, { t }) => ({ params: { channel: sayCode(t, 'channel', data['channel']) } }),
  'request.classified': (data, now, { t, lang }) => ({
    key: data['was'] ? '.due' : '',
    params: {
      due: data['was'] ? sayDue(text(data['due']), now, lang) : '',
      nature: sayCode(t, 'nature', data['nature']),
      urgency: sayCode(t, 'urgency', data['urgency']).toLowerCase(),
      liability: sayCode(t, 'liability', data['liability']),
    },
  }),
  'request.oriented': (data, _, { t }) => ({ params: { to: sayCode(t, 'handler', data['to']) } }),
  'request.planned': visit,
  'request.calledOff': visit,
  'request.declined': closing,
  'request.closed': closing,
  'request.waits': (data, now, { t, lang }) => ({
    key: data['until'] ? '.until' : '',
    params: {
      waiting: sayCode(t, 'waiting', data['reason']),
      ...(data['until'] ? { until: sayDay(text(data['until']), lang, now) } : {}),
    },
  }),
  'request.overdue': (data, _, { t }) => ({
    params: { waiting: sayCode(t, 'waiting', data['reason']), who: sayCode(t, 'ball', data['ball']) },
  }),
  'request.resolved': (data, now, { lang }) => ({
    key: data['how'] !== 'provisional' ? '' : data['until'] ? '.provisional.until' : '.provisional',
    params: restOf(data, now, lang),
  }),
  'request.confirmed': (data, now, { lang }) => ({
    key: confirmedHow(data),
    params: restOf(data, now, lang),
  }),
  'request.contested': ({ by }) => ({
    key: contestedBy(by),
  }),
  'request.dangerHeard': (data, _, { t }) => ({
    key: data['denied'] ? '.denied' : data['asked'] ? '.asked' : '',
    params: { danger: sayCode(t, 'danger', data['kind']) },
  }),
  'request.calmed': (data, now, { t, lang }) => ({
    params: {
      urgency: sayCode(t, 'urgency', data['urgency']).toLowerCase(),
      due: sayDue(text(data['due']), now, lang),
    },
  }),
  'request.merged': (data) => ({
    params: { n: Array.isArray(data['doubles']) ? data['doubles'].length : 1 },
  }),
  'request.heightened': (data, now, { t, lang }) => ({
    key: data['merged'] ? '.merged' : '',
    params: {
      urgency: sayCode(t, 'urgency', data['urgency']).toLowerCase(),
      due: sayDue(text(data['due']), now, lang),
    },
  }),
  'request.gathered': (data) => ({
    params: { n: Array.isArray(data['requests']) ? data['requests'].length : 0 },
  }),
  'request.chargeTaken': ({ from, fromName }) => ({
    key: from ? '.over' : '',
    params: { from: text(fromName) },
  }),
  'request.chargeGiven': ({ toName }) => ({ params: { to: text(toName) } }),
  'request.chargeLeft': ({ why, fromName }) => ({
    key: why ? '.rights' : '',
    params: { from: text(fromName) },
  }),
  'request.splitOff': (data, _, { t }) => ({ params: { nature: sayCode(t, 'nature', data['nature']) } }),
  'request.stepTaken': (data, now, { t, lang }) => ({
    key: stepRowOf(text(data['step']))?.whose === data['whose'] ? '' : '.by',
    params: {
      step: sayCode(t, 'neighbourStep', data['step']),
      by: sayCode(t, 'neighbourBy', data['whose']),
      on: sayDay(text(data['on']), lang, now),
    },
  }),
  'request.hqAsked': directorate,
  'request.hqAnswered': directorate,
  'order.approvalAsked': money,
  'order.moreWork': money,
  'order.approved': money,
  'order.checked': money,
  'order.invoiced': money,
  'order.paid': money,
  'order.slotsOffered': (data) => ({
    params: { n: Array.isArray(data['slots']) ? data['slots'].length : 0 },
  }),
  'alarm.taken': ({ from }) => ({ key: from ? '.over' : '' }),
  'alarm.reached': ({ spokeAt }, _, { lang }) => ({
    params: { time: spokeAt ? sayTime(text(spokeAt), lang) : '' },
  }),
  'alarm.rang': ({ n, hq, slow }) => ({
    key: hq && !slow ? '.hq' : Number(n) > 1 ? '.again' : '',
    params: { n: Number(n) },
  }),
  'order.slotFixed': visit,
  'order.slotDropped': (data, now, { lang }) =>
    data['starts']
      ? {
          key: '.fixed',
          params: { when: saySlot(text(data['starts']), text(data['ends']), lang, now) },
        }
      : {},
  'order.partNeeded': (data, now, { lang }) => ({
    params: { readyOn: data['readyOn'] ? sayDay(text(data['readyOn']), lang, now) : '' },
  }),
  'order.lapsed': (data, now, { lang }) => ({
    params: { span: saySpan(text(data['starts']), text(data['ends']), lang, now) },
  }),
  'order.witnessed': (data) => ({ key: data['done'] ? '' : '.not' }),
  'order.drawn': (data, now, { lang }) => ({
    key: data['paid'] ? '.paid' : '',
    params: { day: sayDay(text(data['until']), lang, now) },
  }),
  'order.spared': ({ paid }) => ({ key: paid ? '.paid' : '' }),
  'order.spotChecked': ({ conforming, back, paid }) => ({
    key: conforming ? '' : back ? '.back' : paid ? '.paid' : '.not',
  }),
}
