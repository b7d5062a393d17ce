import { expect, test } from 'vitest'
import { planted } from '../../seeds/bim/residence.ts'
import { diff } from '../../src/bim/core/diff/diff.ts'
import { match } from '../../src/bim/core/diff/match-things.ts'
import { type Family, thingsOf } from '../../src/bim/core/diff/model-things.ts'
import { built, seen } from './models.ts'

const may = seen('Duplex_A_20110505.ifc')
const september = seen('Duplex_A.ifc')
const first = built({ revision: 1, faults: true })
const second = built({ revision: 2, faults: true })

test('all rooms, doors and windows of the Duplex are recognised from May to September', () => {
  const { same, gone, added } = diff(may, september)
  const all = (family: Family): number => same[family].id + same[family].place + same[family].position
  expect([all('room'), all('door'), all('window'), all('storey')]).toEqual([18, 14, 24, 4])
  expect(gone).toEqual([])
  expect(added.map(({ number }) => number)).toEqual(['A105', 'B105', 'R301'])
})

test('the same are recognised without their GlobalIds, and none is taken for another', () => {
  const { pairs, gone } = match(thingsOf(may), thingsOf(september), false)
  expect(pairs.filter(({ before, after }) => before.id !== after.id)).toEqual([])
  expect(gone).toEqual([])
})

test('the rooms whose walls moved for the new stairs are told by their area', () => {
  expect(diff(may, september).resized.map(({ after }) => after.number)).toEqual([
    'A101',
    'A201',
    'B101',
    'B201',
  ])
})

test('the second delivery of the residence says what was planted, and nothing else', () => {
  const { added, gone, renamed, replaced, resized, marked, undecided, moved } = diff(first, second)
  expect(added).toEqual([])
  expect(gone.map(({ id }) => id)).toEqual([planted.gone])
  expect(renamed.map(({ before, after }) => [before.name, after.name])).toEqual([
    [planted.renamed.before, planted.renamed.after],
  ])
  expect(replaced.map(({ before, after }) => [before.id, after.id])).toEqual([
    [planted.replaced.before, planted.replaced.after],
  ])
  expect(resized.map(({ after }) => after.name)).toEqual(['Séjour', 'Cuisine'])
  expect(moved.map(({ metres }) => metres).toSorted((a, b) => a - b)).toEqual([
    0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0.5,
  ])
  expect([marked, undecided]).toEqual([[], []])
})

test('two radiators with one GlobalId are told apart by their rooms', () => {
  const { pairs } = match(thingsOf(first), thingsOf(second))
  const doubled = pairs.filter(({ before }) => before.family === 'equipment' && before.id === '')
  expect(doubled.map(({ before, after, how }) => [before.room === after.room, how])).toEqual([
    [true, 'place'],
    [true, 'place'],
  ])
})

test('a residence that was moved on its plot has not changed', () => {
  const shifted = structuredClone(first)
  for (const each of [...shifted.rooms, ...shifted.openings, ...shifted.equipment]) {
    each.id = `${each.id}x`
    if (each.at) each.at = [each.at[0] + 40, each.at[1], each.at[2]]
  }
  const { same, gone, moved } = diff(first, shifted)
  expect([same.room.place, same.door.position, same.window.position, gone.length, moved.length]).toEqual([
    125, 120, 60, 0, 0,
  ])
})

test('nothing changed between a model and itself', () => {
  const { same: _, ...changes } = diff(september, september)
  expect(Object.values(changes).flat()).toEqual([])
})
