import { expect, test } from 'vitest'
import { natureOfAlarm } from '../alarm-kinds.ts'
import { filingsOf, type StandingAlarm } from './alarm-filing.ts'

const cold = (id: string, more: Partial<StandingAlarm> = {}): StandingAlarm => ({
  id,
  kind: 'cold',
  spot: 'home',
  group: 'riser A 1',
  request: null,
  incident: null,
  ...more,
})

test('two cold homes of a riser are two requests; a third makes of them one incident, and a fourth joins it', () => {
  expect(filingsOf([cold('a'), cold('b'), cold('c', { group: 'riser A 2' })])).toEqual([
    { what: 'file', alarm: 'a' },
    { what: 'file', alarm: 'b' },
    { what: 'file', alarm: 'c' },
  ])
  expect(filingsOf([cold('a', { request: 'r' }), cold('b', { request: 's' }), cold('c')])).toEqual([
    { what: 'gather', alarms: ['c'], singles: ['r', 's'] },
  ])
  const incident = { request: 'i', incident: 'i' }
  expect(filingsOf([cold('a', incident), cold('b', incident), cold('c', incident), cold('d')])).toEqual([
    { what: 'join', alarms: ['d'], singles: [], incident: 'i' },
  ])
})

test('a boiler and a lift are incidents by themselves; what people have told of already is theirs', () => {
  const lift = { ...cold('a'), kind: 'lift' as const, group: 'lift' }
  expect(filingsOf([lift])).toEqual([{ what: 'gather', alarms: ['a'], singles: [] }])
  expect(filingsOf([{ ...lift, incident: 'told' }])).toEqual([
    { what: 'join', alarms: ['a'], singles: [], incident: 'told' },
  ])
})

test('nothing is filed at once of a drip, or of what a tenant is told first', () => {
  for (const kind of ['drip', 'leak.steady', 'silent', 'smoke'] as const)
    expect(filingsOf([{ ...cold('a'), kind }])).toEqual([])
})

test('a smoke alarm where nobody lives who could be told is a request at once; a leak there is none of it', () => {
  for (const spot of ['void', 'common'] as const) {
    expect(filingsOf([{ ...cold('a'), kind: 'smoke', spot }])).toEqual([{ what: 'file', alarm: 'a' }])
    expect(filingsOf([{ ...cold('a'), kind: 'leak.steady', spot }])).toEqual([])
  }
  expect(natureOfAlarm('smoke', 'common')).toBe('fire.equipment')
  expect(natureOfAlarm('smoke', 'void')).toBe('power.smoke_alarm')
  expect(natureOfAlarm('boiler', 'common')).toBe('heating.building')
})
