import { streetKinds } from './address-words.ts'
import type { Token } from './cut-tokens.ts'

/** Numbers as a list, each with its letter («12», «12b»), and the place after them. */
export type NumberList = { numbers: readonly string[]; end: number }

/**
 * The list of numbers that begins at a place: «48,58,61», «2-4 ET 9-11», «4 A 10», «5 BIS et 7». A pair joined by a dash or «à» is a
 * range, of one side of the street when both ends are even or both odd; three and more joined by dashes are those alone.
 */
export const readNumbers = (tokens: readonly Token[], from: number): NumberList | undefined => {
  const first = tokens[from]
  if (first?.is !== 'number') return undefined
  const runs: (readonly [joint: Joint, name: string])[] = [['and', nameOf(first)]]
  let at = afterLetter(tokens, from + 1, runs)
  for (let joined = jointAt(tokens, at); joined; joined = jointAt(tokens, at)) {
    const next = tokens[joined.next]
    if (next?.is !== 'number') break
    runs.push([joined.joint, nameOf(next)])
    at = afterLetter(tokens, joined.next + 1, runs)
  }
  return { numbers: [...new Set(spread(runs))], end: at }
}

type Joint = 'and' | 'to' | 'dash'

const nameOf = (token: Token & { is: 'number' }): string => `${token.value}${token.suffix}`

/** A letter apart repeats the number before it where a street opens right after: «5 B RUE». */
const afterLetter = (tokens: readonly Token[], at: number, runs: (readonly [Joint, string])[]): number => {
  const letter = tokens[at]
  const next = tokens[at + 1]
  const last = runs.at(-1)!
  if (letter?.is !== 'word' || !/^[a-z]$/.test(letter.text) || letter.text === 'r' || !/\d$/.test(last[1]))
    return at
  const opens = next?.is === 'mark' ? tokens[at + 2] : next
  if (opens?.is !== 'word' || !streetKinds.has(opens.text)) return at
  runs[runs.length - 1] = [last[0], `${last[1]}${letter.text}`]
  return at + 1
}

const joints: ReadonlyMap<string, Joint> = new Map([
  ['-', 'dash'],
  ['a', 'to'],
  ['au', 'to'],
  ['/', 'and'],
  [',', 'and'],
  ['et', 'and'],
  ['ou', 'and'],
])

const jointAt = (tokens: readonly Token[], at: number): { joint: Joint; next: number } | undefined => {
  const token = tokens[at]
  const joint = token && joints.get(token.text)
  return joint && { joint, next: at + 1 }
}

const spread = (runs: readonly (readonly [Joint, string])[]): string[] =>
  runs.flatMap(([joint, name], i) => {
    const before = runs[i - 1]
    const pair = joint === 'to' || (joint === 'dash' && before?.[0] !== 'dash' && runs[i + 1]?.[0] !== 'dash')
    return before && pair ? [...numbersBetween(before[1], name), name] : [name]
  })

const widest = 200

/** What lies between two numbers of one side, or of both where their sides differ. */
const numbersBetween = (from: string, to: string): string[] => {
  const [low, high] = [Number.parseInt(from, 10), Number.parseInt(to, 10)]
  const step = (high - low) % 2 === 0 ? 2 : 1
  if (high - low > widest) return []
  return Array.from({ length: Math.max(0, Math.ceil((high - low) / step) - 1) }, (_, i) =>
    String(low + (i + 1) * step),
  )
}
