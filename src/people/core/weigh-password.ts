import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { bare } from '../../kernel/core/fold-words.ts'

/**
 * Twelve characters at least, and nothing about their kinds: a sentence is easier to keep than a puzzle.
 * CNIL, délibération 2022-100 du 21 juillet 2022: 80 bits alone, or 50 where access is restricted after misses (ours is,
 * kernel/server/attempts.ts). Twelve characters of a phrase, with the lock-out, stand above the second.
 */
export const shortest = 12
export const longest = 200

/** Signs that must be left of it once everything common is taken out. */
const ownSigns = 6

/**
 * Whether these words may guard an account: long enough, and not made of what is tried first: common words, those of the house and of
 * its person (`common`), rows of keys, years, one sign over and over. NIST SP 800-63B, 3.1.1.2; ASVS 6.2.4, 6.2.11, 6.2.12.
 */
export const weigh = (
  password: string,
  login: string,
  common: readonly string[] = [],
): Refusal | undefined => {
  if ([...password].length < shortest) return refuse('password_short', { least: shortest })
  if (password.length > longest) return refuse('password_long', { most: longest })
  const left = leftOf(password, [...login.split('@'), ...common])
  return new Set(left).size < 5 || left.length < ownSigns ? refuse('password_plain') : undefined
}

/** What is its own in a password: the rest, once everything that is common was taken out. */
const leftOf = (password: string, common: readonly string[]): string => {
  const words = [...new Set(common.map(letters))]
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length)
  // Read twice: as it is, and with the signs that stand for a letter put back; the poorer reading counts.
  return [letters(password), letters(unmaskSigns(password))]
    .map((said) =>
      words.reduce((rest, word) => rest.replaceAll(word, ' '), said.replace(/(?:19|20)\d\d/g, ' ')),
    )
    .map((rest) => rest.split(' ').map(withoutRows).join(''))
    .toSorted((a, b) => a.length - b.length)[0]!
}

const letters = (said: string): string => bare(said).replace(/[^\p{L}\p{N}]/gu, '')

const masks: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '€': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
}
const unmaskSigns = (said: string): string => said.replace(/[@43€1!05$7]/g, (sign) => masks[sign]!)

const rows = [
  '12345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
]
const rowsBothWays = rows.flatMap((row) => [row, [...row].toReversed().join('')])

/** Three signs or more that stand side by side on a keyboard or in the alphabet, or are the same, are none. */
const withoutRows = (said: string): string => {
  let kept = ''
  for (let i = 0; i < said.length; ) {
    const length = rowAt(said, i)
    if (length < 3) kept += said[i]
    i += length < 3 ? 1 : length
  }
  return kept
}

const rowAt = (said: string, from: number): number => {
  let to = from + 1
  while (
    to < said.length &&
    (said[to] === said[from]
      ? isOneSign(said, from, to)
      : rowsBothWays.some((row) => row.includes(said.slice(from, to + 1))))
  )
    to++
  return to - from
}

const isOneSign = (said: string, from: number, to: number): boolean =>
  new Set(said.slice(from, to + 1)).size === 1
