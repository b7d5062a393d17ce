import { expect, test } from 'vitest'
import { isPattern, patternOf } from './xsd-pattern.ts'

test.each([
  ['DT[0-9]{2}', 'DT01', 'DT011'],
  ['(-|[0-9]{2,3})\\/(-|[0-9]{2,3})', '90/-', '9/-'],
  ['[a-z-[aeiou]]+', 'bcd', 'abc'],
  ['[\\w.-]+', 'a.b-c', 'a b'],
  ['\\i\\c*', 'n1.é', '1n'],
  ['a^b$', 'a^b$', 'ab'],
  ['[^/]+', 'a(b)', 'a/b'],
  ['.*\\S.*', ' é ', '  '],
  ['[-a]+', '-a', 'b'],
  ['[a&&b]+', 'a&b', 'c'],
])('%s holds for %s and not for %s', (pattern, yes, no) => {
  expect([patternOf(pattern).test(yes), patternOf(pattern).test(no)]).toEqual([true, false])
})

test('a pattern that is none is told', () => {
  expect(['(', '[a', '*'].map(isPattern)).toEqual([false, false, false])
})
