import type { Facts, FactType, HeardFact } from '../../kernel/core/facts.ts'
import { type Role, ofRole } from '../../kernel/core/roles.ts'
import { ballOf, ballOfHandler } from './lifecycle.ts'
import type { Matter } from './request-matter.ts'
import type { Ball } from './status.ts'

/** What a fact changes in a request. Pure: the server saves it, a page shows it before the server has answered. */
export type Change = Partial<Omit<Matter, 'id' | 'no' | 'firms' | 'questions' | 'attached'>>

type Evolve<Data> = (m: Matter, data: Data, at: string) => Change
type Closing = { reason: string; until?: string; toldAt?: string; duplicateOf?: string }

const closeMatter: Evolve<Closing> = (_, { reason, until, toldAt, duplicateOf }, at) => ({
  status: 'closed',
  ball: 'none',
  // The days that the tenant is given from here on run from when the house was told.
  closedAt: toldAt ?? at,
  closure: reason,
  waitsFor: null,
  // Of what is repaired for now: from when the rest is to be done.
  nextAt: until ?? null,
  unansweredSince: null,
  unansweredBy: null,
  charge: null,
  mergedInto: duplicateOf ?? null,
})

const inHandsOf = (person: string, since: string): Change => ({ charge: { person, name: '', since } })

const openAgain: Change = {
  closedAt: null,
  closure: null,
  resolvedAt: null,
  toldAt: null,
  how: null,
  nextAt: null,
  mergedInto: null,
}

const goesOn = (m: Matter): Change => ({
  status: 'contested',
  ball: 'agency',
  contested: m.contested + 1,
  ...openAgain,
})

const changes: { [Type in FactType]?: Evolve<Facts[Type]> } = {
  'request.classified': (_, { nature, urgency, due, liability, article }) => ({
    nature,
    urgency,
    due,
    liability,
    article,
  }),
  'request.oriented': (_, { to }) => ({
    status: 'oriented',
    handler: to,
    ball: ballOfHandler[to],
    waitsFor: null,
    nextAt: null,
  }),
  'request.declined': (m, data, at) => ({
    ...closeMatter(m, data, at),
    ...(data.article ? { article: data.article } : {}),
  }),
  'request.closed': closeMatter,
  'request.confirmed': closeMatter,
  'request.withdrawn': closeMatter,
  'request.waits': (_, { reason, ball, until }) => ({
    status: 'waiting',
    waitsFor: reason,
    ball,
    nextAt: until ?? null,
  }),
  'request.overdue': (_, { reason, ball }) => ({
    status: 'waiting',
    waitsFor: reason === 'access' ? 'tenant' : reason,
    ball,
    nextAt: null,
  }),
  'request.planned': (_, { starts }) => ({
    status: 'planned',
    ball: 'agency',
    waitsFor: null,
    nextAt: starts,
  }),
  'request.calledOff': () => ({ status: 'oriented', ball: 'agency', waitsFor: null, nextAt: null }),
  'request.resumed': (_, { ball }) => ({
    status: 'oriented',
    ball,
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
  'request.moved': (_, { to, ball, reason, nextAt, at, toldAt }) => ({
    status: to,
    ball,
    waitsFor: reason ?? null,
    nextAt: nextAt ?? null,
    ...(to === 'resolved' ? { resolvedAt: at ?? null, toldAt: toldAt ?? null, how: 'done' as const } : {}),
  }),
  'request.resolved': (_, { how, until, toldAt }, at) => ({
    status: 'resolved',
    ball: ballOf.resolved,
    resolvedAt: at,
    toldAt: toldAt ?? null,
    how,
    waitsFor: null,
    nextAt: until ?? null,
  }),
  'request.followedOn': (_, { due }) => ({
    ...openAgain,
    status: 'filed',
    ball: 'agency',
    due,
  }),
  'request.contested': goesOn,
  'request.reopened': goesOn,
  'request.attached': (_, { outage }) => ({
    status: 'attached',
    ball: 'outage',
    outage,
    waitsFor: null,
  }),
  // A danger follows no incident, and nothing is over while there is one.
  'request.dangerHeard': (m, { urgency, due }) =>
    urgency
      ? {
          ...(m.status === 'closed' || m.status === 'resolved' ? goesOn(m) : {}),
          ...(m.status === 'attached' ? { status: 'filed', ball: 'agency', outage: null } : {}),
          urgency,
          due: due ?? m.due,
        }
      : {},
  'request.calmed': (_, { urgency, due }) => ({ urgency, due }),
  'request.heightened': (_, { urgency, due }) => ({ urgency, due }),
  'request.detached': () => ({ status: 'filed', ball: 'agency', outage: null }),
  'request.scattered': (_, { nature }) => ({ kind: 'single', nature }),
  'request.gathered': (m, { nature = m.nature }) => ({
    kind: 'outage',
    nature,
  }),
  'request.merged': (m, { unansweredSince, unansweredBy }) =>
    unansweredSince && unansweredSince < (m.unansweredSince ?? '9')
      ? { unansweredSince, unansweredBy: unansweredBy ?? 'tenant' }
      : {},
  'request.separated': () => ({ ...openAgain, status: 'filed', ball: 'agency' }),
  'request.chargeTaken': (_, { person }, at) => inHandsOf(person, at),
  'request.chargeGiven': (_, { to }, at) => inHandsOf(to, at),
  'request.chargeLeft': () => ({ charge: null }),
  'request.reminded': (m) => ({ reminders: m.reminders + 1 }),
  'request.hqAsked': () => ({ ball: 'hq' }),
  'request.hqAnswered': (m) => (m.ball === 'hq' && m.questions.length <= 1 ? { ball: 'agency' } : {}),
}

// Between the staff, or for the file: she has heard nothing.
const unheard: readonly FactType[] = [
  'request.noted',
  'request.splitOff',
  'request.stepTaken',
  'request.classified',
  'request.photoAdded',
  'request.hqAnswered',
  'request.handedBack',
  'request.chargeTaken',
  'request.chargeGiven',
  'request.chargeLeft',
  'request.merged',
  'request.heightened',
  'request.separated',
  'request.linked',
  'request.unlinked',
  'request.scattered',
  'alarm.raised',
  'alarm.placed',
  'alarm.ended',
]

// A request that waited for the tenant's words waits no more: the agency reads them, and goes on.
const answerQuestion = (m: Matter): Change => {
  if (m.status !== 'waiting') return {}
  if (m.waitsFor === 'access') return { ball: 'agency' }
  const ball: Ball = m.handler === 'caretaker' ? 'caretaker' : 'agency'
  return m.waitsFor === 'tenant' ? { status: 'oriented', ball, waitsFor: null, nextAt: null } : {}
}

// Who is outside the house (a tenant, a firm) waits for an answer from her words on, until somebody of the house writes or acts: a word to
// the firm alone answers the firm. Closing ends that wait; what is said afterwards begins another.
const hearDanger = (m: Matter, { type, data }: HeardFact, at: string, by: Role | undefined): Change => {
  if (type === 'request.said' && (by === 'tenant' || by === 'firm'))
    return {
      ...(by === 'tenant' ? answerQuestion(m) : {}),
      ...(m.unansweredSince ? {} : { unansweredSince: at, unansweredBy: by }),
    }
  const spoke = ofRole(by).side === 'staff' || ('staff' in data && data.staff === true)
  const isApart = 'apart' in data && data.apart === true
  const waits = (isApart && m.unansweredBy === 'tenant') || ('unheardByFirm' in data && data.unheardByFirm)
  const toHer = spoke && !unheard.includes(type) && !waits
  return m.unansweredSince && toHer ? { unansweredSince: null, unansweredBy: null } : {}
}

/** The change of one fact, said or done `by` whom, with its clocks: a pause that ends pushes the due date by as long as it lasted. */
export const evolve = (m: Matter, fact: HeardFact, at: string, by?: Role): Change => {
  const { type, data } = fact
  const change = { ...hearDanger(m, fact, at, by), ...changeOf(m, fact, at) }
  if (change.status) change.movedAt = at
  if (change.ball && change.ball !== m.ball) change.ballSince = at
  const pausedBy = 'paused' in data && data.paused
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

// Each row takes the data of its own fact: what the compiler knows of each, it does not know of all.
const changeOf = (m: Matter, { type, data }: HeardFact, at: string): Change =>
  (changes[type] as Evolve<HeardFact['data']> | undefined)?.(m, data, at) ?? {}
