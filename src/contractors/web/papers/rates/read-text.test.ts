import { expect, test } from 'vitest'
import { textOf } from './read-text.ts'

const words = 'Dégorgement d’une évacuation;118,00 €'

test('a file of today', () => {
  expect(textOf(new TextEncoder().encode(words))).toBe(words)
})

test('a file of Windows-1252: é, ’ and € are what they were', () => {
  const old = Uint8Array.from(words.split('').map((c) => ({ '’': 0x92, '€': 0x80 })[c] ?? c.charCodeAt(0)))
  expect(textOf(old)).toBe(words)
})

test('two bytes a letter', () => {
  expect(textOf(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toBe('A')
})

test('a workbook is no text', () => {
  expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBeUndefined()
  expect(textOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBeUndefined()
})
