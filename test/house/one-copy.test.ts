import { expect, test } from 'vitest'
import { found, read } from './tree.ts'

// What is written twice is soon written in two ways: each of these has one place, and everybody asks it.
const others = (...places: string[]) =>
  read('{src,tools,seeds}/**/*.{ts,tsx}').filter(
    ({ path }) => !places.includes(path) && !path.includes('.test.'),
  )

const folding =
  /\.normalize\('NFK?D'\)|\\u0300|replace(?:All)?\(\/\[?\\p\{(?:M|Mn|Diacritic)\}|sensitivity: '(?:base|accent)'|\bunaccent\(/g

test('the pattern sees accents being folded, and no more', () => {
  const seen = (text: string) => found([{ path: 'x', text }], folding)
  expect(seen("name.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '')")).toHaveLength(2)
  expect(seen("name.replace(/\\p{M}/gu, '')")).toHaveLength(1)
  expect(seen("a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0")).toHaveLength(1)
  expect(seen('sql`where public.unaccent(p.name) = ${name}`')).toHaveLength(1)
  expect(seen("text.matchAll(/[\\p{L}\\p{M}\\p{N}]+/gu), text.normalize('NFC')")).toEqual([])
})

test('accents are folded in one place', () => {
  expect(found(others('src/kernel/core/fold-words.ts'), folding)).toEqual([])
})

test('cells of a spreadsheet are written in one place', () => {
  // A name in SQL doubles its quotes too.
  const cells = others('src/kernel/core/csv.ts').filter(({ path }) => path !== 'src/kernel/server/sql-tag.ts')
  expect(found(cells, /replaceAll\('"', '""'\)|replace\(\/"\/g, '""'\)/g)).toEqual([])
})

test('archives are written and read in one place', () => {
  const archive = /0x0(?:4034|2014|6054)b50|(?:de|in)flateRaw(?:Sync)?\(/gi
  expect(found(others('src/kernel/core/zip-layout.ts', 'src/kernel/server/zip.ts'), archive)).toEqual([])
})

test('what is late, stuck and told first is said by the functions of requests, to the inbox and to the overview', () => {
  const again =
    /(?:r|h)\.due < \$\{now\}|ball_since < |\.reminders (?:=|>) 0|'request\.filed', 'request\.reminded'/g
  expect(
    found(
      others().filter(({ path }) => path.includes('/server/')),
      again,
    ),
  ).toEqual([])
})
