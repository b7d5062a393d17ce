import { expect, test } from 'vitest'
import { activeSeconds, attending, cutEffort, takeAttention } from './count-effort.ts'

test('Madame Le Goff writes for nine seconds', () => {
  expect(activeSeconds([0, 2_000, 5_500, 9_000])).toBe(9)
})

test('while she answers the door for five minutes, twenty seconds are counted', () => {
  expect(activeSeconds([0, 4_000, 304_000, 306_000])).toBe(26)
})

test('a field that was only crossed costs nothing', () => {
  expect(activeSeconds([])).toBe(0)
  expect(activeSeconds([1_000])).toBe(0)
})

test('what is sent from within a field counts the field, and its leaving does not count it twice', () => {
  let at = 0
  const words = attending('request.words', () => at)
  words.beat()
  at = 6_000
  words.beat()
  at = 8_000
  expect(takeAttention()).toEqual({ 'request.words': 8 })
  at = 9_000
  expect(takeAttention()).toEqual({ 'request.words': 1 })
  expect(words.leave()).toBe(0)
  expect(takeAttention()).toEqual({})
})

test('no field took longer than the screen was open', () => {
  expect(cutEffort({ 'request.words': 90, 'request.phone': 4 }, 30)).toEqual({
    'request.words': 30,
    'request.phone': 4,
  })
})
