import { SaxesParser } from 'saxes'
import type { Problem } from '../problem.ts'

/** An element; names are without their prefix, which no format read here needs to tell two apart. */
export type Element = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
  line: number
}

/** Deeper, longer, and of more elements, than any document of ours; a hostile one may nest a million times. */
const deepest = 100
const mostSigns = 20e6
const mostElements = 500_000

/**
 * A document of elements, attributes and texts, well formed to the letter of XML 1.0. It has no document type, hence no entity
 * but the five of XML itself: nothing can be expanded, and nothing outside is fetched. Problems, with the line: not_xml,
 * xml_doctype, xml_too_large.
 */
export const readXml = (text: string): Element | Problem => {
  if (text.length > mostSigns) return problem('xml_too_large', 1, 0)
  const doctype = doctypeAt(text)
  if (doctype !== undefined) return problem('xml_doctype', lineAt(text, doctype), doctype)
  return build(text)
}

const problem = (code: string, line: number, offset: number): Problem => ({ code, stop: true, line, offset })

/** The parser reads so many signs at a time: behind a fault, nothing more is read. */
const piece = 65_536

/** Names keep their prefix, and a later version of XML is read as the first. */
const asWritten = { xmlns: false, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true } as const

const build = (text: string): Element | Problem => {
  const parser = new SaxesParser(asWritten)
  const top: Element = { name: '', attributes: {}, children: [], text: '', line: 1 }
  const open = [top]
  let elements = 0
  const faults: Problem[] = []
  const stop = (code: string): void => {
    faults.push(problem(code, parser.line, parser.position))
  }
  const inside = (put: (element: Element) => void): void => {
    if (faults.length === 0) put(open[open.length - 1]!)
  }
  const say = (words: string): void => inside((element) => (element.text += words))
  parser.on('error', () => stop('not_xml'))
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('opentagstart', ({ name }) => {
    if (open.length > deepest) stop('not_xml')
    if (++elements > mostElements) stop('xml_too_large')
    inside((element) => open.push(begin(element, local(name), startLine(parser, text))))
  })
  parser.on('opentag', ({ attributes }) =>
    inside((element) => (element.attributes = withoutPrefix(attributes))),
  )
  parser.on('closetag', () => inside(() => open.pop()))
  for (let at = 0; at < text.length && faults.length === 0; at += piece)
    parser.write(text.slice(at, at + piece))
  if (faults.length === 0) parser.close()
  return faults[0] ?? top.children[0]!
}

const begin = (within: Element, name: string, line: number): Element => {
  const element: Element = { name, attributes: {}, children: [], text: '', line }
  within.children.push(element)
  return element
}

/** Where a tag begins: its name may end with its line, which the parser has then passed. */
const startLine = ({ line, position }: SaxesParser, text: string): number =>
  /[\r\n]/.test(text[position - 1] ?? '') ? line - 1 : line

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Where two differ by their prefix alone, the one that has none is meant. */
const withoutPrefix = (given: Record<string, string>): Element['attributes'] => {
  const attributes = Object.create(null) as Element['attributes']
  for (const name in given) {
    const bare = local(name)
    if (bare === name || !(bare in attributes)) attributes[bare] = given[name]!
  }
  return attributes
}

/** Where a document type is declared: before the first element, behind blanks, comments and instructions alone. */
const doctypeAt = (text: string): number | undefined => {
  const blank = /[\ufeff\s]*/y
  for (let at = 0; at >= 0; ) {
    blank.lastIndex = at
    at += blank.exec(text)![0].length
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return at
    if (text.startsWith('<!--', at)) at = past(text, at + 4, '-->')
    else if (text.startsWith('<?', at)) at = past(text, at + 2, '?>')
    else return undefined
  }
  return undefined
}

const past = (text: string, from: number, end: string): number => {
  const found = text.indexOf(end, from)
  return found < 0 ? -1 : found + end.length
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/).length

/** The first child of that name. */
export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((each) => each.name === name)
