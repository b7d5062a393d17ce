import { expect, test } from 'vitest'
import type { Chore } from './contract.ts'
import type { Lane } from './lay-out-board.ts'
import { type RoundOfDay, sumRounds, withTasks } from './lay-out-tasks.ts'

const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`)
const karim = { id: 'karim', name: 'Karim Benali' }
const round = (date: string, building: string, caretaker: typeof karim | null = karim): RoundOfDay => ({
  date,
  building: { id: building, name: building, address: '1 rue Voltaire', agency: 'centre' },
  points: 3,
  caretaker,
})
const chore: Chore = {
  request: 'r',
  no: 1,
  order: null,
  nature: 'light.common',
  urgency: 'U2',
  due: '2026-11-24T16:00:00Z',
  building: { id: 'b', name: 'Bellevue', address: '1 rue Voltaire', insee: '11262' },
  door: '',
  firm: null,
  agency: { id: 'centre', name: 'Agence Centre' },
  caretaker: karim,
  movable: false,
  date: '2026-11-24',
}
const lane = (id: string, name: string): Lane => ({ id, name, cells: week.map(() => []) })
const agencies = [{ id: 'centre', name: 'Agence Centre' }]

test('by caretaker, a round stands in the lane of who walks it; without one, below the others', () => {
  const tasks = { rounds: [round('2026-11-23', 'a'), round('2026-11-23', 'b', null)], chores: [chore] }
  const lanes = withTasks([lane('none', '')], tasks, 'caretaker', week, agencies)
  expect(lanes.map(({ id }) => id)).toEqual(['karim', 'none'])
  expect(lanes[0]!.tasks.map(({ rounds, chores }) => [rounds.length, chores.length]).slice(0, 3)).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ])
})

test('beside firms they have one lane of their own, and none where there is nothing to do', () => {
  const tasks = { rounds: [round('2026-11-23', 'a'), round('2026-12-07', 'a')], chores: [] }
  const lanes = withTasks([lane('firm', 'Bâtisud')], tasks, 'firm', week, agencies)
  expect(lanes.map(({ id }) => id)).toEqual(['firm', 'caretakers'])
  expect(
    withTasks([lane('firm', 'Bâtisud')], { rounds: [], chores: [] }, 'firm', week, agencies),
  ).toHaveLength(1)
})

test('by agency they stand in its lane, and on the board of one day in its first part', () => {
  const tasks = { rounds: [round('2026-11-23', 'a'), round('2026-11-23', 'c')], chores: [] }
  const [only, ...others] = withTasks([], tasks, 'agency', ['2026-11-23'], agencies)
  expect(others).toEqual([])
  expect(only).toMatchObject({ id: 'centre', name: 'Agence Centre' })
  expect(only!.tasks).toHaveLength(4)
  expect(sumRounds(only!.tasks[0]!.rounds)).toEqual({ buildings: 2, points: 6 })
})
