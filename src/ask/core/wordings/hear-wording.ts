import { namedWords } from './named-words.ts'

/**
 * A measure with lines by which people ask for it. Of a line all words must stand in one sentence, in any order: `a|b` one of them, `word*`
 * with any ending, `two_words` together, `@name` a list of `namedWords`, `-word` must not stand there. Folded, in French.
 */
export type Wording = readonly [code: string, ...lines: string[]]

type Line = { code: string; words: readonly Word[]; without: RegExp | undefined }
type Word = { pattern: RegExp; isCommon: boolean }
export type WordingIndex = readonly Line[]

/** Wordings that are looked for often, read once. */
export const indexWordings = (wordings: readonly Wording[]): WordingIndex =>
  wordings.flatMap(([code, ...lines]) => lines.map((line) => readLine(code, line)))

const readLine = (code: string, line: string): Line => {
  const words = line.split(' ')
  const without = words.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : []))
  return {
    code,
    words: words
      .filter((word) => !word.startsWith('-'))
      .map((word) => ({ pattern: patternOf(word), isCommon: common.test(word) })),
    without: without.length ? patternOf(without.join('|')) : undefined,
  }
}

// What all mails say («combien», «logements») tells less of what is asked than a word of its own.
const common = /(?:^|\|)@|combien/

const patternOf = (word: string): RegExp => {
  const any = word
    .split('|')
    .flatMap((each) => (each.startsWith('@') ? namedWords[each.slice(1)]!.split('|') : [each]))
  return new RegExp(
    `\\b(?:${any.map((each) => each.replaceAll('_', ' ').replaceAll('*', '\\w*')).join('|')})\\b`,
  )
}

/** `from`, `to`: between which signs it was heard */
export type HeardMeasure = { code: string; score: number; from: number; to: number }

/** Which measures a sentence asks for (folded, words alone), what says most first; each once. */
export const hearWordings = (sentence: string, index: WordingIndex): HeardMeasure[] => {
  const best = new Map<string, HeardMeasure>()
  for (const { code, words, without } of index) {
    const heard = hearLine(sentence, words)
    if (heard && heard.score > (best.get(code)?.score ?? 0) && !without?.test(sentence))
      best.set(code, { code, ...heard })
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score)
}

// Words that stand together say more than one; where one of them is missing, nothing is said.
const hearLine = (sentence: string, words: readonly Word[]): Omit<HeardMeasure, 'code'> | undefined => {
  let [score, from, to] = [0, sentence.length, 0]
  for (const { pattern, isCommon } of words) {
    const found = pattern.exec(sentence)
    if (!found) return undefined
    const [heard] = found
    score += isCommon ? commonWeight : 1 + (heard.split(' ').length - 1) * nextWordWeight
    from = Math.min(from, found.index)
    to = Math.max(to, found.index + heard.length)
  }
  return { score, from, to }
}
const commonWeight = 0.6
const nextWordWeight = 0.4
