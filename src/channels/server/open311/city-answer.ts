import { SaxesParser } from 'saxes'

/** One thing of an answer of GeoReport v2: its fields, in text. */
export type CityRow = Readonly<Record<string, string>>

const bounds = { rows: 5000, text: 20_000 }

/**
 * The rows of an answer: in XML the elements under its root, each with the text of its own elements; in JSON the objects of its list. Nothing
 * where it is neither.
 */
export const rowsOfAnswer = (text: string, format: 'xml' | 'json'): CityRow[] | undefined => {
  try {
    return format === 'json' ? rowsOfJson(text) : rowsOfXml(text)
  } catch {
    return undefined
  }
}

const rowsOfJson = (text: string): CityRow[] | undefined => {
  const read: unknown = JSON.parse(text)
  if (!Array.isArray(read)) return undefined
  return read.slice(0, bounds.rows).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return []
    const fields = Object.entries(one).filter(([, value]) => ['string', 'number'].includes(typeof value))
    return [Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, bounds.text)]))]
  })
}

// A document that names entities of its own is read no further.
const rowsOfXml = (text: string): CityRow[] => {
  const parser = new SaxesParser()
  const rows: Record<string, string>[] = []
  let depth = 0
  let field = ''
  const fail = (): never => {
    throw new Error('no answer in XML')
  }
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ name }) => {
    depth++
    if (depth === 2 && rows.length < bounds.rows) rows.push({})
    if (depth === 3) field = name
  })
  const add = (said: string): void => {
    const row = rows.at(-1)
    if (depth === 3 && row) row[field] = ((row[field] ?? '') + said).slice(0, bounds.text)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    depth--
  })
  parser.write(text).close()
  return rows
}
