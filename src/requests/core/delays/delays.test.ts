import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Role } from '../../../kernel/core/roles.ts'
import {
  changedIn,
  delaysIn,
  firstDelays,
  problemsOf,
  type DelaysInput,
  setDelays,
  slowest,
} from './delays.ts'

const now = '2026-11-27T09:00:00.000Z'
const as = (role: Role): Actor => ({
  id: role,
  role,
  name: role,
  lang: 'fr',
  agencies: ['centre'],
  buildings: [],
  households: [],
})
const first: DelaysInput = { U0: 60, U1: 4, U2: 24, U3: 5 }
const set = (said: Partial<DelaysInput>, role: Role = 'hq') =>
  setDelays(
    firstDelays,
    { id: 'x', type: 'urgency.setDelays', subject: 'delays', data: { ...first, ...said }, at: now },
    { actor: as(role), now, at: now },
  )

describe('what head office promises', () => {
  test('the form says it in minutes, hours, hours and working days', () => {
    expect(delaysIn(first)).toEqual(firstDelays)
  })

  test('a change is one fact, with what was promised before; twice the same is none', () => {
    expect(set({ U1: 6 })).toEqual([
      {
        type: 'urgency.delaysSet',
        subject: 'delays',
        data: { delays: { ...firstDelays, U1: { minutes: 360 } }, was: firstDelays },
        audience: 'staff',
        place: { agency: '*' },
      },
    ])
    expect(set({})).toEqual([])
    expect(changedIn(firstDelays, delaysIn({ ...first, U0: 30, U3: 4 }))).toEqual(['U0', 'U3'])
  })

  test.each([
    [{ U0: 61 }, 'U0', 'delay_too_slow'],
    [{ U3: 31 }, 'U3', 'delay_too_slow'],
    [{ U1: 25 }, 'U1', 'delays_backwards'],
    [{ U2: 121 }, 'U2', 'delays_backwards'],
    [{ U2: 25, U3: 1 }, 'U2', 'delays_backwards'],
  ] as const)('%j is refused, at %s: %s', (said, urgency, code) => {
    expect(problemsOf(delaysIn({ ...first, ...said }))).toEqual([{ urgency, code }])
    expect(set(said)).toMatchObject({ refused: code })
  })

  test.each([
    [{ U0: 60, U1: 1 }],
    [{ U0: 5 }],
    [{ U2: 120 }],
    [{ U3: 30 }],
    [{ U1: 24, U2: 24 }],
    [{ U2: 24, U3: 1 }],
  ])('%j stands at its bound', (said) => {
    expect(problemsOf(delaysIn({ ...first, ...said }))).toEqual([])
  })

  test('no promise of a danger outlasts the hour after which its alarm rings at head office', () => {
    expect(slowest.U0).toEqual({ minutes: 60 })
  })

  test.each([
    'agent',
    'technician',
    'manager',
    'operator',
    'caretaker',
    'tenant',
    'firm',
    'visitor',
  ] as const)('a %s changes nothing of it', (role) => {
    expect(set({ U1: 6 }, role)).toEqual({ refused: 'not_yours' })
  })
})
