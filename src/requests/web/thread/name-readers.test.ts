import { expect, test } from 'vitest'
import { readersOf } from './name-readers.ts'

const her = { name: 'Awa N’Diaye' }

test.each([
  ['a tap at home', 'plumbing.tap_leak', her, 'everyone'],
  ['a lift that a caretaker told', 'lift.stopped', null, 'staff'],
  ['a neighbour’s complaint that nobody signed', 'matter.neighbour', null, 'staff'],
  ['her rent account, that no firm and no caretaker reads', 'matter.rent', her, 'desk'],
] as const)('of %s', (_, nature, requester, readers) => {
  expect(readersOf({ request: { nature }, requester })).toBe(readers)
})
