import { expect, test } from 'vitest'
import { readXml } from './read-xml.ts'

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

/** Each was taken once by a reader of our own; two conforming parsers refuse them all. */
test.each([
  ['an attribute given twice', '<a b="1" b="2"/>'],
  ['the sign of number nought', '<a>\0</a>'],
  ['a control sign', '<a>\u0001</a>'],
  ['a control sign by its number', '<a>&#1;</a>'],
  ['half of a pair by its number', '<a>&#xD800;</a>'],
  ['a sign that is none', '<a>\ufffe</a>'],
  ['an end tag of another prefix', '<x:a xmlns:x="x" xmlns:y="y"></y:a>'],
  ['the end of a section that nothing began', '<a>]]></a>'],
  ['a comment that ends within', '<a><!-- b -- c --></a>'],
  ['a declaration that is not first', ' <?xml version="1.0"?><a/>'],
  ['an instruction without a name', '<a><? b?></a>'],
  ['a name that begins with a figure', '<1a/>'],
  ['an attribute that does', '<a 1="b"/>'],
  ['a section outside', '<a/><![CDATA[b]]>'],
  ['a version that is none', '<?xml version="9"?><a/>'],
  ['a control sign by its number, in a version that had them', '<?xml version="1.1"?><a>&#1;</a>'],
  ['a quote that another closes', `<?xml version='1.0" ?><a/>`],
])('%s makes no document', (_, text) => {
  expect(code(text)).toEqual(['not_xml', 1])
})

test.each([
  ['a long name, closed', `<${'a'.repeat(400)}></${'a'.repeat(400)}>`],
  ['a name in French', '<événement n°="1"/>'.replace('n°', 'numéro')],
  ['a mark of the order of bytes', '\ufeff<?xml version="1.0"?><a/>'],
  ['a later version', '<?xml version="1.1"?><a/>'],
  ['a number with noughts before it', '<a>&#x000000000041;</a>'],
  ['as deep as it may be', '<a>'.repeat(100) + '</a>'.repeat(100)],
])('%s is read', (_, text) => {
  expect(code(text)).toBe('read')
})

test('lines end as they do on each machine, and a tag stands where it begins', () => {
  const read = readXml('<a>\r\n<b\r\n  c="un\ndeux"/>\r<d\r/></a>')
  if ('code' in read) throw new Error(read.code)
  expect(read.text).toBe('\n\n')
  expect(read.children.map(({ name, line }) => [name, line])).toEqual([
    ['b', 2],
    ['d', 5],
  ])
  expect(read.children[0]!.attributes).toEqual({ c: 'un deux' })
})

test('a text is whole, wherever it is cut to be read', () => {
  const words = 'é😀\r\n'.repeat(40_000)
  const read = readXml(`<a>${words}<b/></a>`)
  expect('code' in read ? read.code : read.text).toBe(words.replaceAll('\r\n', '\n'))
  expect('code' in read ? 0 : read.children[0]!.line).toBe(40_001)
})

test('of two attributes that a prefix tells apart, the one without is meant', () => {
  const read = readXml('<a xmlns:x="u" x:b="1" b="2" x:c="3"/>')
  expect('code' in read ? read.code : read.attributes).toEqual({ x: 'u', b: '2', c: '3' })
})

test('what is hostile is refused before it weighs: its depth, its length, the number of its elements', () => {
  expect(code('<a>\n'.repeat(500_000))).toEqual(['not_xml', 101])
  expect(code(`<a>${' '.repeat(20e6)}</a>`)).toEqual(['xml_too_large', 1])
  expect(code(`<a>${'<b/>'.repeat(500_000)}</a>`)).toEqual(['xml_too_large', 1])
})

test('a document type is refused behind whatever may stand before it', () => {
  expect(code('<?xml version="1.0"?>\n<!-- <a> -->\n<?b c?>\n<!DOCTYPE a [\n]><a/>')).toEqual([
    'xml_doctype',
    4,
  ])
  expect(code('<!doctype html><html></html>')).toEqual(['xml_doctype', 1])
  expect(code('<a>&amp;<!-- <!DOCTYPE b> --><![CDATA[<!DOCTYPE b>]]></a>')).toBe('read')
  expect(code('<a><!DOCTYPE b></a>')).toEqual(['not_xml', 1])
})

test('an attribute named like a part of every object is an attribute', () => {
  const read = readXml('<a __proto__="x" constructor="y"/>')
  expect('code' in read ? {} : Object.entries(read.attributes)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})
