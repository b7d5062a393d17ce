import { accents, abbreviations } from './accents.ts'
import { plain } from '../../../kernel/core/fold-words.ts'

/** «VIOLLET LE DUC» → «Viollet le Duc»; «ST JEAN LA SOURCE» → «Saint-Jean la Source»; «D AIGUES VIVES» → «d’Aigues Vives». */
export const spellName = (upper: string): string =>
  upper
    .trim()
    .replace(/[`´‘’]/g, "'")
    .replace(/\b([LD])\s+(?=[AEIOUYH]\w{2})/gi, "$1'")
    .replace(/\b(SAINTE?|STE?)[\s.-]+(?=[A-Z]{3})/gi, (_, saint: string) =>
      /E$/i.test(saint) ? 'SAINTE-' : 'SAINT-',
    )
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word, i, all) => (/^A$/i.test(word) && i > 0 && i < all.length - 1 ? 'à' : wordOf(word)))
    .join(' ')

/** The first letter large, as at the head of a name. */
export const capitalise = (words: string): string =>
  words.replace(/^([a-zà-ÿ])(’?)/, (_, first: string, elided: string) => first.toUpperCase() + elided)

const small = new Set(
  'à au aux de des du en et la le les sous sur par lès ou départementale nationale communale janvier février avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
)
const roman = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XVI|I|V|X)$/i
// L'Aude, d'Aoste: what stands before the apostrophe is small, what follows is a name.
const elidedWord = /^([LD]|QU)'(.+)$/i

const wordOf = (word: string): string => {
  const parts = elidedWord.exec(word)
  if (parts) return `${parts[1]!.toLowerCase()}’${wordOf(parts[2]!)}`
  if (word.includes('-')) return word.split('-').map(wordOf).join('-')
  if (roman.test(word) || /\d/.test(word)) return word.toUpperCase()
  const known = withAccents(word)
  return small.has(known) ? known : known.replace(/^./, (first) => first.toUpperCase())
}

const withAccents = (word: string): string => {
  const lower = word.toLowerCase()
  // A word that came with accents knows better than we do.
  if (plain(lower) !== lower.replace(/[^a-z0-9]+/g, ' ').trim()) return lower
  return abbreviations[lower] ?? accents.get(lower) ?? lower
}
