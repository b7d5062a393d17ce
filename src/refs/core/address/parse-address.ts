import {
  articles,
  doubtfulKinds,
  groupKinds,
  nameWords,
  particles,
  partWords,
  streetKinds,
  wordSet,
} from './address-words.ts'
import { cutTokens, type Token } from './cut-tokens.ts'
import { readName } from './read-name.ts'
import { readNumbers } from './read-numbers.ts'
import { readParts } from './read-parts.ts'

/**
 * One street of an address: its numbers in the order in which they were written, its kind («rue», or none), the words of its name
 * and the same in one word, so that «La Fayette» is «Lafayette».
 */
export type Segment = { numbers: readonly string[]; kind: string; name: readonly string[]; spelling: string }

/**
 * An address as a list of segments, with the signs of the parts of a programme («lot d1b», «bat a») and the words that are left over
 * (a group, a residence). Nothing of it depends on capitals, accents or the order in which segments stand.
 */
export type ParsedAddress = {
  segments: readonly Segment[]
  parts: readonly string[]
  rest: readonly string[]
}

/** Reads an address as people write it: whatever it is, something comes out and nothing is refused. */
export const parseAddress = (address: string): ParsedAddress => {
  const tokens = cutTokens(address)
  const read: Draft = { segments: [], parts: [], rest: [] }
  for (let at = 0; at < tokens.length; ) at = readAt(tokens, at, read)
  return { ...read, segments: withBorrowedNames(read.segments) }
}

type Draft = { segments: Segment[]; parts: string[]; rest: string[] }

/** Takes what stands at a place, and tells the place after it. */
const readAt = (tokens: readonly Token[], at: number, read: Draft): number => {
  const token = tokens[at]!
  if (token.is === 'mark') return at + 1
  if (token.is === 'number')
    return token.text.length === 5 ? skipTown(tokens, at) : readNumbered(tokens, at, read)
  const parts = partWords.has(token.text) ? readParts(tokens, at) : undefined
  if (parts) {
    read.parts.push(...parts.signs)
    read.rest.push(...parts.words)
    return parts.end
  }
  if (opensStreet(tokens, at)) return readStreet(tokens, at, [], read)
  if (!isNoise(tokens, at)) read.rest.push(nameWords.get(token.text) ?? token.text)
  return at + 1
}

/** A town after its postcode tells nothing that the postcode does not. */
const skipTown = (tokens: readonly Token[], at: number): number => {
  let end = at + 1
  while (tokens[end]?.is === 'word') end += 1
  return end
}

const readNumbered = (tokens: readonly Token[], at: number, read: Draft): number => {
  const { numbers, end } = readNumbers(tokens, at)!
  const next = afterMarks(tokens, end)
  const word = tokens[next]
  if (word?.is !== 'word' || partWords.has(word.text)) {
    lendNumbers(read, numbers)
    return end
  }
  const before = tokens[at - 1]
  if (streetKinds.has(word.text) || isBefore(tokens, next)) return readStreet(tokens, next, numbers, read)
  return !before || before.is === 'mark' ? readStreet(tokens, next, numbers, read) : end
}

/** «Rue Voltaire, 16»: the number comes after its street. */
const lendNumbers = (read: Draft, numbers: readonly string[]): void => {
  const last = read.segments.at(-1)
  if (last && !last.numbers.length) read.segments[read.segments.length - 1] = { ...last, numbers }
}

const afterMarks = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (tokens[end]?.is === 'mark' && /[-,.\n]/.test(tokens[end]!.text)) end += 1
  return end
}

/** «Grande rue», «vieille route»: the word before the kind belongs to the name. */
const isBefore = (tokens: readonly Token[], at: number): boolean =>
  adjectives.has(tokens[at]!.text) && streetKinds.has(tokens[at + 1]?.text ?? '')

const adjectives: ReadonlySet<string> = wordSet(
  'grande grand petite petit vieille vieux nouvelle ancien ancienne haute basse',
)

const opensStreet = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!
  const before = tokens[at - 1]
  if (isBefore(tokens, at)) return true
  const kind = streetKinds.get(text)
  const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1]
  if (!kind || groupKinds.has(kind) || next?.is !== 'word') return false
  if (!before || before.is === 'mark') return true
  return text.length > 1 && !doubtfulKinds.has(kind) && !particles.has(before.text)
}

const readStreet = (
  tokens: readonly Token[],
  at: number,
  numbers: readonly string[],
  read: Draft,
): number => {
  const ahead = isBefore(tokens, at) ? [tokens[at]!.text] : []
  const kindAt = at + ahead.length
  const kind = streetKinds.get(tokens[kindAt]!.text) ?? ''
  const { words, end } = readName(tokens, kind ? kindAt + 1 : kindAt)
  const name = [...ahead, ...words]
  read.segments.push({ numbers, kind, name, spelling: name.join('') })
  return Math.max(end, at + 1)
}

/** «30 RUE ET 3 VILLA DE L’ERMITAGE»: a kind without a name has the next one's; the last keeps none, and is left out. */
const withBorrowedNames = (segments: readonly Segment[]): Segment[] =>
  segments
    .map((segment, i) => {
      const { name, spelling } = segment.name.length ? segment : (segments[i + 1] ?? segment)
      return { ...segment, name, spelling }
    })
    .filter(({ name }) => name.length > 0)

const isNoise = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!
  return particles.has(text) || articles.has(text) || noise.has(text) || text.length === 1
}

const noise: ReadonlySet<string> = wordSet('et ou no numero num angle face groupe secteur residence')
