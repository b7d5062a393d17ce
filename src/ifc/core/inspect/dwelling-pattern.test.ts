import { expect, test } from 'vitest'
import { patternOf, tryPattern } from './dwelling-pattern.ts'

test.each([
  ['[@]###', 'A101', 'A'],
  ['[@]###', 'b204', 'b'],
  ['[@]###', 'AB101', undefined],
  ['[@-###]-*', 'A-101-2', 'A-101'],
  ['* - [Lgt ##]', 'Séjour - Lgt 12', 'Lgt 12'],
  ['[*]/##', 'Étage 1/04', 'Étage 1'],
  ['[É##]*', 'É01 cuisine', 'É01'],
  ['(.+)[#]', 'aa1', undefined],
])('%s in %s', (typed, text, key) => expect(patternOf(typed)!(text)).toBe(key))

test.each(['', 'A101', '[', '[]###', '[a][b]', '[*]**', `[${'#'.repeat(70)}]`])('%s is no pattern', (typed) =>
  expect(patternOf(typed)).toBeUndefined(),
)

test('what a pattern would find is told before anybody says yes', () =>
  expect(tryPattern('[@]###', ['A101', 'A102', 'B101', 'R301 toit', ''])).toEqual({
    found: [
      { key: 'A', rooms: 2 },
      { key: 'B', rooms: 1 },
    ],
    left: 2,
  }))

test('a long name and two stars take no time that anybody would notice', () =>
  expect(patternOf('*-*[#]')!('-'.repeat(100_000))).toBeUndefined())
