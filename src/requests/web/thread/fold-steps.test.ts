import { expect, test } from 'vitest'
import type { Entry } from '../../core/contract.ts'
import { foldSteps } from './fold-steps.ts'

const entry = (id: number, type: string, words: string | null = null): Entry => ({
  id: `${id}`,
  at: `2026-11-${String(10 + id).padStart(2, '0')}T09:00:00Z`,
  type,
  by: { name: 'Nadia Ferrand', role: 'agent', me: false },
  audience: 'everyone',
  data: {},
  words,
  gone: false,
  photos: [],
  sounds: [],
})
const shapes = (entries: readonly Entry[], planned = false): string[] =>
  foldSteps(entries, planned).map((part) => ('entry' in part ? part.entry.id : `${part.steps.length} steps`))

const life = [
  entry(0, 'request.filed'),
  entry(1, 'request.classified'),
  entry(2, 'order.placed'),
  entry(3, 'order.accepted'),
  entry(4, 'order.slotsOffered'),
  entry(5, 'order.slotFixed'),
  entry(6, 'order.onTheWay'),
  entry(7, 'request.said', 'Personne n’est venu, dit Madame N’Diaye.'),
  entry(8, 'order.nobodyHome'),
]

test('words and decisions stay, the steps between them fold to one line', () => {
  expect(shapes(life)).toEqual(['0', '1', '5 steps', '7', '8'])
})

test('the appointment that stands is not folded away, one that passed is', () => {
  expect(shapes(life.slice(0, 7), true)).toEqual(['0', '1', '3 steps', '5', '6'])
  expect(shapes(life.slice(0, 7))).toEqual(['0', '1', '4 steps', '6'])
})

test('one step alone is no longer than the line that would stand for it', () => {
  expect(shapes(life.slice(0, 4))).toEqual(['0', '1', '2', '3'])
})

test('a photo without words is looked at, and words that were erased leave their place', () => {
  const shown = { ...entry(2, 'request.photoAdded'), photos: ['a'.repeat(64)] }
  const erased = { ...entry(3, 'request.said'), gone: true }
  expect(shapes([life[0]!, shown, erased, entry(4, 'order.placed')])).toEqual(['0', '2', '3', '4'])
})
