import { expect, test } from 'vitest'
import { read } from './tree.ts'

const sizes = (): { path: string; lines: number }[] =>
  read('src/**/*.{ts,tsx}')
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .toSorted((a, b) => a.lines - b.lines)

const quantile = (share: number): number => {
  const all = sizes()
  return all[Math.floor((all.length - 1) * share)]!.lines
}

test('half of the files hold on a screen', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(60)
})

test('nine files in ten are read in one sitting', () => {
  expect(quantile(0.9)).toBeLessThanOrEqual(150)
})

test('no file is longer than 300 lines, dictionaries included', () => {
  expect(sizes().filter(({ lines }) => lines > 300)).toEqual([])
})
