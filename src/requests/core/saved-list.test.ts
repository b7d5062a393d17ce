import { expect, test } from 'vitest'
import { type SavedList, withKept } from './saved-list.ts'

const late: SavedList = { name: 'Retards', query: 'late=true' }

test('a list is kept once, by its name and by what it shows; the new one is the last', () => {
  expect(withKept([late], { name: 'Retards', query: 'late=true&group=water' })).toHaveLength(1)
  const other = { name: 'Eau', query: 'group=water' }
  expect(withKept([late, other], { name: 'En retard', query: 'late=true' })).toEqual([
    other,
    { name: 'En retard', query: 'late=true' },
  ])
})
