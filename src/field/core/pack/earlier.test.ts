import { expect, test } from 'vitest'
import { filled, isReadable, readLeaf } from './earlier.ts'
import { version } from './keep.ts'

test('the pack of this version and of the one before is read, no other', () => {
  expect([version, version - 1].map((v) => isReadable({ version: v }))).toEqual([true, true])
  expect([version - 2, version + 1].map((v) => isReadable({ version: v }))).toEqual([false, false])
  expect(isReadable(undefined)).toBe(false)
  expect(Object.keys(filled)).toContain(String(version - 1))
})

test('a building that was kept before doors and windows were has none', () => {
  const kept = { card: { id: 'b' }, plans: { id: 'b', rooms: [] }, threads: [] }
  expect(readLeaf(kept, 2)).toMatchObject({ card: { id: 'b' }, plans: { rooms: [], openings: [] } })
  expect(readLeaf(kept, version)).toBe(kept)
})
