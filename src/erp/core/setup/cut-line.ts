/**
 * The cells of one line of an extract, as they are cut when the house takes it: a cell in quotes may hold the sign that parts cells, two quotes
 * are one. Nothing of a line with a quote that is never closed.
 */
export const cutLine = (text: string, delimiter: string): string[] | undefined => {
  if (!text.includes('"')) return text.split(delimiter)
  const cells: string[] = []
  let at = 0
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readBare(text, at, delimiter)
    if (!cell) return undefined
    cells.push(cell.said)
    if (cell.end >= text.length) return cells
    at = cell.end + 1
  }
}

type Cell = { said: string; end: number }

const readBare = (text: string, from: number, delimiter: string): Cell => {
  const end = text.indexOf(delimiter, from)
  return end < 0 ? { said: text.slice(from), end: text.length } : { said: text.slice(from, end), end }
}

const readQuoted = (text: string, from: number, delimiter: string): Cell | undefined => {
  let said = ''
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    said += text.slice(at, quote)
    const next = text[quote + 1]
    if (next === undefined || next === delimiter) return { said, end: quote + 1 }
    said += '"'
    at = quote + (next === '"' ? 2 : 1)
  }
}
