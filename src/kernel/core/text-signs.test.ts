import { expect, test } from 'vitest'
import { foldForText, isTextOnly, textParts } from './text-signs.ts'

test('what a text message cannot carry is written otherwise, and what it can stays', () => {
  expect(foldForText('n° 4417 : « Ça ira, où êtes-vous ? » l’œil, 12 €, Besançon…')).toBe(
    'no 4417 : " Ça ira, où etes-vous ? " l\'oeil, 12 €, Besancon...',
  )
  expect(isTextOnly(foldForText('Świętosław 👍 – Łódź'))).toBe(true)
})

test('parts are counted as they are paid for', () => {
  expect(textParts('a'.repeat(160))).toBe(1)
  expect(textParts('a'.repeat(161))).toBe(2)
  expect(textParts('a'.repeat(307))).toBe(3)
  expect(textParts('€'.repeat(81))).toBe(2)
})
