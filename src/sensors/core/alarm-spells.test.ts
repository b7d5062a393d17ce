import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf } from '../../kernel/core/zone.ts'
import { alarmChanges, alarmStories } from './alarm-spells.ts'

/** Days from the first of March 2026 on: `o` open, `.` not, a space of which nothing is known. */
const days = (signs: string) =>
  [...signs].flatMap((sign, i) => (sign === ' ' ? [] : [{ day: dateOf(20_513 + i), open: sign === 'o' }]))

test.each([
  ['....', []],
  ['.oo.', [[{ from: '2026-03-02', to: '2026-03-03' }]]],
  ['.oo', [[{ from: '2026-03-02' }]]],
  ['.o  o.', [[{ from: '2026-03-02', to: '2026-03-05' }]]],
  [
    'o.............o.',
    [
      [
        { from: '2026-03-01', to: '2026-03-01' },
        { from: '2026-03-15', to: '2026-03-15' },
      ],
    ],
  ],
  ['o..............o', [[{ from: '2026-03-01', to: '2026-03-01' }], [{ from: '2026-03-16' }]]],
])('«%s» tells its alarms', (signs, told) =>
  expect(alarmStories(days(signs)).map(({ spells }) => spells)).toEqual(told),
)

test('what is kept says the same again, and nothing is done', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('o', '.', ' '), maxLength: 90 }), (signs) => {
      const stories = alarmStories(days(signs))
      const kept = stories.map((story, i) => ({ ...story, id: String(i) }))
      expect(alarmChanges(kept, stories)).toEqual({ raise: [], move: [], withdraw: [] })
    }),
  )
})

test('an alarm whose first day was heard late stays itself; one that was none is withdrawn', () => {
  const [story] = alarmStories(days('..oo.'))
  const kept = { id: 'leak', spells: story!.spells }
  expect(alarmChanges([kept], alarmStories(days('.ooo.')))).toEqual({
    raise: [],
    move: [{ id: 'leak', spells: [{ from: '2026-03-02', to: '2026-03-04' }] }],
    withdraw: [],
  })
  expect(alarmChanges([kept], [])).toEqual({ raise: [], move: [], withdraw: ['leak'] })
})
