import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dangerIn } from '../danger/dangers-in-words.ts'
import { hear } from './hear-nature.ts'
import { isMatter } from './is-matter.ts'
import { matterIn } from './no-repair.ts'

const folder = resolve(import.meta.dirname, '../../../../test/fixtures/words/matters')

type Row = { words: string; kind: string }

const rowsOf = (half: string): Row[] =>
  readFileSync(resolve(folder, `${half}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', kind = ''] = line.split('\t')
      return { words, kind }
    })

// Noise has a nature of its own, and the same desk.
const heardAs = (words: string): string => {
  const { nature } = hear(words)
  return nature === 'noise.neighbour' ? 'neighbour' : nature.replace('matter.', '')
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000

/**
 * Sentences about what is no repair. `unseen` was written before any of the rules, and nothing is tuned on it: it tells what
 * strangers get. Asked of it: nobody is sent for what is no repair. `hard` is how people type it: broken French, capitals, no accents; its
 * rules are ours.
 */
test.each([
  { half: 'seen', first: 0.87, sent: 0 },
  { half: 'unseen', first: 0.73, sent: 1 },
  { half: 'hard', first: 0.79, sent: 1 },
])('of $half/matters, the right desk first for $first, and a firm for $sent at most', (bound) => {
  const rows = rowsOf(bound.half).filter(({ kind }) => !kind.startsWith('danger'))
  const first = rows.filter(({ words, kind }) => heardAs(words) === kind)
  const sent = rows.filter(({ words }) => {
    const { nature, sure } = hear(words)
    return sure && !isMatter(nature)
  })
  const figures = { first: share(first.length, rows.length), sent: sent.length, of: rows.length }
  process.stdout.write(`matters ${bound.half} ${JSON.stringify(figures)}\n`)
  expect(figures.first).toBeGreaterThanOrEqual(bound.first)
  expect(figures.sent).toBeLessThanOrEqual(bound.sent)
})

describe('a danger is heard before what is no repair', () => {
  const dangers = ['seen', 'unseen'].flatMap(rowsOf).filter(({ kind }) => kind.startsWith('danger'))

  test.each(dangers)('$words', ({ words }) => {
    expect(dangerIn(words)).toBeDefined()
    expect(hear(words).matter && dangerIn(words)?.weak !== true).toBeFalsy()
  })
})

describe('how somebody of ours behaved is a complaint, and what breaks beside stays what it is', () => {
  test.each([
    'la gardienne du bâtiment C est désagréable avec tout le monde',
    'LE MONSIEUR DE L’ACCUEIL M’A MAL PARLÉ',
    'vos techniciens ils disent même pas bonjour',
    'je veux me plaindre',
    'je demande une indemnisation, un mois sans ascenseur',
  ])('%s', (words) => {
    expect(matterIn(words)).toBe('complaint')
    expect(hear(words)).toMatchObject({ matter: 'complaint', danger: undefined })
  })

  test.each([
    ['je veux me plaindre du bruit des voisins la nuit', 'noise.neighbour'],
    ['mon deuxième badge ne marche plus', 'intercom.badge'],
    ['le plombier est venu hier et ça fuit encore sous l’évier', 'plumbing.pipe_leak'],
  ])('%s: %s', (words, nature) => {
    expect(hear(words)).toMatchObject({ nature, sure: true })
  })
})

describe('what is asked of a desk is asked at home, however it is spelt', () => {
  test.each([
    ['je voudrais changer pour un rez de chaussé', 'transfer'],
    ['je voudrai un logement au RDC svp', 'transfer'],
    ['atestation de loyer pour la caf', 'certificate'],
    ['Il me faudrait une attestassion pour la CAF', 'certificate'],
    ['un justificatif de domicil svp', 'certificate'],
    ['une regularization de loyer que je comprends pas', 'charges'],
  ])('%s: %s', (words, kind) => {
    expect(hear(words)).toMatchObject({ nature: `matter.${kind}`, sure: true, at: { home: true } })
  })

  test.each([
    'il faudrait une ampoule au rez de chaussée dans le hall',
    'le parement de la façade tombe',
    'fracture de la porte du hall',
  ])('%s', (words) => {
    expect(matterIn(words)).toBeUndefined()
  })
})
