import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countMessages, notCounted, usualDelay } from './count-messages.ts'

/** Messages of one device, an hour apart, by their numbers: a number that is told of an earlier hour stands as `[number, hour]`. */
const sent = (...numbers: (number | [number, number])[]) =>
  numbers.map((one, i) => {
    const [count, hour] = typeof one === 'number' ? [one, i] : one
    return { count, at: hour * 3600, heard: hour * 3600 + 2 }
  })
const lost = (...numbers: (number | [number, number])[]) =>
  sent(...numbers).reduce((so, message) => countMessages(so, [message]), notCounted).lost

test.each([
  ['none that is missing', lost(4, 5, 6), 0],
  ['two that never came', lost(4, 7), 2],
  ['one that came after all, an hour late', lost(4, [6, 2], [5, 1]), 0],
  ['one of them, and that one twice', lost(4, [7, 3], [5, 1], [5, 1]), 1],
  ['the same message twice', lost(4, [4, 0], 5), 0],
  ['the same number in another hour: sent again', lost(4, 4, 5), 0],
  ['a join: the counter starts again', lost(812, 0, 1), 0],
  ['a join whose first two messages were lost', lost(812, 2, 3), 2],
  ['another session of the network, which counts from elsewhere', lost(4, 90_000, 90_001), 0],
  ['one of before the join that comes after it', lost(810, [0, 3], [811, 1]), 0],
])('%s', (_, said, meant) => expect(said).toBe(meant))

test('what was lost is the same in any order of arrival', () =>
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.nat(60), { minLength: 2 })
        .chain((numbers) =>
          fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length })),
        ),
      ([numbers, shuffled]) => {
        const of = (count: number) => ({ count, at: count * 3600, heard: 500_000 })
        const first = Math.min(...numbers)
        const all = [first, ...shuffled.filter((count) => count !== first)]
        const inTurn = all.reduce((so, count) => countMessages(so, [of(count)]), notCounted)
        expect(inTurn.lost).toBe(Math.max(...numbers) - first + 1 - numbers.length)
        expect(countMessages(notCounted, numbers.map(of)).lost).toBe(inTurn.lost)
      },
    ),
  ))

test('a clock is known by the median of its last messages', () => {
  const ahead = Array.from({ length: 20 }, (_, i) => ({
    at: i * 3600 + (i === 3 ? 0 : 1500),
    heard: i * 3600,
  }))
  expect(usualDelay(countMessages(notCounted, ahead))).toBe(-1500)
  expect(usualDelay(notCounted)).toBeNull()
})

test('a telegram each fifteen seconds without a number changes nothing for a quarter of an hour', () => {
  const first = countMessages(notCounted, [{ at: 0, heard: 0 }])
  expect(countMessages(first, [{ at: 15, heard: 15 }])).toBe(first)
  expect(countMessages(first, [{ at: 900, heard: 900 }]).toldAt).toBe(900)
})
