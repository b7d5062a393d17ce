import { expect, test } from 'vitest'
import { sentenceOf } from '../../../kernel/core/words.ts'
import { hoursCsv } from './hours-csv.ts'
import { fr as pages } from './words.round.fr.ts'
import { fr as office } from './words.office.fr.ts'

const words = { ...pages, ...office }

test('Sylvie Lefèvre opens the month in her spreadsheet: minutes, margins, and how they were found', () => {
  const csv = hoursCsv(
    {
      month: '2026-11',
      agencies: [{ id: 'centre', name: 'Agence Centre' }],
      rows: [
        {
          building: { id: 'x', name: '=Bellevue; A', address: '16 rue Voltaire', agency: 'centre' },
          share: 40,
          tasks: [{ task: 'waste', acts: 8, minutes: 160, measured: 25, low: 80, high: 305 }],
        },
      ],
    },
    (key, params) => sentenceOf(words, key, params, 'fr'),
    'fr',
  )
  const [head, line] = csv.split('\r\n')
  expect(head).toMatch(/^\uFEFFMois;Agence;/)
  expect(line).toBe(
    `2026-11;Agence Centre;"'=Bellevue; A";16 rue Voltaire;Élimination des rejets;8;160;25;80;305;${words['rounds.share.40']}`,
  )
  expect(csv).toContain('87-713')
})
