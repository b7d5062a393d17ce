import { articles, particles, partWords, streetKinds } from './address-words.ts'
import type { Token } from './cut-tokens.ts'

/** Signs of parts («lot 6a», «bat d1»), words of one that has a name («îlot Chaufferie»), and the place after them. */
export type Parts = { signs: readonly string[]; words: readonly string[]; end: number }

/** The parts that begin at a word such as «LOTS»: «LOTS 1-3 ET 7», «LOT 6A 6B», «BAT O». Nothing when the word stands alone. */
export const readParts = (tokens: readonly Token[], from: number): Parts | undefined => {
  const kind = partWords.get(tokens[from]!.text)!
  const named = tokens[from + 1]
  if (!named || named.is === 'mark') return undefined
  if (!isCode(named)) return namedPart(tokens, from, kind)
  const codes = [codeOf(named)]
  let at = from + 2
  for (let next = codeAfter(tokens, at); next; next = codeAfter(tokens, at)) {
    codes.push(...upTo(codes.at(-1)!, next.code, tokens[at]!.text === '-'))
    at = next.end
  }
  return { signs: codes.map((code) => `${kind} ${code}`), words: [], end: at }
}

const isCode = (token: Token): boolean =>
  token.is === 'number' || /^([a-z]|[a-z]{0,2}\d\w{0,2})$/.test(token.text)

const codeOf = (token: Token): string =>
  token.is === 'number' ? `${token.value}${token.suffix}` : token.text.replace(/^0+(?=.)/, '')

/** The next sign: after «et», a dash or a comma that touch it, or bare where it has a letter and opens no street. */
const codeAfter = (tokens: readonly Token[], at: number): { code: string; end: number } | undefined => {
  const joint = tokens[at]
  const next = tokens[at + 1]
  if (!joint) return undefined
  const tight = joint.is === 'mark' && /[-/,]/.test(joint.text) && !joint.apart && next?.apart === false
  if ((tight || joint.text === 'et') && next && isCode(next) && !opensStreet(tokens, at + 2))
    return { code: codeOf(next), end: at + 2 }
  const lettered = joint.is === 'number' ? joint.suffix !== '' : joint.is === 'word' && /\d/.test(joint.text)
  return lettered && isCode(joint) && !opensStreet(tokens, at + 1)
    ? { code: codeOf(joint), end: at + 1 }
    : undefined
}

const opensStreet = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]?.is === 'mark' ? tokens[at + 1] : tokens[at]
  return next?.is === 'word' && streetKinds.has(next.text)
}

const upTo = (low: string, high: string, isRange: boolean): string[] => {
  const between = isRange ? Number(high) - Number(low) - 1 : 0
  if (!(between > 0 && between < 20)) return [high]
  return [...Array.from({ length: between }, (_, i) => String(Number(low) + i + 1)), high]
}

/** «ÎLOT CHAUFFERIE»: the part has a name of one word, which is told as a sign and as a word. */
const namedPart = (tokens: readonly Token[], from: number, kind: string): Parts | undefined => {
  let at = from + 1
  while (tokens[at]?.is === 'word' && (particles.has(tokens[at]!.text) || articles.has(tokens[at]!.text)))
    at += 1
  const word = tokens[at]
  if (word?.is !== 'word' || streetKinds.has(word.text)) return undefined
  return { signs: [`${kind} ${word.text}`], words: [word.text], end: at + 1 }
}
