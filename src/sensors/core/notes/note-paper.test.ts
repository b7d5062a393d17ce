import { expect, test } from 'vitest'
import type { Lang } from '../../../kernel/core/access.ts'
import { sentenceOf } from '../../../kernel/core/words.ts'
import { en } from '../words.notes-told.en.ts'
import { fr } from '../words.notes-told.fr.ts'
import type { NotedDrip } from './note-content.ts'
import { notePaper } from './note-paper.ts'

const sum = { total: 3100, days: 30, missing: 0 }
const wordsOf = (lang: Lang, drips?: NotedDrip[]): string =>
  JSON.stringify(
    notePaper(
      {
        first: '2026-11-01',
        last: '2026-11-30',
        at: '2026-12-04T08:00:00.000Z',
        place: '7 rue des Rosiers, porte 12',
        landlord: 'Robine Habitat',
        content: {
          kind: 'monthly',
          meters: [{ metric: 'hot_water', month: sum, year: sum }],
          ...(drips && { drips }),
        },
      },
      { t: (key, params) => sentenceOf({ fr, en }[lang], key, params, lang), lang },
    ),
  )

test('the note of a month says of water that drips since when, and what to do; one without says nothing of it', () => {
  const drip: NotedDrip = { metric: 'hot_water', since: '2026-11-07' }
  expect(wordsOf('fr', [drip])).toMatch(/Depuis le 7\snovembre\s2026 au moins, un filet d’eau chaude/)
  expect(wordsOf('en', [drip])).toMatch(/Since 7\sNovember\s2026 at least, a trickle of hot water/)
  expect(wordsOf('fr')).not.toContain('filet')
})
