import { expect, test } from 'vitest'
import { pageOf } from './access-page.ts'
import { sayInFile } from './file-words.ts'

test('a file told to Madame Le Goff half past midnight on New Year’s Day bears the new year, and so does what it lists', () => {
  const now = '2026-12-31T23:30:00.000Z'
  const page = pageOf({
    held: { letters: [{ at: now }] },
    now,
    landlord: 'Robine Habitat',
    lang: 'fr',
    say: sayInFile('fr', (_, key) => key),
  }).replaceAll('\u00a0', ' ')
  expect(page).toContain('vendredi 1er janvier 2027')
  expect(page).toContain('vendredi 1er janvier à 0 h 30 (2027)')
})
