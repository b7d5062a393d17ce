import { expect, test } from 'vitest'
import { spacedOtherwise } from './name-spacing.ts'

test.each([
  ['legoff annick', 'le goff annick'],
  ['le goff', 'legoff'],
  ['delatour', 'de latour'],
  ['de la tour', 'delatour'],
  ['benali', 'ben ali'],
  ['ndiaye', 'n diaye'],
  ['n diaye awa', 'ndiaye awa'],
  ['mbarek', 'm barek'],
  ['dangelo', 'd angelo'],
  ['oconnor', 'o connor'],
])('«%s» is also looked for as «%s»', (typed, other) => expect(spacedOtherwise(typed)).toBe(other))

test.each(['martin', 'le', 'lea', 'goff'])('«%s» has no particle', (typed) =>
  expect(spacedOtherwise(typed)).toBeUndefined(),
)
