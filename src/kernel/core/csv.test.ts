import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('a French spreadsheet parts cells with semicolons and decimals with a comma, an English one with a comma and a point', () => {
  expect(csvOf([['Délai', 0.25, null]], 'fr')).toBe('\ufeffDélai;0,25;\r\n')
  expect(csvOf([['Delay', 0.25, null]], 'en')).toBe('\ufeffDelay,0.25,\r\n')
})

test.each(['fr', 'en'] as const)('no cell becomes a formula, two cells or two lines (%s)', (lang) => {
  const typed = [
    '=HYPERLINK("x")',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    'Cour; A',
    'N’Diaye, Awa',
    'ligne\nsuivante',
  ]
  const cells = typed.map((cell) => csvOf([[cell]], lang).slice(1, -2))
  expect(cells).toEqual([
    '"\'=HYPERLINK(""x"")"',
    "'+1",
    "'-1",
    "'@SUM(1)",
    "'\t=1",
    '"\'\r=1"',
    '"Cour; A"',
    '"N’Diaye, Awa"',
    '"ligne\nsuivante"',
  ])
})

test('a number below nought stays a number', () => {
  expect(csvOf([[-1.5]], 'fr')).toBe('\ufeff-1,5\r\n')
})

test('a day is written as its language writes it', () => {
  expect(csvOf([[{ day: '2026-02-12' }]], 'fr')).toBe('\ufeff12/02/2026\r\n')
  expect(csvOf([[{ day: '2026-02-12' }]], 'en')).toBe('\ufeff2026-02-12\r\n')
})
