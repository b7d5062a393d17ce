import { expect, test } from 'vitest'
import { findTypedTwice, type SaidRow, type TypedValue } from './typed-twice.ts'

const typed = (more: Partial<TypedValue> = {}): TypedValue => ({
  key: 'L-102372',
  field: 'surface',
  value: 66.5,
  line: '1',
  agency: 'centre',
  isNew: true,
  isSent: false,
  ...more,
})
const rows = (before: object, now: object): Map<string, SaidRow> =>
  new Map([['L-102372', { key: 'L-102372', before: { ...before }, now: { ...now } }]])
const ways = (before: object, now: object, more: Partial<TypedValue> = {}): string[] =>
  findTypedTwice('unit', rows(before, now), [typed(more)]).map(({ task, way }) => `${task} ${way}`)

test.each<[string, object, object, Partial<TypedValue>, string[]]>([
  ['the ERP now says what Nadia typed here', { surface: 60 }, { surface: 66.5 }, {}, ['dwelling hereFirst']],
  ['the same, however it is rounded', { surface: 60 }, { surface: 66 }, {}, ['dwelling hereFirst']],
  ['she typed what the ERP already told', { surface: 66.5 }, { surface: 66.5 }, {}, ['dwelling thereFirst']],
  ['long ago: it was counted then', { surface: 66.5 }, { surface: 66.5 }, { isNew: false }, []],
  ['the house sent it there', { surface: 60 }, { surface: 66.5 }, { isSent: true }, []],
  ['the ERP says something else', { surface: 60 }, { surface: 72 }, {}, []],
  ['the ERP said nothing before: an extract has one column more', {}, { surface: 66.5 }, {}, []],
  ['the ERP empties it', { surface: 60 }, { surface: null }, {}, []],
  ['a field of no task', { label: 'a' }, { label: 'b' }, { field: 'label', value: 'b' }, []],
])('%s', (_, before, now, more, expected) => {
  expect(ways(before, now, more)).toEqual(expected)
})

test('a dwelling that no extract tells of is typed once', () => {
  expect(findTypedTwice('unit', new Map(), [typed()])).toEqual([])
})

test('a telephone typed with dots and with spaces is the same number', () => {
  const said = new Map([
    ['4711', { key: '4711', before: { phone: '0611111111' }, now: { phone: '+33612345678' } }],
  ])
  const value = typed({ key: '4711', field: 'phone', value: '06.12.34.56.78' })
  expect(findTypedTwice('person', said, [value])).toMatchObject([{ task: 'phone', way: 'hereFirst' }])
})
