import { expect, test } from 'vitest'
import { spreadTags, type TagBox } from './spread-tags.ts'

const frame = { width: 328, height: 340 }
const tag = (x: number, y: number, width = 200): TagBox => ({ x, y, width, height: 24 })
const standing = (tags: readonly TagBox[]) =>
  spreadTags(tags, frame).flatMap((place, i) =>
    typeof place === 'object' ? [{ ...tags[i]!, ...place }] : [],
  )

test('tags that have room stand where their places are', () => {
  expect(spreadTags([tag(120, 40), tag(120, 80)], frame)).toEqual([
    { x: 120, y: 40, counted: 0 },
    { x: 120, y: 80, counted: 0 },
  ])
})

test('of two in one place the first one stays, the other stands just below', () => {
  expect(spreadTags([tag(120, 40), tag(130, 45)], frame)).toEqual([
    { x: 120, y: 40, counted: 0 },
    { x: 130, y: 69, counted: 0 },
  ])
})

test('a tag whose place is at the edge is whole, inside of it', () => {
  expect(spreadTags([tag(4, 2), tag(326, 339)], frame)).toEqual([
    { x: 100, y: 12, counted: 0 },
    { x: 228, y: 328, counted: 0 },
  ])
})

test('forty alarms of one stair: none covers another, each one stands or is counted', () => {
  const tags = Array.from({ length: 40 }, (_, i) => tag(150 + (i % 3) * 9, 150 + i))
  const stand = standing(tags)
  for (const [i, one] of stand.entries())
    for (const other of stand.slice(i + 1))
      expect(
        Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= 24,
      ).toBe(true)
  expect(stand.length).toBeGreaterThan(3)
  expect(stand.length + stand.reduce((sum, { counted }) => sum + counted, 0)).toBe(40)
  // The first one, which is the most urgent, stays where it is.
  expect(stand[0]).toMatchObject({ x: 150, y: 150 })
})

test('what is out of view neither stands nor counts', () => {
  expect(spreadTags([undefined, tag(120, 40)], frame)).toEqual([undefined, { x: 120, y: 40, counted: 0 }])
})
