import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdable } from './sql-refusals.ts'

test('what a database can hold is handed on as it is', () => {
  const said = {
    words: 'Le radiateur de Madame N’Diaye 🌡️ fuit',
    rooms: [{ name: 'Séjour', at: [1, 2, null] }],
  }
  expect(holdable(said)).toBe(said)
})

test('half an emoji and NUL are mended wherever they stand, and nothing else is touched', () => {
  expect(holdable({ words: 'froid \ud83e', 'a\u0000': [{ b: 'x\u0000y' }, 'z'] })).toEqual({
    words: 'froid \ufffd',
    a: [{ b: 'xy' }, 'z'],
  })
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(holdable(value))).toBe(JSON.stringify(value).replaceAll('\\u0000', ''))
    }),
  )
})
