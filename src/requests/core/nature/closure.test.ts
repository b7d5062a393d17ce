import { expect, test } from 'vitest'
import { closingNo } from '../decide/direct-request.ts'
import { natures } from './catalogue.ts'
import { closingWords, closureReasons, mayCloseAs } from './closure.ts'

test('what the caretaker reported himself asks for a sentence exactly where the rule refuses without one', () => {
  for (const reason of closureReasons) {
    const nature = natures.find(({ matter }) => matter?.answers.some((answer) => answer === reason))?.code
    const role = mayCloseAs('manager', nature).includes(reason) ? 'manager' : 'caretaker'
    const refused =
      closingNo(reason, undefined, role, nature ?? 'other.repair')?.refused === 'reason_needs_words'
    expect([reason, closingWords(reason, false)]).toEqual([reason, refused ? 'why' : 'none'])
  }
  expect(closingWords('works_refused', false)).toBe('why')
})

test('whoever filed it reads a message, whatever the reason', () => {
  expect(new Set(closureReasons.map((reason) => closingWords(reason, true)))).toEqual(new Set(['message']))
})

test('a matter that is no repair closes with what may come of it, and a repair with none of these', () => {
  expect(mayCloseAs('agent', 'matter.rent')).toEqual([
    'answered',
    'plan_agreed',
    'account_put_right',
    'paper_sent',
    'withdrawn',
    'duplicate',
    'moved_out',
  ])
  expect(mayCloseAs('hq', 'matter.complaint')).toEqual(['put_right', 'answered', 'no_agreement'])
  expect(mayCloseAs('agent', 'lift.stopped')).not.toContain('answered')
  expect(closingNo('plan_agreed', undefined, 'agent', 'lift.stopped')).toEqual({ refused: 'not_your_reason' })
  expect(closingNo('done', undefined, 'agent', 'matter.rent')).toEqual({ refused: 'not_your_reason' })
})
