import { expect, test } from 'vitest'
import { type OutletKinds, whyNeeded } from './needed-there.ts'

const files: OutletKinds = { kinds: ['contact', 'leaseEnd'], isByHand: false }
const list: OutletKinds = { kinds: ['leaseEnd'], isByHand: true }

test.each<[readonly string[], readonly OutletKinds[], string]>([
  [[], [files], 'noWay'],
  [['orderPlaced'], [files], 'noOutlet'],
  [['leaseEnd'], [list], 'byHand'],
  [['leaseEnd'], [list, files], 'notTaken'],
])('%j beside %j is %s', (sentAs, outlets, why) => {
  expect(whyNeeded(sentAs, outlets)).toBe(why)
})
