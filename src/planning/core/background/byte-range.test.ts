import { expect, test } from 'vitest'
import { rangeOf } from './byte-range.ts'

test('a reader of tiles asks for the bytes that it wants, and is given no more than there are', () => {
  expect(rangeOf('bytes=0-16383', 100_000)).toEqual({ from: 0, to: 16_383 })
  expect(rangeOf('bytes=0-16383', 1_000)).toEqual({ from: 0, to: 999 })
  expect(rangeOf('bytes=500-', 1_000)).toEqual({ from: 500, to: 999 })
  expect(rangeOf('bytes=-200', 1_000)).toEqual({ from: 800, to: 999 })
  expect(rangeOf('bytes=-2000', 1_000)).toEqual({ from: 0, to: 999 })
})

test('what begins after the end cannot be given; what is no range asks for the whole', () => {
  expect(rangeOf('bytes=1000-1200', 1_000)).toBe('unsatisfiable')
  expect(rangeOf('bytes=-0', 1_000)).toBe('unsatisfiable')
  for (const whole of [undefined, '', 'bytes=-', 'bytes=9-3', 'bytes=0-1,5-9', 'pages=1-2', 'bytes=a-b'])
    expect(rangeOf(whole, 1_000), String(whole)).toBeUndefined()
})
