import { plain } from '../../kernel/core/fold-words.ts'
import { everydayWords, mailWords } from './polite-words.ts'
import { synonyms, togethers } from './synonyms.ts'

/** The words that say something, each once: folded, cut to their stem, and under the first of their synonyms. */
export const stemsOf = (words: string): string[] => [...new Set(wordsOf(words).map(stemOf))]

/** The words of a text that say something, folded; not yet cut. */
export const wordsOf = (text: string): string[] =>
  joinWords(plain(text))
    .split(' ')
    .filter((word) => word && !idle.has(word))

// Words that mean something else together: «commune» is a place, «parties communes» are halls.
const joinWords = (words: string): string =>
  togethers.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), words)

/** A folded word under the first of its synonyms. */
export const stemOf = (word: string): string => {
  const stem = cut(word)
  return alike.get(stem) ?? stem
}

// Six signs tell French words apart and let their endings go; «courriel» and «courrier» need eight.
const cut = (word: string): string =>
  /\d/.test(word)
    ? word
    : word
        .replace(/(?<!e)aux$/, 'al')
        .replace(/[sx]$/, '')
        .replace(/ee$/, 'e')
        .slice(0, word.startsWith('courrie') ? 8 : 6)

const alike: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((line) => {
    const stems = line.split(' ').map((word) => cut(word.replaceAll('-', '')))
    return stems.map((stem) => [stem, stems[0]!] as const)
  }),
)

const idle: ReadonlySet<string> = new Set([...everydayWords, ...mailWords])

/** How something is counted says little of what is: a number, a share, a mean. */
export const shapes: ReadonlySet<string> = new Set(['nombre', 'part', 'moyen', 'total', 'median'])

/** Of whom and of what nearly all is asked: where nobody has such a word it says little. */
export const grounds: ReadonlySet<string> = new Set(
  ['logement', 'locataire', 'batiment', 'patrimoine', 'demande', 'gardien', 'dossier'].map(stemOf),
)

/** Every word by which something is called, for what is typed amiss. */
export type Spelling = ReadonlyMap<string, readonly string[]>

/** Words by their first letter: people seldom miss that one. */
export const spellingOf = (texts: readonly string[]): Spelling => {
  const words = new Set(texts.flatMap(wordsOf).filter((word) => word.length >= 6 && !/\d/.test(word)))
  const byLetter = new Map<string, string[]>()
  for (const word of words) byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word])
  return byLetter
}

/** The stem of a word, or of the one that it was meant to be: one letter amiss in six, two in twelve. */
export const meantStem = (word: string, isKnown: (stem: string) => boolean, spelling: Spelling): string => {
  const stem = stemOf(word)
  if (isKnown(stem) || alike.has(stem) || word.length < 6 || /\d/.test(word)) return stem
  const most = word.length < 12 ? 1 : 2
  const meant = spelling
    .get(word[0]!)
    ?.map((known) => ({ known, amiss: lettersAmiss(word, known, most) }))
    .filter(({ amiss }) => amiss <= most)
    .toSorted((a, b) => a.amiss - b.amiss)[0]
  return meant ? stemOf(meant.known) : stem
}

// Letters left out, put in, taken for another or for their neighbour (Damerau–Levenshtein); above `most` it is no matter how many.
const lettersAmiss = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = above
    above = row
  }
  return above[b.length]!
}
