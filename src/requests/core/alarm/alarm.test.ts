import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Role } from '../../../kernel/core/roles.ts'
import type { Matter } from '../request-matter.ts'
import { urgencies } from '../nature/nature-types.ts'
import { isDanger, statuses } from '../status.ts'
import { kindOf, turnOf } from './danger-ringing.ts'
import { type Alarm, reach, release, minutesAfter, ring, ringsBeforeHq, take } from './alarm-rules.ts'

const now = '2026-11-27T13:05:00.000Z'
const karim = 'karim'
const luc = 'luc'
const by = (id: string, role: Role = 'technician', more: Partial<Actor> = {}) => ({
  actor: {
    id,
    role,
    name: id,
    lang: 'fr' as const,
    agencies: ['centre'],
    buildings: [],
    households: [],
    ...more,
  },
  now,
  at: now,
})
const gas: Alarm = {
  id: 'alarm',
  kind: 'gas',
  agency: 'centre',
  building: 'bellevue',
  raisedAt: '2026-11-27T13:00:00.000Z',
  takenBy: null,
  taker: null,
  takenAt: null,
  reachedFirm: null,
  reachedAt: null,
  reacher: null,
  rings: 1,
  endedAt: null,
  requests: [
    { id: 'garrigue', household: 'garrigue' },
    { id: 'neighbour', household: 'neighbour' },
  ],
}
const command = <D>(data: D) => ({ id: 'c', data })
const lucs: Alarm = { ...gas, takenBy: luc, taker: 'Luc Marty', takenAt: now }

describe('what rings', () => {
  test('a danger rings until somebody says that it is over, whoever has the ball meanwhile', () => {
    for (const urgency of urgencies)
      for (const status of statuses)
        expect([urgency, status, isDanger({ urgency, status })]).toEqual([
          urgency,
          status,
          urgency === 'U0' && !['resolved', 'closed'].includes(status),
        ])
  })

  test('what begins to be a danger rings, what is none any more stops, and another danger rings anew', () => {
    const leak = { urgency: 'U1', status: 'filed', nature: 'plumbing.pipe_leak' } as const
    const smell = { urgency: 'U0', status: 'filed', nature: 'gas.smell' } as const
    const turn = (a: Pick<Matter, 'urgency' | 'status' | 'nature'>, b: typeof a) => turnOf(a, b)
    expect(turn(leak, smell)).toEqual(['alarm.raised'])
    expect(turn(smell, leak)).toEqual(['alarm.ended'])
    expect(turn(smell, { ...smell, status: 'resolved' })).toEqual(['alarm.ended'])
    expect(turn({ ...smell, status: 'resolved' }, { ...smell, status: 'contested' })).toEqual([
      'alarm.raised',
    ])
    expect(turn(smell, { ...smell, status: 'ordered' })).toEqual([])
    expect(turn(smell, { ...smell, nature: 'power.danger' })).toEqual(['alarm.ended', 'alarm.raised'])
    expect(turn(leak, { ...leak, status: 'ordered' })).toEqual([])
  })

  test('gas is gas, said by its nature or by an answer', () => {
    const said = [
      kindOf('gas.smell'),
      kindOf('gas.carbon_monoxide'),
      kindOf('heating.boiler', { gas_smell: true }),
    ]
    expect(new Set(said)).toEqual(new Set(['gas']))
    expect(kindOf('power.danger')).not.toBe('gas')
    expect(kindOf('lift.stuck_person')).toBe(kindOf('lift.out', { stuck: true }))
  })
})

describe('who answers it', () => {
  test('Luc takes it: the thread of each who rang says so, among the staff', () => {
    expect(take(gas, command({}), by(luc))).toMatchObject([
      { type: 'alarm.taken', subject: 'garrigue', audience: 'staff', place: { agency: 'centre' } },
      { type: 'alarm.taken', subject: 'neighbour', audience: 'staff' },
    ])
    expect(take(lucs, command({}), by(luc))).toEqual([])
  })

  test('the second window reads whose it is and since when, and may take over from him by name', () => {
    const caretaker = by(karim, 'caretaker', { buildings: ['bellevue'] })
    expect(take(lucs, command({}), caretaker)).toEqual({
      refused: 'alarm_taken',
      params: { name: 'Luc Marty', time: '14\u00a0h\u00a005' },
    })
    expect(take(lucs, command({ from: 'somebody else' }), caretaker)).toMatchObject({
      refused: 'alarm_taken',
    })
    expect(take(lucs, command({ from: luc }), caretaker)).toMatchObject([{ data: { from: luc } }, {}])
  })

  test('he who has it gives it back, nobody else', () => {
    expect(release(lucs, command({}), by(luc))).toMatchObject([{ type: 'alarm.released' }, {}])
    expect(release(lucs, command({}), by('nadia', 'agent'))).toMatchObject({ refused: 'alarm_not_yours' })
  })

  test('another agency, another caretaker, a tenant and a firm answer nothing', () => {
    for (const who of [
      by('x', 'agent', { agencies: ['roches'] }),
      by('x', 'caretaker', { buildings: ['elsewhere'] }),
      by('x', 'tenant', { households: ['garrigue'] }),
      by('x', 'firm', { firm: 'gaz' }),
      by('x', 'visitor'),
    ]) {
      expect(take(gas, command({}), who)).toMatchObject({ refused: 'not_yours' })
      expect(reach(gas, command({ firm: 'gaz' }), who)).toMatchObject({ refused: 'not_yours' })
      expect(ring(gas, command({ n: 2 }), who)).toMatchObject({ refused: 'not_yours' })
    }
  })

  test('what is over is taken by nobody', () => {
    const over = { ...gas, endedAt: now }
    expect(take(over, command({}), by(luc))).toMatchObject({ refused: 'alarm_over' })
    expect(take(undefined, command({}), by(luc))).toMatchObject({ refused: 'not_found' })
  })

  test('the firm was told at 14 h 02: said once, and never of an hour to come', () => {
    const spokeAt = '2026-11-27T13:02:00.000Z'
    expect(reach(gas, command({ firm: 'gaz', spokeAt }), by(luc))).toMatchObject([
      { type: 'alarm.reached', audience: 'staff', data: { firm: 'gaz', spokeAt } },
      {},
    ])
    const told = { ...gas, reachedFirm: 'gaz', reachedAt: spokeAt, reacher: 'Luc Marty' }
    expect(reach(told, command({ firm: 'gaz' }), by(karim, 'operator'))).toEqual({
      refused: 'firm_reached',
      params: { name: 'Luc Marty', time: '14\u00a0h\u00a002' },
    })
    expect(reach(told, command({ firm: 'another' }), by(luc))).toHaveLength(2)
    const later = '2026-11-27T13:06:00.000Z'
    expect(reach(gas, command({ firm: 'gaz', spokeAt: later }), by(luc))).toMatchObject({
      refused: 'spoke_later',
    })
  })
})

describe('how it rings on', () => {
  const house = by('loge', 'system')
  test('for want of a name it rings again, in order, head office from the seventh on, and never ends by itself', () => {
    const rung: unknown[] = []
    for (let n = 1; n <= ringsBeforeHq + 3; n++)
      rung.push(ring({ ...gas, rings: n - 1 }, command({ n }), house))
    for (const [i, facts] of rung.slice(0, ringsBeforeHq).entries())
      expect(facts).toMatchObject([
        { type: 'alarm.rang', subject: 'garrigue', data: { alarm: 'alarm', n: i + 1 } },
      ])
    expect(rung[ringsBeforeHq]).toMatchObject([{ data: { hq: true } }])
    expect(rung.slice(ringsBeforeHq + 1)).toMatchObject([
      [{ data: { n: 8, slow: true } }],
      [{ data: { n: 9 } }],
    ])
    expect(ring({ ...gas, rings: 99 }, command({ n: 100 }), house)).toMatchObject([
      { data: { n: 100, slow: true } },
    ])
  })

  test('every ten minutes for an hour, then every half hour, then every two: at most 31 times in a day', () => {
    expect([1, 6, 7, 24, 25, 400].map(minutesAfter)).toEqual([10, 10, 30, 30, 120, 120])
    const in24h = (from: number): number => {
      let [n, minutes] = [from, 0]
      for (; minutes < 24 * 60; n++) minutes += minutesAfter(n)
      return n - from
    }
    expect([in24h(1), in24h(25)]).toEqual([31, 12])
  })

  test('not when Luc has it, not when it is over, not twice for one turn', () => {
    expect(ring(lucs, command({ n: 2 }), house)).toEqual([])
    expect(ring({ ...gas, endedAt: now }, command({ n: 2 }), house)).toEqual([])
    expect(ring({ ...gas, rings: 2 }, command({ n: 2 }), house)).toEqual([])
  })
})
