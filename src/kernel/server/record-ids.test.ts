import fc from 'fast-check'
import { v5 } from 'uuid'
import { expect, test } from 'vitest'
import { derivedId } from './record-ids.ts'

test('a derived id is that of the standard, whatever the words', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(derivedId(...parts)).toBe(v5(parts.join('\u001f'), '9f1c1f0e-6c1c-5b0a-9d0e-1a6c7a4d2b10'))
    }),
  )
})

test('Madame N’Diaye’s words keep their id from one version to the next', () => {
  expect(derivedId('household', 'N’Diaye', 12)).toBe(
    v5('household\u001fN’Diaye\u001f12', '9f1c1f0e-6c1c-5b0a-9d0e-1a6c7a4d2b10'),
  )
})
