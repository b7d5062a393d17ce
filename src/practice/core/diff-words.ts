/** A piece of a text beside the one before it. */
export type DiffPart = { kind: 'same' | 'added' | 'gone'; words: string }

/** What was added to a text and what went, word by word (longest common subsequence); spaces stay with the word before them. */
export const diffWords = (before: string, after: string): DiffPart[] => {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const common = lengths(a, b)
  const parts: DiffPart[] = []
  const add = (kind: DiffPart['kind'], word: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.words += word
    else parts.push({ kind, words: word })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.trim() === b[j]!.trim()) {
      add('same', b[j]!)
      i++
      j++
    } else if (i < a.length && (j >= b.length || common[i + 1]![j]! >= common[i]![j + 1]!))
      add('gone', a[i++]!)
    else add('added', b[j++]!)
  }
  return parts
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

/** How many words two ends have in common, by where they begin. */
const lengths = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.trim() === b[j]!.trim()
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}
