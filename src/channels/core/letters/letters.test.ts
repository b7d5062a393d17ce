import { describe, expect, test } from 'vitest'
import { readLetterWords, senderNamesIn, withoutOurs } from './letter-words.ts'
import { type PileMark, splitPile } from './split-pile.ts'
import { wordsOfPage } from './words-of-page.ts'

const page: PileMark = { isBlank: false, isSeparator: false, code: null }
const blank: PileMark = { ...page, isBlank: true }
const separator: PileMark = { ...page, isSeparator: true }
const coded = (code: string): PileMark => ({ ...page, code })

test.each([
  ['pages that follow each other are one letter', [page, page], false, [[1, 2]]],
  ['a separator sheet belongs to none', [page, separator, page], false, [[1], [3]]],
  ['so does a blank page', [blank, page, blank, blank, page], false, [[2], [5]]],
  ['blank backs part nothing', [page, blank, page, blank], true, [[1, 3]]],
  ['a code begins a letter', [page, coded('a'), page], false, [[1], [2, 3]]],
  ['the same code goes on, another begins', [coded('a'), coded('a'), coded('b')], false, [[1, 2], [3]]],
  ['nothing is no letter', [blank, separator], false, []],
] as const)('%s', (_, pages, isTwoSided, letters) => expect(splitPile(pages, isTwoSided)).toEqual(letters))

describe('what a letter says', () => {
  const text = [
    'Madame Anne LE GOFF',
    '12 rue de Verdun',
    '11100 Narbonne',
    'Robine Habitat',
    'Objet : fuite sous l’évier',
    'Madame, Monsieur,',
    'Depuis lundi le robinet goutte.',
    'A. Le Goff',
  ].join('\n')

  test('begins with its greeting, and is about its object', () => {
    expect(readLetterWords(text)).toEqual({
      subject: 'fuite sous l’évier',
      words: 'Madame, Monsieur,\nDepuis lundi le robinet goutte.\nA. Le Goff',
    })
    expect(readLetterWords('Toujours rien.\nMerci')).toEqual({ subject: '', words: 'Toujours rien.\nMerci' })
  })

  test('names who may have written it, without titles and streets', () => {
    const names = senderNamesIn(text)
    expect(names).toEqual(expect.arrayContaining(['anne le goff', 'a le goff']))
    expect(names.join(' ')).not.toMatch(/verdun|\d/)
    expect(senderNamesIn('MME AWA N’DIAYE\n3 RUE X')).toEqual(['awa n diaye'])
  })

  test('is not what ours said, where it came back', () => {
    const ours = 'Nous avons reçu votre demande. Votre agence choisit qui intervient.'
    expect(
      withoutOurs(
        `Nous avons reçu votre demande.\nVotre agence choisit qui intervient.\nVendredi me va`,
        ours,
      ),
    ).toBe('Vendredi me va')
    expect(withoutOurs('Votre demande est restée sans suite', ours)).toBe(
      'Votre demande est restée sans suite',
    )
  })
})

test('words of a page keep their lines and paragraphs, and are as sure as their letters', () => {
  const row = (place: string, sure: number, word: string) =>
    ['5', '1', ...place.split('.'), '1', '0', '0', '9', '9', String(sure), word].join('\t')
  const table = [
    'level\tpage',
    row('1.1.1', 90, 'Bonjour'),
    row('1.1.2', 90, 'Anne'),
    row('1.1.2', 90, 'Le'),
    row('2.1.1', 20, 'zk'),
  ].join('\n')
  const { text, sure } = wordsOfPage(table)
  expect(text).toBe('Bonjour\nAnne Le\n\nzk')
  expect(sure).toBeCloseTo((13 * 90 + 2 * 20) / 15)
  expect(wordsOfPage('level')).toEqual({ text: '', sure: 0 })
})
