import { expect, test } from 'vitest'
import type { Key } from '../../kernel/core/words.ts'
import { next } from './mail-holes.ts'
import { fr } from './words.fr.ts'

const mailOf = (nature: string): string => {
  const matter = { nature, status: 'oriented', handler: 'desk', due: '2026-12-04T17:00:00.000Z' }
  const given = {
    now: { matter, order: null },
    to: { lang: 'fr' },
    at: '2026-11-27T09:00:00.000Z',
    t: (key: Key) => (fr as Partial<Record<Key, string>>)[key] ?? key,
  }
  return next(given as unknown as Parameters<typeof next>[0])
}

test('whoever means to leave reads that she has given no notice yet, how it is given, and of how long', () => {
  expect(mailOf('matter.notice')).toMatch(
    /pas encore un congé.*lettre recommandée.*commissaire de justice.*contre récépissé.*trois mois.*un mois/,
  )
  expect(mailOf('matter.rent')).not.toContain('congé')
})
