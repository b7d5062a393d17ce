import { expect, test } from 'vitest'
import { daysFrom } from './board-days.ts'
import type { Visit } from './contract.ts'
import { layOutBoard, visitSpot } from './lay-out-board.ts'

const centre = { id: 'centre', name: 'Agence Centre' }
const karim = { id: 'karim', name: 'Karim Benali' }
const atlantique = { id: 'atlantique', name: 'Plomberie Atlantique' }

let no = 0
const visit = (starts: string, more: Partial<Visit> = {}): Visit => ({
  id: `v${++no}`,
  request: `r${no}`,
  no,
  order: `o${no}`,
  nature: 'plumbing.tap_leak',
  urgency: 'U3',
  due: starts,
  building: { id: 'b', name: 'Bellevue A', address: '16 rue Voltaire', insee: '11262' },
  door: '12',
  firm: atlantique,
  agency: centre,
  caretaker: karim,
  movable: true,
  starts,
  ends: starts,
  state: 'fixed',
  ...more,
})
const week = daysFrom('2026-11-30', 7)

test('a visit stands on the day and in the part of it that clocks in Paris show', () => {
  expect(visitSpot('2026-11-30T23:30:00.000Z')).toEqual({ date: '2026-12-01', part: 0 })
  expect(visitSpot('2026-12-01T12:30:00.000Z')).toEqual({ date: '2026-12-01', part: 2 })
  expect(visitSpot('2026-07-01T14:00:00.000Z')).toEqual({ date: '2026-07-01', part: 3 })
})

test('lanes are by name, the own crew last, and danger stands first in a cell', () => {
  const lamp = visit('2026-12-01T07:00:00.000Z', { firm: { id: 'z', name: 'Électricité des Corbières' } })
  const tap = visit('2026-12-01T07:00:00.000Z')
  const gas = visit('2026-12-01T13:00:00.000Z', { urgency: 'U0' })
  const own = visit('2026-12-02T07:00:00.000Z', { firm: null, order: null })
  const lanes = layOutBoard([lamp, tap, gas, own], 'firm', week)
  expect(lanes.map(({ name }) => name)).toEqual(['Électricité des Corbières', 'Plomberie Atlantique', ''])
  expect(lanes[1]!.cells[1]).toEqual([gas, tap])
  expect(layOutBoard([lamp, tap, gas, own], 'crew', week).flatMap(({ cells }) => cells.flat())).toEqual([own])
  expect(layOutBoard([tap, { ...gas, caretaker: null }], 'caretaker', week).map(({ name }) => name)).toEqual([
    'Karim Benali',
    '',
  ])
})

test('the board of a day has a column for each part of it, and what is in hand has its lane', () => {
  const tap = visit('2026-12-01T09:00:00.000Z')
  const other = visit('2026-12-02T09:00:00.000Z')
  const [lane] = layOutBoard([tap, other], 'firm', ['2026-12-01'])
  expect(lane!.cells.map((cell) => cell.length)).toEqual([0, 1, 0, 0])
  expect(layOutBoard([], 'firm', week, tap).map(({ name }) => name)).toEqual(['Plomberie Atlantique'])
})
