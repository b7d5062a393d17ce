import { expect, test } from 'vitest'
import { readXml } from './read.ts'

const code = (text: string): unknown => {
  const read = readXml(text)
  return 'code' in read ? [read.code, read.line] : 'read'
}

test('elements, attributes, texts and their lines are read', () => {
  expect(
    readXml(`<?xml version="1.0"?>\n<!-- <a> -->\n<x:a n='1 &lt; 2' m="&#233;">un<b/>\n<![CDATA[<&]]></x:a>`),
  ).toEqual({
    name: 'a',
    attributes: { n: '1 < 2', m: 'é' },
    children: [{ name: 'b', attributes: {}, children: [], text: '', line: 3 }],
    text: 'un\n<&',
    line: 3,
  })
})

test('a document that declares entities is refused before any is expanded', () => {
  const laughs = '<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'
  expect(code(laughs)).toEqual(['xml_doctype', 2])
  expect(code('<a>&b;</a>')).toEqual(['not_xml', 1])
})

test.each([
  ['Bonjour', 1],
  ['', 1],
  ['<a>\n<b></a>', 2],
  ['<a>\n', 2],
  ['<a b=1/>', 1],
  ['<a/><b/>', 1],
  ['<a/>\nmore', 1],
  ['<a>\n\n<!-- ', 3],
  ['<a>'.repeat(200), 1],
])('%j is no document', (text, line) => {
  expect(code(text)).toEqual(['not_xml', expect.any(Number)])
  expect(line).toBeGreaterThan(0)
})

test('an attribute named like a part of every object is an attribute', () => {
  const read = readXml('<a __proto__="x" constructor="y"/>')
  expect('code' in read ? {} : Object.entries(read.attributes)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})
