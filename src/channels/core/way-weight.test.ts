import { expect, test } from 'vitest'
import { wayWhyOf } from './ways/way-why.ts'
import { weighBounce, weighText } from './way-weight.ts'

test.each([
  ['5.1.1', 'dead', 'nobody'],
  ['5.1.2', 'dead', 'nobody'],
  ['5.1.10', 'dead', 'nobody'],
  ['5.2.2', 'thrice', 'full'],
  ['4.4.7', 'thrice', 'silent'],
] as const)('%s', (status, weight, why) => {
  expect([weighBounce(status), wayWhyOf(status)]).toEqual([weight, why])
})

test.each(['5.1.7', '5.1.8', '5.7.1', '5.2.3', '2.0.0', undefined])(
  '%s says nothing of a mailbox',
  (status) => {
    expect(weighBounce(status)).toBe('no')
  },
)

test('a number that the gateway takes none for is dead at once, one that fails with the second', () => {
  expect(['rejected', 'failed', 'enough'].map(weighText)).toEqual(['dead', 'twice', 'no'])
  expect(['rejected', 'failed', 'stop'].map(wayWhyOf)).toEqual(['rejected', 'failed', 'stop'])
})
