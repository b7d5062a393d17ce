import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, encodeText } from './step-text.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
const decode = (bytes: Uint8Array): string => decodeText(bytes, 0, bytes.length)
const literal = (text: string): string => decode(bytesOf(text))

test('any name that somebody types comes back from the file as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const written = encodeText(text)
      expect(written).toMatch(/^'[ -~]*'$/)
      expect(literal(written.slice(1, -1))).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('even half of a sign, and a text longer than a page', () => {
  for (const text of ['\ud83d', 'a\udc00é', `${'Séjour '.repeat(3000)}'\\`])
    expect(literal(encodeText(text).slice(1, -1))).toBe(text)
})

test('Entrée is Entrée in each of the six ways in which exporters write it', () => {
  expect(literal('Entr\\X\\E9e')).toBe('Entrée')
  expect(literal('Entr\\X2\\00E9\\X0\\e')).toBe('Entrée')
  expect(literal('Entr\\X4\\000000E9\\X0\\e')).toBe('Entrée')
  expect(literal('Entr\\S\\ie')).toBe('Entrée')
  expect(decode(new TextEncoder().encode('Entrée'))).toBe('Entrée')
  expect(decode(bytesOf('Entrée'))).toBe('Entrée')
})

test('a page is kept until the end of its text', () => {
  expect(literal('\\PE\\\\S\\:\\S\\R')).toBe('Кв')
  expect(literal('\\S\\i')).toBe('é')
})

test('the Windows apostrophe and the ligature of cœur are read too', () => {
  expect(decode(Uint8Array.from([0x6c, 0x92, 0x9c, 0x75, 0x66]))).toBe('l’œuf')
})

test('a path with backslashes, which no exporter ought to write, keeps them', () => {
  expect(literal('C:\\Users\\X2\\plan')).toBe('C:\\Users\\X2\\plan')
})

test('a quote is doubled, a line break inside a text is the file’s alone', () => {
  expect(literal("l''entr\n\\X2\\00E9\\X0\\e")).toBe("l'entrée")
})
