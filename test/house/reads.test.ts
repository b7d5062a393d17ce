import { expect, test } from 'vitest'
import { readings } from '../../tools/reads.ts'

/** Pairs of slices tied by a table, and places that name one (test/golden/reads.md). Lower them when you untie some. */
const most = { pairs: 6, places: 13 }

test('no slice reads more tables of another one than it did: what is new goes through its owner’s views', () => {
  const ties = readings().filter(({ kind }) => kind === 'table')
  expect(ties.length).toBeGreaterThan(0)
  expect({
    pairs: new Set(ties.map(({ reader, owner }) => `${reader} → ${owner}`)).size,
    places: ties.reduce((n, { times }) => n + times, 0),
  }).toEqual(most)
})

// The places stand below what is asked for there: what they show of it is offered to them (kernel/server/offers.ts).
test('the estate names nothing of requests', () => {
  expect(readings().filter(({ reader, owner }) => reader === 'estate' && owner === 'requests')).toEqual([])
})
