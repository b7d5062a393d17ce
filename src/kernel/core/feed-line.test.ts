import { describe, expect, test } from 'vitest'
import { isTold, lineAfter, type LineEvent, type LineState } from './feed-line.ts'

const after = (...events: LineEvent[]): LineState => events.reduce(lineAfter, 'opened')

test('a line is admitted, then told what comes', () => {
  expect(after()).toBe('opened')
  expect(after('admitted')).toBe('admitted')
  expect(after('admitted', 'joined')).toBe('telling')
})

test('nothing is told before it has a place', () => {
  expect([after(), after('joined')].map(isTold)).toEqual([false, false])
  expect([after('admitted'), after('admitted', 'joined')].map(isTold)).toEqual([true, true])
})

describe.each(['ended', 'closed'] as const)('once it is %s', (last) => {
  test.each([[[]], [['admitted']], [['admitted', 'joined']]] satisfies LineEvent[][][])(
    'after %j it is gone',
    (before) => {
      expect(after(...before, last)).toBe('gone')
      expect(isTold(after(...before, last))).toBe(false)
    },
  )
  test('nothing brings it back', () => {
    for (const late of ['admitted', 'joined', 'ended', 'closed'] as const)
      expect(after('admitted', last, late)).toBe('gone')
  })
})
