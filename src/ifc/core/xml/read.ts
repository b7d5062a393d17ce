import type { Problem } from '../problem.ts'

/** An element; names are without their prefix, which no format read here needs to tell two apart. */
export type Element = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
  line: number
}

type Cursor = { text: string; at: number }

/** Deeper than any document of ours; a hostile one may nest a million times. */
const deepest = 100

/**
 * A document of elements, attributes and texts. It knows no document type, hence no entity but the five of XML itself:
 * nothing can be expanded, and nothing outside is fetched. Problems, with the line: not_xml, xml_doctype.
 */
export const readXml = (text: string): Element | Problem => {
  const cursor = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0 }
  const top: Element = { name: '', attributes: {}, children: [], text: '', line: 1 }
  const open = [top]
  const fault = (code = 'not_xml'): Problem => ({
    code,
    stop: true,
    line: lineAt(text, cursor.at),
    offset: cursor.at,
  })
  const lines = lineCounter(text)
  while (cursor.at < text.length) {
    const inside = open[open.length - 1]!
    const start = text.indexOf('<', cursor.at)
    const words = text.slice(cursor.at, start < 0 ? text.length : start)
    if (open.length === 1 && words.trim() !== '') return fault()
    const said = unescape(words)
    if (said === undefined) return fault()
    inside.text += said
    if (start < 0) break
    cursor.at = start
    if (text.startsWith('<!DOCTYPE', start) || text.startsWith('<!doctype', start))
      return fault('xml_doctype')
    if (text.startsWith('<!--', start)) {
      if (!past(cursor, '-->')) return fault()
    } else if (text.startsWith('<?', start)) {
      if (!past(cursor, '?>')) return fault()
    } else if (text.startsWith('<![CDATA[', start)) {
      const from = start + 9
      if (!past(cursor, ']]>')) return fault()
      inside.text += text.slice(from, cursor.at - 3)
    } else if (text[start + 1] === '/') {
      const end = /^<\/([^\s<>/]+)\s*>/.exec(text.slice(start, start + 300))
      if (!end || open.length === 1 || local(end[1]!) !== inside.name) return fault()
      cursor.at += end[0].length
      open.pop()
    } else {
      const tag = readTag(cursor, lines(start))
      if (!tag || open.length > deepest) return fault()
      inside.children.push(tag.element)
      if (!tag.closed) open.push(tag.element)
    }
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0]! : fault()
}

const past = (cursor: Cursor, end: string): boolean => {
  const found = cursor.text.indexOf(end, cursor.at)
  cursor.at = found < 0 ? cursor.text.length : found + end.length
  return found >= 0
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const name = /[^\s<>/="'!?]+/y
const attribute = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const close = /\s*(\/?)>/y

const readTag = (cursor: Cursor, line: number): { element: Element; closed: boolean } | undefined => {
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = cursor.at
    const found = pattern.exec(cursor.text)
    if (found) cursor.at += found[0].length
    return found
  }
  cursor.at++
  const called = next(name)
  if (!called) return undefined
  const element: Element = { name: local(called[0]), attributes: {}, children: [], text: '', line }
  for (let found = next(attribute); found; found = next(attribute)) {
    const value = unescape(found[2] ?? found[3] ?? '')
    if (value === undefined) return undefined
    Object.defineProperty(element.attributes, local(found[1]!), {
      value,
      enumerable: true,
      configurable: true,
    })
  }
  const end = next(close)
  return end ? { element, closed: end[1] === '/' } : undefined
}

const known: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Undefined when it names an entity that XML does not know by itself. */
const unescape = (text: string): string | undefined => {
  let sound = true
  const plain = text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g,
    (_, decimal?: string, hex?: string, word?: string) => {
      const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1
      if (point >= 0 && point <= 0x10ffff) return String.fromCodePoint(point)
      const letter = word !== undefined && Object.hasOwn(known, word) ? known[word] : undefined
      if (letter === undefined) sound = false
      return letter ?? ''
    },
  )
  return sound ? plain : undefined
}

const lineAt = (text: string, at: number): number => lineCounter(text)(at)

/** Lines of rising offsets, each line break passed once. */
const lineCounter = (text: string): ((at: number) => number) => {
  let line = 1
  let next = text.indexOf('\n')
  return (at) => {
    while (next >= 0 && next < at) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

/** The first child of that name. */
export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((each) => each.name === name)
