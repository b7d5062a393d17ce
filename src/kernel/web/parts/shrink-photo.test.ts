import { expect, test } from 'vitest'
import { fitSize } from './shrink-photo.ts'

test('a photo of twelve megapixels leaves at 1600 px on its longest side', () => {
  expect(fitSize(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(fitSize(3000, 4000)).toEqual({ width: 1200, height: 1600 })
})

test('a small photo is not made larger', () => {
  expect(fitSize(640, 480)).toEqual({ width: 640, height: 480 })
})

test('a very long strip keeps at least one pixel', () => {
  expect(fitSize(20_000, 4)).toEqual({ width: 1600, height: 1 })
})
