import { expect, test } from 'vitest'
import { foreseePosition } from './decide-position.ts'

const narbonne = '11262'
const here = { lat: 43.1842, lon: 3.0036 }
const besides = { lat: 43.1851, lon: 3.0036 }

test('a model places a building that has no position, and moves one whose position is invented', () => {
  expect(foreseePosition(undefined, here, 'model', narbonne)).toEqual({ will: 'place' })
  const seen = foreseePosition({ ...here, source: 'invented' }, besides, 'model', narbonne)
  expect(seen).toMatchObject({ will: 'move', stands: 'invented' })
  expect('metres' in seen && Math.round(seen.metres)).toBe(100)
})

test.each(['hand', 'imported'] as const)('what is %s stays where it is, whatever a model says', (source) => {
  expect(foreseePosition({ ...here, source }, besides, 'model', narbonne)).toMatchObject({ will: 'keep' })
})

test('the same point is nothing new, and Boston is no place in Narbonne', () => {
  expect(foreseePosition({ ...here, source: 'hand' }, here, 'model', narbonne)).toEqual({ will: 'stay' })
  expect(foreseePosition(undefined, { lat: 42.36, lon: -71.06 }, 'model', narbonne)).toEqual({
    will: 'elsewhere',
  })
})
