/** What was read on a page: its lines, and how sure that is (0 to 100). */
export type PageWords = { text: string; sure: number }

/** Below this, what was read is a guess: a hand wrote it, or nothing stands there. */
export const sureEnough = 60

/**
 * The table of `tesseract … tsv` (a row a word, with its block, paragraph and line, and how sure it is) as lines of text; paragraphs are
 * parted by an empty line. A word weighs by its letters.
 */
export const wordsOfPage = (table: string): PageWords => {
  const lines: { place: string; words: string[] }[] = []
  let [weight, sum] = [0, 0]
  for (const row of table.split('\n').slice(1)) {
    const [level, , block, paragraph, line, , , , , , confidence, ...rest] = row.split('\t')
    const word = rest.join(' ').trim()
    if (level !== '5' || !word) continue
    const place = `${block}.${paragraph}`
    const key = `${place}.${line}`
    const last = lines.at(-1)
    if (last?.place === key) last.words.push(word)
    else lines.push({ place: key, words: [word] })
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '').length
    weight += letters
    sum += letters * Number(confidence)
  }
  const text = lines
    .map(({ place, words }, i) => {
      const before = lines[i - 1]
      return (before && paragraphOf(before.place) !== paragraphOf(place) ? '\n' : '') + words.join(' ')
    })
    .join('\n')
  return { text, sure: weight ? sum / weight : 0 }
}

const paragraphOf = (place: string): string => place.replace(/\.\d+$/, '')
