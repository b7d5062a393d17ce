/** The cells of a row as RFC 4180 has them; `open` where a quote is not closed, `odd` where something stands behind a closed one. */
export type SplitRow = { cells: string[] } | 'open' | 'odd'

export const splitRow = (text: string, delimiter: string): SplitRow => {
  if (!text.includes('"')) return { cells: text.split(delimiter) }
  const cells: string[] = []
  for (let at = 0; ; at += 1) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, delimiter)
    if (!cell) return 'open'
    cells.push(cell.text)
    at = cell.end
    if (at >= text.length) return { cells }
    if (text[at] !== delimiter) return 'odd'
  }
}

/** The same where quotes are also letters: «3/4" tube», «RESIDENCE "LES LILAS" 3». Nothing where one is open. */
export const splitLoosely = (text: string, delimiter: string): string[] | undefined => {
  const cells: string[] = []
  for (let at = 0; at <= text.length; ) {
    const ends = text[at] === '"' ? new RegExp(`"(?=\\${delimiter}|$)`, 'g') : undefined
    if (ends) ends.lastIndex = at + 1
    const end = ends ? ends.exec(text)?.index : bareCell(text, at, delimiter).end
    if (end === undefined) return undefined
    cells.push(ends ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end))
    at = (ends ? end + 1 : end) + 1
  }
  return cells
}

type Cell = { text: string; end: number }

const bareCell = (text: string, from: number, delimiter: string): Cell => {
  const found = text.indexOf(delimiter, from)
  const end = found < 0 ? text.length : found
  return { text: text.slice(from, end), end }
}

const quotedCell = (text: string, from: number): Cell | undefined => {
  const ends = /(?:[^"]|"")*"/y
  ends.lastIndex = from + 1
  const inside = ends.exec(text)?.[0]
  return inside === undefined
    ? undefined
    : { text: inside.slice(0, -1).replaceAll('""', '"'), end: from + 1 + inside.length }
}
