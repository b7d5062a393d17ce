import { expect, test } from 'vitest'
import { read } from './tree.ts'

// What may only be one of a few things is not told as any text: whoever reads it would have to believe, by a cast, what the
// schema knows. A list is closed where a column of the database says so (`check (kind in (…))`), or where a schema of ours does.
const schema = read('db/schema.sql').map(({ text }) => text)
const schemas = read('src/*/core/**/*.ts').filter(({ path }) => !/\.test\.ts$|\/words/.test(path))

const camel = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const namesIn = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => camel(name!)))

const wrapped = String.raw`(?:z\.(?:nullable|optional|array)\()*`
const texts = schemas.map(({ text }) => text)
const closed = new Set([
  ...namesIn(schema, /(\w+) = ANY \(+ARRAY\[/g),
  ...namesIn(texts, new RegExp(String.raw`\b(\w+): ${wrapped}(?:z\.enum|codeUnder<)`, 'g')),
  ...namesIn(texts, /const (\w+) = z\.enum\(/g),
])

/** Names that are a list in one place, and elsewhere the code of a label, a place in a journey, a sentence. */
const both = new Set([
  'about',
  'after',
  'code',
  'field',
  'key',
  'of',
  'outcome',
  'purpose',
  'rule',
  'said',
  'to',
  'what',
  'where',
  'why',
])

/** Fields that bear the name of a closed list and hold none, by file and why. */
const open: Record<string, readonly string[]> = {
  // A screen of the ERP is named in the landlord’s own words.
  screen: ['src/erp/core/back/back-contract.ts'],
  // A kind of thing or of room is a word of the landlord, or of a model.
  kind: [
    'src/bim/core/publish/propose/answer.report.ts',
    'src/contractors/core/papers/papers-queries.ts',
    'src/estate/core/contract.ts',
    'src/estate/core/estate-commands.ts',
    'src/estate/core/estate-shapes.ts',
    'src/estate/core/inventory-queries.ts',
    'src/estate/core/inventory/care-list-queries.ts',
    'src/estate/core/inventory/cause-queries.ts',
    'src/estate/core/inventory/difference-queries.ts',
    'src/estate/core/inventory/twin-queries.ts',
    'src/requests/core/contract.ts',
    'src/inspections/core/contract.ts',
    'src/inspections/core/record/record-shapes.ts',
    'src/sensors/core/wear/wear-contract.ts',
    // Of a danger: where no kind knows it, its nature.
    'src/requests/core/alarm/alarm-contract.ts',
    // Of a field: whatever a slice calls what it asks.
    'src/ledger/core/contract.ts',
  ],
  // Of a request that stands already: said in words, «par SMS».
  cameBy: ['src/requests/core/nature-option.ts'],
  // Of a landlord: where it has its seat.
  seat: ['src/inspections/core/record/record-shapes.ts'],
  // Of a grid of wear: in which text it was read.
  source: [
    'src/inspections/core/account/account-shapes.ts',
    // Of a price: which list or deal it stands in.
    'src/sensors/core/wear/wear-contract.ts',
  ],
  // What a phone sent that nobody knows yet.
  nature: ['src/field/core/device/device-contract.ts'],
}

const plain = schemas.flatMap(({ path, text }) =>
  [...text.matchAll(new RegExp(String.raw`\b(\w+): ${wrapped}z\.string\(\)`, 'g'))].map(([, name]) => ({
    path,
    name: name!,
  })),
)

test('the pattern sees both kinds of closed lists', () => {
  for (const name of ['role', 'urgency', 'toldBy', 'status', 'part', 'channel'])
    expect(closed).toContain(name)
})

test('no closed list is a plain text in a schema', () => {
  const loose = plain.filter(
    ({ name, path }) => closed.has(name) && !both.has(name) && !open[name]?.includes(path),
  )
  expect(loose.map(({ name, path }) => `${path}: ${name}`)).toEqual([])
})

test('each that is excused is there', () => {
  for (const [name, paths] of Object.entries(open))
    for (const path of paths) expect(plain, `${path}: ${name}`).toContainEqual({ name, path })
})
