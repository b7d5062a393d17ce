import { bare } from '../../../kernel/core/fold-words.ts'

/** A word of a text: as compared (`word`: no accents, lower case), where it stands, whether it begins by a capital. */
export type Token = { word: string; start: number; end: number; capital: boolean }

/** The words of a text in order. An apostrophe parts (« l’évier » is « l », « evier »). */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    word: bare(found[0]),
    start: found.index,
    end: found.index + found[0].length,
    capital: /^\p{Lu}/u.test(found[0]),
  }))

/**
 * A term of a lexicon against a word: `stem*` matches what begins so; a plain term the word itself, its plural and
 * its feminine. 1 exact, 0.7 one letter wrong (from six letters on), 0 no.
 */
export const matches = (term: string, word: string): number => {
  if (term.endsWith('*')) return prefix(term.slice(0, -1), word)
  if (term === word || endings.some((e) => word === term + e)) return 1
  return term.length >= 6 && Math.abs(word.length - term.length) <= 1 && nearly(term, word) ? 0.7 : 0
}

const endings = ['s', 'x', 'e', 'es']

const prefix = (stem: string, word: string): number => {
  if (word.startsWith(stem)) return 1
  if (stem.length < 6 || word.length < stem.length - 1) return 0
  return [0, 1, -1].some((d) => nearly(stem, word.slice(0, stem.length + d))) ? 0.7 : 0
}

/** Whether one letter added, lost, changed or swapped with its neighbour makes the one of the other. */
const nearly = (a: string, b: string): boolean => {
  if (a[0] !== b[0]) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
