import { expect, test } from 'vitest'
import { doorSpots, middleOf } from './door-spots.ts'
import type { Box } from './window-on-plan.ts'

const marks = new Map<string, { box: Box }>([
  ['living', { box: [0, 0, 400, 500] }],
  ['toilet', { box: [400, 0, 100, 100] }],
  ['studio', { box: [600, 0, 300, 300] }],
  ['stairs', { box: [500, 0, 100, 900] }],
])
const rooms = [
  { id: 'toilet', unit: 'door-1' },
  { id: 'living', unit: 'door-1' },
  { id: 'studio', unit: 'door-2' },
  { id: 'stairs', unit: null },
  { id: 'undrawn', unit: 'door-3' },
]

test('each dwelling of a storey has its number in its largest room, and what belongs to all has none', () => {
  expect(doorSpots(rooms, marks)).toEqual([
    { unit: 'door-1', box: [0, 0, 400, 500] },
    { unit: 'door-2', box: [600, 0, 300, 300] },
  ])
})

test('on the plan of one dwelling nothing is written: its page says which it is', () => {
  expect(doorSpots(rooms.slice(0, 2), marks)).toEqual([])
})

test('a number that is wider than its room stands whole within the plan', () => {
  const whole: Box = [0, 0, 900, 900]
  expect(middleOf([0, 0, 40, 60], whole, 60)).toBe(30)
  expect(middleOf([870, 0, 30, 60], whole, 60)).toBe(870)
  expect(middleOf([400, 0, 40, 60], whole, 60)).toBe(420)
})
