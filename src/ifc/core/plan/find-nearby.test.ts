import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FlatBox, overlap } from './contour.ts'
import { nearIn } from './find-nearby.ts'

const place = fc.integer({ min: -60_000, max: 60_000 })
const box = fc
  .tuple(place, place, fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 30_000 }))
  .map(([west, north, width, depth]): FlatBox => [west, north, west + width, north + depth])

test('what lies near on a plan is found in its order, however large it is and whatever is asked', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, (all, asked) => {
      const near = nearIn(all, (each) => each)
      expect(near(asked)).toEqual(all.filter((each) => overlap(each, asked)))
    }),
  )
})

test('what has no corner is near nothing', () => {
  const nowhere: FlatBox = [Infinity, Infinity, -Infinity, -Infinity]
  expect(nearIn([nowhere], (each) => each)([0, 0, 10, 10])).toEqual([])
  expect(nearIn([[0, 0, 10, 10] satisfies FlatBox], (each) => each)(nowhere)).toEqual([])
})
