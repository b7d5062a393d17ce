import { expect, test } from 'vitest'
import { cityStanding, isCityEnd } from './city-status.ts'

test.each([
  ['open', 'OPEN', false],
  ['closed', 'CLOSED', true],
  ['CLOSED', 'CLOSED', true],
  ['fixed', 'FIXED', true],
  ['in progress', 'IN_PROGRESS', false],
  ['no-further-action', 'NO_FURTHER_ACTION', true],
] as const)('a city that says «%s» means %s', (said, meant, over) => {
  expect(cityStanding(said)).toBe(meant)
  expect(isCityEnd(meant)).toBe(over)
})

test('a word that nobody knows says nothing', () => {
  expect(cityStanding('resolved-ish')).toBeUndefined()
})
