import { expect, test } from 'vitest'
import type { DeviceRow } from './device-shapes.ts'
import { silentStairs } from './silent-tour.ts'

const now = '2026-11-30T08:00:00.000Z'
const b = { id: 'b', name: 'Escalier B' }
const a = { id: 'a', name: 'Escalier A' }
const row = (id: string, more: Partial<DeviceRow>): DeviceRow => ({
  id,
  address: { eui: id },
  kind: 'allocator',
  building: { id: 'bellevue', name: 'Bellevue' },
  entrance: b,
  storey: 1,
  door: '12',
  unit: null,
  asset: null,
  litresPerPulse: 1,
  profile: null,
  since: '2026-01-01T00:00:00.000Z',
  heard: null,
  silentSince: '2026-11-20T08:00:00.000Z',
  restsUntil: null,
  ...more,
})

test('the tour goes stair by stair, from the top down, door by door', () => {
  const rows = [
    row('b1-2', { door: '2' }),
    row('a0', { entrance: a, storey: 0 }),
    row('b3', { storey: 3 }),
    row('b1-12', { door: '12' }),
    row('roof', { entrance: null, storey: null, door: null }),
  ]
  expect(
    silentStairs(rows, now).map(({ entrance, rows: all }) => [entrance?.name, all.map(({ id }) => id)]),
  ).toEqual([
    [undefined, ['roof']],
    ['Escalier A', ['a0']],
    ['Escalier B', ['b3', 'b1-2', 'b1-12']],
  ])
})

test('nobody climbs for a silence of an hour, nor to a door that did not open this week', () => {
  const rows = [
    row('talks', { silentSince: null }),
    row('an hour', { silentSince: '2026-11-30T05:00:00.000Z' }),
    row('rests', { restsUntil: '2026-12-03T08:00:00.000Z' }),
    row('rested', { restsUntil: '2026-11-29T08:00:00.000Z' }),
  ]
  expect(silentStairs(rows, now).flatMap(({ rows: all }) => all.map(({ id }) => id))).toEqual(['rested'])
})

test('what is behind one door stands together, and a stair is told by its number', () => {
  const stair = (n: number) => ({ id: `s${n}`, name: `Escalier ${n}` })
  const rows = [
    row('ten', { entrance: stair(10) }),
    row('kitchen', { entrance: stair(2), unit: 'u12' }),
    row('lift', { entrance: stair(2), storey: null, door: null }),
    row('bath', { entrance: stair(2), unit: 'u12' }),
    row('above', { entrance: stair(2), unit: 'u31', storey: 3, door: '31' }),
  ]
  const stairs = silentStairs(rows, now)
  expect(stairs.map(({ entrance }) => entrance?.name)).toEqual(['Escalier 2', 'Escalier 10'])
  expect(stairs[0]?.doors.map(({ isHome, rows: all }) => [isHome, ...all.map(({ id }) => id)])).toEqual([
    [true, 'above'],
    [true, 'kitchen', 'bath'],
    [false, 'lift'],
  ])
})
