/** The cells of a file or of a spreadsheet’s clipboard, with the line at which each row begins. */
export type Cells = { line: number; cells: readonly string[] }

/**
 * Rows of cells, each with the line at which it begins: a file of semicolons, commas or tabs, or what a spreadsheet puts on the
 * clipboard. A cell in quotes may hold signs and lines. A quote that is never closed (3/4" of a pipe) is a letter like another.
 * Of our own, as what reads files on the server brings Node's types and a copy of its buffers into a page.
 */
export const cellsOf = (text: string): Cells[] => {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(plain)
  return rowsOf(plain, separator, true) ?? rowsOf(plain, separator, false) ?? []
}

// What stands most often in the first lines.
const separatorOf = (text: string): string => {
  const head = text.slice(0, 4000)
  const counted = ['\t', ';', ','].map((sign) => [sign, head.split(sign).length] as const)
  return counted.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** Nothing when a quote is never closed. */
const rowsOf = (text: string, separator: string, quotes: boolean): Cells[] | undefined => {
  const rows: Cells[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const cells: string[] = []
    const begins = line
    for (;;) {
      const cell = quotes && text[at] === '"' ? readQuoted(text, at, separator) : bare(text, at, separator)
      if (!cell) return undefined
      cells.push(cell.said)
      line += cell.said.split('\n').length - 1
      at = cell.end + 1
      if (text[cell.end] !== separator) break
    }
    line += 1
    rows.push({ line: begins, cells })
  }
  return rows
}

type Cell = { said: string; end: number }

const bare = (text: string, from: number, separator: string): Cell => {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
  return { said: text.slice(from, end), end }
}

// A quoted cell ends at a quote that a separator, a line or nothing follows; two quotes are one.
const readQuoted = (text: string, from: number, separator: string): Cell | undefined => {
  let said = ''
  let begun = from + 1
  for (;;) {
    const quote = text.indexOf('"', begun)
    if (quote < 0) return undefined
    const next = text[quote + 1]
    if (next === undefined || next === separator || next === '\n')
      return { said: said + text.slice(begun, quote), end: quote + 1 }
    said += text.slice(begun, quote + 1)
    begun = quote + (next === '"' ? 2 : 1)
  }
}
