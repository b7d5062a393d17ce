import { expect, test } from 'vitest'
import { cellOf, printLine } from './print-line.ts'
import { nextLink } from './next-link.ts'

test('the next page is found among the links of an answer', () => {
  expect(nextLink('</a?from=1,2>; rel="prev", </a?from=50>; rel="next"')).toBe('/a?from=50')
  expect(nextLink('<https://erp.example/a>; title="suite"; rel=next')).toBe('https://erp.example/a')
  expect(nextLink('</a>; rel="nextish"')).toBeUndefined()
  expect(nextLink(null)).toBeUndefined()
})

test('one row is one line, whatever its cells hold', () => {
  expect(printLine(['N° "102372"', 'a;b', 'deux\nlignes'])).toBe('"N° ""102372""";"a;b";deux lignes\r\n')
  expect([null, 12.5, true, { a: 1 }, 'L’étage'].map(cellOf)).toEqual([
    '',
    '12.5',
    'true',
    '{"a":1}',
    'L’étage',
  ])
})
