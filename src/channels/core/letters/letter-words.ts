import { plain } from '../../../kernel/core/fold-words.ts'

/** A letter as it is read: what it is about, and what its sender says, without the addresses above. */
export type LetterWords = { subject: string; words: string }

const subjectLine = /^(?:objet|obj|concerne|subject)\s*[:;.]\s*(.{3,})$/i
const greeting =
  /^(?:(?:chère?s?|dear) )?(?:madame|monsieur|mesdames|messieurs|mr|mme|bonjour|sir)\b.{0,50}[,;:!]$|^bonjour.?$/i

/** Lines at the top of a letter among which its sender stands. */
const edgeLines = 10

/** The subject of a letter stands after «Objet», the words begin with the greeting; without either they are all that was read. */
export const readLetterWords = (text: string): LetterWords => {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => subjectLine.test(line.trim()))
  const subject = at < 0 ? '' : subjectLine.exec(lines[at]!.trim())![1]!
  const begins = lines.findIndex((line, i) => i > at && greeting.test(line.trim()))
  const from = begins >= 0 ? begins : at + 1
  return { subject, words: lines.slice(from).join('\n').trim() }
}

/** Lines where a sender writes her name: above, and at the foot; as names are kept, without titles, each once. */
export const senderNamesIn = (text: string): string[] => {
  const lines = text.split('\n').filter((line) => line.trim())
  const edges = [...lines.slice(0, edgeLines), ...lines.slice(-5)]
  const names = edges
    .filter((line) => !/\d/.test(line) && line.length <= 50)
    .map((line) => plain(line).replace(titles, ''))
    .filter((name) => /^[a-z]+(?: [a-z]+){1,4}$/.test(name))
  return [...new Set(names)].slice(0, 8)
}

const titles = /^(?:(?:expediteur|de|et|mme|mlle|madame|mademoiselle|monsieur|mr|mrs|ms|m)(?= |$) ?)+/

/**
 * Without the lines of our own letter, where it came back: what she wrote between them stays. Lines are ours where most of their
 * words are; a page is ours where most of what our letter says stands on it.
 */
export const withoutOurs = (text: string, ours: string): string => {
  const known = new Set(plain(ours).split(' ').filter(isTelling))
  const there = new Set(plain(text).split(' '))
  const seen = [...known].filter((word) => there.has(word)).length
  if (!known.size || seen < known.size * 0.6) return text
  return text
    .split('\n')
    .filter((line) => {
      const words = plain(line).split(' ').filter(isTelling)
      return words.length > 0 && words.filter((word) => known.has(word)).length < words.length * 0.5
    })
    .join('\n')
}

const isTelling = (word: string): boolean => word.length >= 3
