import { expect, test } from 'vitest'
import { type Kept, most, readKept, withKept } from './kept.ts'

const late: Kept = { name: 'Retards', query: 'late=true' }

test('a list is kept once, by its name and by what it shows', () => {
  expect(withKept([late], { name: 'Retards', query: 'late=true&group=water' })).toHaveLength(1)
  expect(withKept([late], { name: 'En retard', query: 'late=true' })).toEqual([
    { name: 'En retard', query: 'late=true' },
  ])
})

test('the oldest gives way, and what is not a list is none', () => {
  const many = Array.from({ length: most }, (_, i) => ({ name: `${i}`, query: `q=${i}` }))
  expect(withKept(many, late).map(({ name }) => name)).toEqual([
    ...many.slice(1).map(({ name }) => name),
    'Retards',
  ])
  expect(readKept('{"name":1}')).toEqual([])
  expect(readKept('not json')).toEqual([])
  expect(readKept(JSON.stringify([late, { name: 'x' }]))).toEqual([late])
})
