import type { Outcome } from '../../core/command.ts'
import { isNo, type RefusalAnswer } from '../refusal.ts'
import type { ServerAnswer, WaitingAct } from './outbox-types.ts'

/** What an answer means for the acts that were sent. */
export type Verdict = {
  /** outcomes of the first acts, in order */
  settled: Outcome[]
  /** the acts were not tried, and will not be: the no of the whole call */
  refused?: RefusalAnswer
  /** the rest waits: a code */
  later?: string
  /** answered, but by neither yes nor no: an act that is always answered so is at fault itself */
  odd?: boolean
}

/** Codes of a whole call that say something of what was sent; any other no of a call says «not now». */
const ofTheActs = new Set([
  'malformed',
  'not_json',
  'too_large',
  'link_unknown',
  'link_expired',
  'other_site',
  'not_yours',
])
/** Statuses by which servers, proxies and portals say «not now» (RFC 9110, RFC 6585). */
const patience = new Set([0, 401, 407, 408, 409, 425, 429, 502, 503, 504, 511])

/**
 * Only what has the shape of our own answer, with the ids that were sent, is one: the page of a captive portal, half an
 * answer or another program's JSON leave every act where it is.
 */
export const judge = ({ status, body }: ServerAnswer, sent: readonly WaitingAct[]): Verdict => {
  if (Array.isArray(body)) {
    const settled: Outcome[] = []
    for (const [i, outcome] of body.entries()) {
      if (!isOutcome(outcome) || outcome.id !== sent[i]?.command?.id) break
      if (!outcome.ok && outcome.refused === 'busy') return { settled, later: 'busy' }
      settled.push(outcome)
    }
    if (settled.length === sent.length) return { settled }
    return { settled, later: 'broken', ...(settled.length ? {} : { odd: status !== 200 }) }
  }
  if (isNo(body)) {
    if (ofTheActs.has(body.refused)) return { settled: [], refused: body }
    return {
      settled: [],
      later: body.refused,
      odd: !patience.has(status) && body.refused !== 'device_revoked',
    }
  }
  return {
    settled: [],
    later: status === 0 ? 'offline' : 'broken',
    odd: status > 399 && !patience.has(status),
  }
}

/** For how long the house asks for patience (s). A portal or a proxy that asks for it is not the house. */
export const askedPause = ({ body, retryAfter }: ServerAnswer): { retryAfter?: number } =>
  isNo(body) && retryAfter !== undefined ? { retryAfter } : {}

const isOutcome = (x: unknown): x is Outcome => {
  if (typeof x !== 'object' || x === null) return false
  const { id, ok, refused, message } = x as Record<string, unknown>
  return typeof id === 'string' && (ok === true || (ok === false && isText(refused) && isText(message)))
}

const isText = (x: unknown): boolean => typeof x === 'string' && x !== ''
