import { createHash, webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

const json = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.constant(null), fc.boolean(), fc.maxSafeInteger(), fc.string({ unit: 'grapheme' })),
  value: fc.oneof(
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
})).value as fc.Arbitrary<never>

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, turned(each)]),
  )
}

test('the order in which keys were written changes nothing', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(turned(value) as never)).toBe(canonicalJson(value))
    }),
  )
})

test('read again, its text is the same text: a record that was kept has the hash that was signed', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text) as never)).toBe(text)
    }),
  )
})

test('an accent is one sign or two, and the hash is the same', () => {
  expect(canonicalJson({ b: 1, a: 'e\u0301', c: undefined })).toBe('{"a":"é","b":1}')
  expect(canonicalJson([-0, 2])).toBe('[0,2]')
})

test('what would be rounded is refused', () => {
  expect(() => canonicalJson(0.1)).toThrow(RangeError)
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
  expect(() => canonicalJson(2 ** 53)).toThrow(RangeError)
})

test('a browser and the house hash the same text to the same bytes', async () => {
  const text = canonicalJson({ name: 'Le Goff', rooms: ['Séjour', 'Cuisine'] })
  const there = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  expect(Buffer.from(there).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'))
})
