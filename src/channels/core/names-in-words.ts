import { plain } from '../../kernel/core/fold-words.ts'

const word = "(?:(?:le|la|de|du|el|ben)\\s+)?\\p{L}[\\p{L}’'-]*"
const titledName = new RegExp(
  `(?<!\\p{L})(?:mme|mlle|madame|mademoiselle|monsieur|mr|m\\.)\\s+(${word}\\s+${word})`,
  'giu',
)
const signedName = /^\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){1,3}$/u

/** Lines at the foot of a message among which a name may stand. */
const footLines = 3

/**
 * Full names that a message of nobody whom the house knows may be about, folded: of its sender, as her program calls her, of those whom
 * it names with a title («Mme Raynal Isabelle»), and at its foot. A surname alone is of too many.
 */
export const namesInWords = (senderName: string, words: string): string[] => {
  const lines = words.split('\n').map((line) => line.trim())
  const said = [
    senderName,
    ...[...words.matchAll(titledName)].map(([, name]) => name!),
    ...lines
      .filter(Boolean)
      .slice(-footLines)
      .filter((line) => signedName.test(line)),
  ]
  return [...new Set(said.map(plain))].filter((name) => /^[a-z]+(?: [a-z]+){1,4}$/.test(name)).slice(0, 8)
}
