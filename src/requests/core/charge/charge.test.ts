import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Fact } from '../../../kernel/core/command.ts'
import { evolve } from '../evolve-request.ts'
import type { Matter } from '../request-matter.ts'
import {
  type Colleague,
  endCharges,
  giveCharge,
  leaveCharge,
  mayHaveCharge,
  takeCharge,
} from './charge-rules.ts'

const now = '2026-11-24T09:00:00.000Z'
const matter = (change: Partial<Matter> = {}): Matter =>
  ({
    id: 'tap',
    status: 'filed',
    kind: 'single',
    urgency: 'U2',
    agency: 'nord',
    building: 'bellevue',
    household: 'le-goff',
    firms: [],
    attached: [],
    questions: [],
    unansweredSince: '2026-11-24T07:00:00.000Z',
    unansweredBy: 'tenant',
    charge: null,
    ...change,
  }) as Matter
const lucs = matter({ charge: { person: 'luc', name: 'Luc Moreau', since: '2026-11-24T07:30:00.000Z' } })
const as = (id: string, change: Partial<Actor> = {}): Actor => ({
  id,
  role: 'agent',
  name: id,
  lang: 'fr',
  agencies: ['nord'],
  buildings: [],
  households: [],
  ...change,
})
const by = (actor: Actor) => ({ actor, now, at: now })
const nadia = by(as('nadia'))
const luc = by(as('luc', { role: 'technician' }))
const command = <Data>(data: Data) => ({ id: 'act', data })
const colleague = (change: Partial<Colleague> = {}): Colleague => ({
  id: 'sylvie',
  name: 'Sylvie N’Diaye',
  role: 'manager',
  agencies: ['nord'],
  active: true,
  ...change,
})
const after = (m: Matter, facts: unknown): Matter =>
  (facts as Fact[]).reduce<Matter>((one, fact) => ({ ...one, ...evolve(one, fact, now, 'agent') }), m)

describe('«Je m’en occupe»', () => {
  test('Nadia has it by name, between the staff, and the tenant who waits for an answer waits still', () => {
    const facts = takeCharge(matter(), command({}), nadia)
    expect(facts).toMatchObject([
      { type: 'request.chargeTaken', subject: 'tap', data: { person: 'nadia' }, audience: 'staff' },
    ])
    expect(after(matter(), facts)).toMatchObject({
      charge: { person: 'nadia', since: now },
      status: 'filed',
      unansweredSince: '2026-11-24T07:00:00.000Z',
    })
  })

  test('Luc has it: Nadia is told by whom and since when, and takes it over when she says from whom', () => {
    expect(takeCharge(lucs, command({}), nadia)).toEqual({
      refused: 'charge_taken',
      params: { name: 'Luc Moreau', since: 'il y a 1\u00a0h' },
    })
    expect(takeCharge(lucs, command({ from: 'sylvie' }), nadia)).toMatchObject({ refused: 'charge_taken' })
    expect(takeCharge(lucs, command({ from: 'luc' }), nadia)).toMatchObject([
      { data: { person: 'nadia', from: 'luc' } },
    ])
  })

  test('twice by the same hand is once', () => {
    expect(takeCharge(lucs, command({}), luc)).toEqual([])
  })

  test('a closed request is nobody’s, and closing ends it', () => {
    expect(takeCharge(matter({ status: 'closed' }), command({}), nadia)).toMatchObject({
      refused: 'wrong_moment',
    })
    const closed = { type: 'request.closed', data: { reason: 'done', fixed: true } }
    expect(after(lucs, [closed])).toMatchObject({ status: 'closed', charge: null })
  })

  test('a caretaker, head office, the call centre, a firm and a tenant have no request in charge', () => {
    for (const role of ['caretaker', 'hq', 'operator', 'firm', 'tenant'] as const)
      expect(
        takeCharge(
          matter(),
          command({}),
          by(as(role, { role, buildings: ['bellevue'], households: ['le-goff'] })),
        ),
      ).toMatchObject({ refused: 'not_yours' })
  })
})

describe('given, and given back', () => {
  test('Luc gives his to Sylvie; Nadia first says whose it is', () => {
    const give = giveCharge(colleague())
    expect(give(lucs, command({ to: 'sylvie' }), luc)).toMatchObject([
      { type: 'request.chargeGiven', data: { to: 'sylvie', from: 'luc' }, audience: 'staff' },
    ])
    expect(give(lucs, command({ to: 'sylvie' }), nadia)).toMatchObject({ refused: 'charge_taken' })
    expect(give(lucs, command({ to: 'sylvie', from: 'luc' }), nadia)).toMatchObject([
      { data: { to: 'sylvie' } },
    ])
  })

  test('to nobody of another agency, to no caretaker, to none who left, to none who is not known', () => {
    for (const change of [{ agencies: ['sud'] }, { role: 'caretaker' }, { active: false }])
      expect(giveCharge(colleague(change))(matter(), command({ to: 'sylvie' }), nadia)).toEqual({
        refused: 'charge_elsewhere',
        params: { name: 'Sylvie N’Diaye' },
      })
    expect(giveCharge(undefined)(matter(), command({ to: 'x' }), nadia)).toEqual({
      refused: 'charge_unknown',
    })
    expect(mayHaveCharge(colleague(), 'nord')).toBe(true)
  })

  test('given back by whoever has it, and by nobody else', () => {
    expect(leaveCharge(lucs, command({}), luc)).toMatchObject([
      { type: 'request.chargeLeft', data: { from: 'luc' } },
    ])
    expect(leaveCharge(lucs, command({}), nadia)).toEqual({
      refused: 'charge_not_yours',
      params: { name: 'Luc Moreau' },
    })
    expect(leaveCharge(matter(), command({}), nadia)).toEqual([])
  })

  test('what Luc has in charge ends where his rights do, and nowhere else', () => {
    const house = by(as('loge', { role: 'system', agencies: [] }))
    const end = (agencies: string[], who = house) =>
      endCharges([lucs], { subject: 'luc', data: { agencies } }, who)
    expect(end([])).toMatchObject([{ type: 'request.chargeLeft', data: { from: 'luc', why: 'rights' } }])
    expect(end(['nord'])).toEqual([])
    expect(end([], nadia)).toMatchObject({ refused: 'not_yours' })
  })
})
