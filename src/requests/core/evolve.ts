import type { Role } from '../../kernel/core/access.ts'
import { ballOf, ballOfHandler } from './lifecycle.ts'
import type { Matter } from './matter.ts'
import type { WaitingReason } from './nature/waiting.ts'
import type { Ball, RequestHandler, Status } from './status.ts'

/** What a fact changes in a request. Pure: the server saves it, a page shows it before the server has answered. */
export type Change = Partial<Omit<Matter, 'id' | 'no' | 'firms' | 'questions' | 'attached'>>

type Data = Record<string, unknown>
type Evolve = (m: Matter, data: Data, at: string) => Change

const closed: Evolve = (_, data, at) => ({
  status: 'closed',
  ball: 'none',
  // The days that she is given from here on run from when the house was told.
  closedAt: toldAt(data) ?? at,
  closure: data['reason'] as string,
  waitsFor: null,
  // Of what is repaired for now: from when the rest is to be done.
  nextAt: (data['until'] as string | undefined) ?? null,
  unansweredSince: null,
  unansweredBy: null,
})

const toldAt = (data: Data): string | null => (data['toldAt'] as string | undefined) ?? null

const again: Change = {
  closedAt: null,
  closure: null,
  resolvedAt: null,
  toldAt: null,
  how: null,
  nextAt: null,
}

const goesOn: Evolve = (m) => ({
  status: 'contested',
  ball: 'agency',
  contested: m.contested + 1,
  ...again,
})

const changes: Record<string, Evolve> = {
  'request.classified': (_, data) => data,
  'request.oriented': (_, data) => ({
    status: 'oriented',
    handler: data['to'] as RequestHandler,
    ball: ballOfHandler[data['to'] as RequestHandler],
    waitsFor: null,
    nextAt: null,
  }),
  'request.declined': (m, data, at) => ({
    ...closed(m, data, at),
    ...(data['article'] ? { article: data['article'] as string } : {}),
  }),
  'request.closed': closed,
  'request.confirmed': closed,
  'request.withdrawn': closed,
  'request.waits': (_, data) => ({
    status: 'waiting',
    waitsFor: data['reason'] as WaitingReason,
    ball: data['ball'] as Ball,
    nextAt: (data['until'] as string | undefined) ?? null,
  }),
  'request.overdue': (_, data) => ({
    status: 'waiting',
    waitsFor: data['reason'] === 'access' ? 'tenant' : (data['reason'] as WaitingReason),
    ball: data['ball'] as Ball,
    nextAt: null,
  }),
  'request.planned': (_, data) => ({
    status: 'planned',
    ball: 'agency',
    waitsFor: null,
    nextAt: data['starts'] as string,
  }),
  'request.resumed': (_, data) => ({
    status: 'oriented',
    ball: data['ball'] as Ball,
    waitsFor: null,
    nextAt: null,
  }),
  'request.handedBack': () => ({
    status: 'oriented',
    ball: 'agency',
    handler: null,
    waitsFor: null,
    nextAt: null,
  }),
  'request.moved': (_, data) => ({
    status: data['to'] as Status,
    ball: data['ball'] as Ball,
    waitsFor: (data['reason'] as WaitingReason | undefined) ?? null,
    nextAt: (data['nextAt'] as string | undefined) ?? null,
    ...(data['to'] === 'resolved'
      ? { resolvedAt: data['at'] as string, toldAt: toldAt(data), how: 'done' as const }
      : {}),
  }),
  'request.resolved': (_, data, at) => ({
    status: 'resolved',
    ball: ballOf.resolved,
    resolvedAt: at,
    toldAt: toldAt(data),
    how: data['how'] as Matter['how'],
    waitsFor: null,
    nextAt: (data['until'] as string | undefined) ?? null,
  }),
  'request.followedOn': (_, data) => ({
    ...again,
    status: 'filed',
    ball: 'agency',
    due: data['due'] as string,
  }),
  'request.contested': goesOn,
  'request.reopened': goesOn,
  'request.attached': (_, data) => ({
    status: 'attached',
    ball: 'outage',
    outage: data['outage'] as string,
    waitsFor: null,
  }),
  // A danger follows no incident, and nothing is over while there is one.
  'request.dangerHeard': (m, data, at) =>
    data['urgency']
      ? {
          ...(m.status === 'closed' || m.status === 'resolved' ? goesOn(m, data, at) : {}),
          ...(m.status === 'attached' ? { status: 'filed', ball: 'agency', outage: null } : {}),
          urgency: data['urgency'] as Matter['urgency'],
          due: data['due'] as string,
        }
      : {},
  'request.calmed': (_, { urgency, due }) => ({
    urgency: urgency as Matter['urgency'],
    due: due as string,
  }),
  'request.heightened': (_, { urgency, due }) => ({
    urgency: urgency as Matter['urgency'],
    due: due as string,
  }),
  'request.detached': () => ({ status: 'filed', ball: 'agency', outage: null }),
  'request.gathered': (m, { nature }) => ({
    kind: 'outage',
    nature: (nature as string | undefined) ?? m.nature,
  }),
  'request.reminded': (m) => ({ reminders: m.reminders + 1 }),
  'request.hqAsked': () => ({ ball: 'hq' }),
  'request.hqAnswered': (m) => (m.ball === 'hq' && m.questions.length <= 1 ? { ball: 'agency' } : {}),
}

const staff: readonly (Role | undefined)[] = ['caretaker', 'technician', 'agent', 'manager', 'operator', 'hq']
// Between the staff, or for the file: she has heard nothing.
const unheard: readonly string[] = [
  'request.noted',
  'request.classified',
  'request.photoAdded',
  'request.hqAnswered',
  'request.handedBack',
  'alarm.raised',
  'alarm.placed',
  'alarm.ended',
]

// What waited for her words waits no more: the agency reads them, and goes on.
const answered = (m: Matter): Change => {
  if (m.status !== 'waiting') return {}
  if (m.waitsFor === 'access') return { ball: 'agency' }
  const ball: Ball = m.handler === 'caretaker' ? 'caretaker' : 'agency'
  return m.waitsFor === 'tenant' ? { status: 'oriented', ball, waitsFor: null, nextAt: null } : {}
}

// Whoever is outside the house waits for an answer from her words on, until somebody of the house writes or acts: a word to
// the firm alone answers the firm. Closing ends that wait; what is said afterwards begins another.
const heard = (m: Matter, type: string, data: Data, at: string, by: Role | undefined): Change => {
  if (type === 'request.said' && (by === 'tenant' || by === 'firm'))
    return {
      ...(by === 'tenant' ? answered(m) : {}),
      ...(m.unansweredSince ? {} : { unansweredSince: at, unansweredBy: by }),
    }
  const spoke = staff.includes(by) || data['staff'] === true
  const toHer = spoke && !unheard.includes(type) && !(data['apart'] && m.unansweredBy === 'tenant')
  return m.unansweredSince && toHer ? { unansweredSince: null, unansweredBy: null } : {}
}

/** The change of one fact, said or done `by` whom, with its clocks: a pause that ends pushes the due date by as long as it lasted. */
export const evolve = (m: Matter, type: string, data: Data, at: string, by?: Role): Change => {
  const change = { ...heard(m, type, data, at, by), ...changes[type]?.(m, data, at) }
  if (change.status) change.movedAt = at
  if (change.ball && change.ball !== m.ball) change.ballSince = at
  const pausedBy = data['paused'] as boolean | undefined
  if (pausedBy && !m.pausedSince) change.pausedSince = at
  const endsPause =
    (change.status !== undefined && !pausedBy) || (type === 'request.hqAnswered' && change.ball !== undefined)
  if (m.pausedSince && endsPause) {
    change.pausedSince = null
    change.due = new Date(
      Date.parse(change.due ?? m.due) + Math.max(0, Date.parse(at) - Date.parse(m.pausedSince)),
    ).toISOString()
  }
  return change
}
