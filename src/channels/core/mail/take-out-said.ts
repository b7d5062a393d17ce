/** Stands where words of ours stood: a quoted line, which no sender writes. */
export const takenOut = '>\u2060'

/**
 * The lines of an answer, those that are words of ours (`said`: mails of ours, whole) taken out, however the program of who answers broke
 * or marked them. Words are compared, not lines: as many on end as nobody types again by chance are ours.
 */
export const takeOutSaid = (lines: readonly string[], said: readonly string[]): string[] => {
  const left = [...lines]
  for (const mail of said.slice(0, mostMails)) takeOut(left, wordsOf(mail.slice(0, mostSigns)))
  return left
}

const mostMails = 4
const mostSigns = 20_000

/** Words that stand together in an answer before they are taken for ours. What she copies of us in a sentence of hers stays. */
const fewest = 10

/** Of a line that begins with something else («Le … a écrit : Bonjour Madame,»), at least so many words at its end. */
const fewestAtEnd = 3

/** Where one word of ours is looked for: a mail of many small words takes no longer than any. */
const mostPlaces = 60

const takeOut = (lines: string[], said: readonly string[]): void => {
  const places = placesOf(said)
  const read = lines.map(wordsOf)
  for (let i = 0; i < lines.length; i++) {
    const run = read[i]!.length ? longestRun(read, i, said, places) : undefined
    if (!run || run.words < fewest) continue
    cutBefore(lines, read, i, said, run.from)
    const end = endOf(lines, read, run.end)
    for (let at = i; at < end; at++) lines[at] = takenOut
    i = end - 1
  }
}

type Run = { from: number; words: number; end: number }

/** The most words of ours that begin with this line and go on, line after line, without a word between. */
const longestRun = (
  read: readonly (readonly string[])[],
  i: number,
  said: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): Run | undefined => {
  let longest: Run | undefined
  for (const from of places.get(read[i]![0]!) ?? []) {
    let [next, end] = [from, i]
    for (let at = i; at < read.length && holdsAt(said, next, read[at]!); at++) {
      next += read[at]!.length
      if (read[at]!.length) end = at + 1
    }
    if (next - from > (longest?.words ?? 0)) longest = { from, words: next - from, end }
  }
  return longest
}

const holdsAt = (said: readonly string[], from: number, words: readonly string[]): boolean =>
  words.every((word, i) => said[from + i] === word)

/** An address that followed our words goes with them. */
const endOf = (lines: readonly string[], read: readonly (readonly string[])[], end: number): number => {
  let at = end
  while (at < lines.length && lines[at]!.trim() && !read[at]!.length) at++
  return at
}

const cutBefore = (
  lines: string[],
  read: readonly (readonly string[])[],
  i: number,
  said: readonly string[],
  from: number,
): void => {
  const at = lines.findLastIndex((line, j) => j < i && line.trim() !== '')
  const words = at < 0 ? [] : read[at]!
  for (let n = Math.min(words.length - 1, from); n >= fewestAtEnd; n--)
    if (holdsAt(said, from - n, words.slice(-n))) {
      lines[at] = withoutLast(lines[at]!, n)
      return
    }
}

const withoutLast = (line: string, n: number): string =>
  Array.from({ length: n }).reduce<string>(
    (left) => left.replace(/[\p{L}\p{N}][^\s\u00a0\u202f]*[^\p{L}\p{N}]*$/u, ''),
    line,
  )

const placesOf = (words: readonly string[]): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  words.forEach((word, i) => {
    const there = places.get(word)
    if (!there) places.set(word, [i])
    else if (there.length < mostPlaces) there.push(i)
  })
  return places
}

/** Words as they are compared: without marks of quotes, emphasis and addresses, which programs add, hide or turn. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/<?(?:https?|mailto):[^\s>]*>?/gi, ' ')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .split(/[\s\u00a0\u202f\u2060\ufeff>|*_]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
