import { firstDelays } from './delays/delays.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, can } from '../../kernel/core/access.ts'
import { type Role, roles } from '../../kernel/core/roles.ts'
import { isRefusal } from '../../kernel/core/command.ts'
import { wait } from './decide/direct-request.ts'
import { close, confirm, contest, resolve } from './decide/end-request.ts'
import { follow } from './decide/follow-order.ts'
import { writeMessage } from './decide/write-in-thread.ts'
import { evolve } from './evolve-request.ts'
import { type Act, grants } from './grants.ts'
import { follows, type Observation, steps, stepsFrom } from './lifecycle.ts'
import { refusalOf, type Matter, mayNow, placeOf } from './request-matter.ts'
import { open, type Status } from './status.ts'

const statuses: readonly Status[] = [...open, 'closed']
const now = '2026-11-24T09:00:00.000Z'

const atLeGoff = (change: Partial<Matter> = {}): Matter => ({
  id: '018f0000-0000-7000-8000-000000000001',
  no: 100001,
  kind: 'single',
  status: 'filed',
  ball: 'agency',
  ballSince: now,
  waitsFor: null,
  pausedSince: null,
  nature: 'plumbing.tap_leak',
  urgency: 'U2',
  delay: firstDelays.U2,
  delays: firstDelays,
  due: '2026-11-25T09:00:00.000Z',
  nextAt: null,
  liability: 'contract',
  article: null,
  handler: null,
  agency: 'nord',
  building: 'bellevue',
  entrance: null,
  unit: 'door-12',
  household: 'le-goff',
  requester: 'madame-le-goff',
  outage: null,
  resolvedAt: null,
  toldAt: null,
  closedAt: null,
  closure: null,
  how: null,
  movedAt: now,
  contested: 0,
  reminders: 0,
  unansweredSince: null,
  unansweredBy: null,
  firms: ['plomberie-atlantique'],
  questions: [],
  attached: [],
  ...change,
})

const as = (role: Role, change: Partial<Actor> = {}): Actor => ({
  id: `a-${role}`,
  role,
  name: role,
  lang: 'fr',
  agencies: ['nord'],
  buildings: ['bellevue'],
  households: ['le-goff'],
  firm: 'plomberie-atlantique',
  ...change,
})
const by = (actor: Actor, at = now) => ({ actor, now: at, at })
const neighbour = as('tenant', { households: ['martin'] })
const command = <D>(data: D) => ({ id: '018f0000-0000-7000-8000-00000000000c', data })

// Acts that are for some matters alone, wherever these stand.
const standsAt: Partial<Record<Act, Partial<Matter>>> = {
  calm: { urgency: 'U0' },
  heed: { unansweredSince: now, unansweredBy: 'tenant' },
  handBack: { handler: 'gpa' },
  plan: { handler: 'inhouse' },
  callOff: { handler: 'inhouse' },
  splitOff: { nature: 'matter.rent' },
  takeStep: { nature: 'noise.neighbour' },
}

describe('the table of steps', () => {
  test.each(
    steps.flatMap((step) =>
      statuses.map((status) => ({ act: step.act, status, offered: step.from.includes(status) })),
    ),
  )('$act from $status is offered: $offered', ({ act, status, offered }) => {
    const role = roles.find((r) => grants[act][r] !== undefined) as Role
    expect(mayNow(act, atLeGoff({ status, ...standsAt[act] }), as(role))).toBe(
      offered ? 'yes' : 'wrong_moment',
    )
  })

  test('every status but the last has a way out that does not need a rule of its own', () => {
    for (const status of open)
      expect(stepsFrom(status).some((s) => s.to !== 'same' && s.to !== status)).toBe(true)
  })

  test('what may not be seen is refused before what may not be done', () => {
    expect(refusalOf('close', undefined, by(as('manager')))).toEqual({ refused: 'not_found' })
    expect(refusalOf('close', atLeGoff({ status: 'closed' }), by(neighbour))).toEqual({
      refused: 'not_yours',
    })
  })
})

describe('who may', () => {
  test('a neighbour cannot confirm what was resolved at Madame Le Goff’s', () => {
    expect(confirm(atLeGoff({ status: 'resolved' }), command({}), by(neighbour))).toEqual({
      refused: 'not_yours',
    })
  })

  test('a link opens one matter, and nothing else of the same household', () => {
    const byLink = as('tenant', { households: [], matter: atLeGoff().id })
    expect(isRefusal(writeMessage(atLeGoff(), command({ words: 'Bonjour' }), by(byLink)))).toBe(false)
    expect(writeMessage(atLeGoff({ id: 'another' }), command({ words: 'Bonjour' }), by(byLink))).toEqual({
      refused: 'not_yours',
    })
  })

  test('for every role and place, a no comes back as a value and a yes never leaves the reach', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...(Object.keys(grants) as Act[])),
        fc.constantFrom('nord', 'sud'),
        fc.constantFrom('bellevue', 'verdun'),
        fc.constantFrom('le-goff', 'martin'),
        (role, act, agency, building, household) => {
          const m = atLeGoff({ agency, building, household, firms: [] })
          const yes = can(grants, act, as(role), placeOf(m))
          if (yes && grants[act][role] === 'agency') expect(agency).toBe('nord')
          if (yes && grants[act][role] === 'patch') expect(building).toBe('bellevue')
          if (yes && grants[act][role] === 'household') expect(household).toBe('le-goff')
          if (yes) expect(grants[act][role]).not.toBe('firm')
        },
      ),
    )
  })
})

describe('closed and fixed', () => {
  test('the office says that it is done before it closes: the tenant is asked', () => {
    expect(close(atLeGoff(), command({ reason: 'done' }), by(as('agent')))).toEqual({
      refused: 'resolve_first',
    })
    const facts = resolve(atLeGoff(), command({ how: 'done' as const }), by(as('agent')))
    expect(facts).toMatchObject([{ type: 'request.resolved', data: { status: 'resolved', ball: 'tenant' } }])
  })

  test('a closure without repair says so in its fact', () => {
    const facts = close(
      atLeGoff(),
      command({ reason: 'nothing_found', words: 'Rien vu sur place.' }),
      by(as('technician')),
    )
    expect(facts).toMatchObject([{ type: 'request.closed', data: { reason: 'nothing_found', fixed: false } }])
  })

  test('contested, the same thread goes on, and the agency has the ball', () => {
    const facts = contest(
      atLeGoff({ status: 'resolved' }),
      command({ words: 'Ça goutte encore.' }),
      by(as('tenant')),
    )
    expect(facts).toMatchObject([
      { type: 'request.contested', data: { status: 'contested', ball: 'agency' } },
    ])
  })

  test('two months after closing it is a new matter', () => {
    const old = atLeGoff({ status: 'closed', closedAt: '2026-09-01T09:00:00.000Z' })
    expect(contest(old, command({ words: 'Ça goutte encore.' }), by(as('tenant')))).toMatchObject({
      refused: 'too_late_to_contest',
    })
  })
})

describe('clocks', () => {
  test('a pause pushes the due date by as long as it lasted', () => {
    const paused = {
      ...atLeGoff(),
      ...evolve(
        atLeGoff(),
        { type: 'request.waits', data: { reason: 'tenant', ball: 'tenant', paused: true } },
        now,
      ),
    }
    const later = '2026-11-24T14:30:00.000Z'
    expect(evolve(paused, { type: 'request.resumed', data: { ball: 'agency' } }, later)).toMatchObject({
      pausedSince: null,
      due: '2026-11-25T14:30:00.000Z',
    })
  })

  test('waiting in the past is refused', () => {
    const past = command({ reason: 'part' as const, until: '2026-11-01T00:00:00.000Z' })
    expect(wait(atLeGoff(), past, by(as('agent')))).toEqual({ refused: 'until_past' })
  })
})

describe('an order moves its request', () => {
  const whatever: readonly Observation[] = [{}, { done: true }, { done: false }]
  test.each(follows)('$fact leads to $to, and $ball has the ball', ({ fact, when, to, ball, from }) => {
    const status = from?.[0] ?? 'ordered'
    const seen = whatever.find((each) => when?.(each) ?? true)
    const facts = follow(atLeGoff({ status }), { data: { fact, order: 'o', ...seen } }, by(as('system')))
    expect(facts).toMatchObject([{ type: 'request.moved', data: { to, status: to, ball } }])
  })

  test('a late report does not reopen what was closed', () => {
    expect(
      follow(atLeGoff({ status: 'closed' }), { data: { fact: 'order.done', order: 'o' } }, by(as('system'))),
    ).toEqual([])
  })

  const after = (seen: Observation, change: Partial<Matter>) =>
    follow(atLeGoff(change), { data: { fact: 'order.witnessed', order: 'o', ...seen } }, by(as('system')))
  const notYet = { done: false }
  const denied = { done: false, said: 'done' as const }
  const verified = { done: true, said: 'done' as const }

  test('Karim’s «pas fait» before the hour, or of what waits for a part, moves nothing', () => {
    const tomorrow = { status: 'planned' as const, nextAt: '2026-11-25T07:00:00.000Z' }
    expect(after(notYet, tomorrow)).toEqual([])
    expect(after(notYet, { status: 'waiting', waitsFor: 'part' })).toEqual([])
    expect(after(notYet, { status: 'waiting', waitsFor: 'news' })).toMatchObject([
      { data: { ball: 'agency', reason: 'notDone' } },
    ])
  })

  test('«pas fait» of what the firm says to be done reopens it; too late after closing, it is only heard', () => {
    expect(after(denied, { status: 'resolved' })).toMatchObject([
      { type: 'request.contested', data: { status: 'contested', ball: 'agency' } },
    ])
    const closed = { status: 'closed' as const, closure: 'done', closedAt: '2026-11-20T09:00:00.000Z' }
    expect(after(denied, closed)).toMatchObject([{ type: 'request.contested' }])
    expect(after(denied, { ...closed, closedAt: '2026-09-01T09:00:00.000Z' })).toEqual([])
    expect(after(denied, { ...closed, closure: 'duplicate' })).toEqual([])
  })

  test('«fait» closes what Karim was asked to look at, and leaves to Madame Le Goff what is hers to say', () => {
    expect(after(verified, { status: 'resolved', ball: 'caretaker', requester: null })).toMatchObject([
      { type: 'request.confirmed', data: { status: 'closed', reason: 'done', fixed: true } },
    ])
    expect(after(verified, { status: 'resolved', ball: 'tenant' })).toEqual([])
  })

  test('only the house follows', () => {
    expect(follow(atLeGoff(), { data: { fact: 'order.done', order: 'o' } }, by(as('manager')))).toEqual({
      refused: 'not_yours',
    })
  })
})
