import { plain } from '../../../kernel/core/fold-words.ts'
import { readAmount } from '../../../kernel/core/amount.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import { readRenewal } from './read-renewal.ts'
import type { Cells } from '../../../kernel/core/read-cells.ts'

/** A price line, as a contract holds it. */
export type RateLine = {
  code: string
  label: string
  unit: string
  unitPrice: Cents
  /** what it renews of a room, where the list says so (read-renewal.ts) */
  renews?: string | undefined
}
export const mostLines = 10_000
export const longest = { code: 60, label: 300, unit: 40 } as const

export type RateDoubt =
  | 'code_missing'
  | 'label_missing'
  | 'too_long'
  | 'columns'
  | 'twice'
  | 'too_many'
  | 'price_missing'
  | 'price_unread'
  | 'price_doubtful'
  | 'price_negative'
  | 'price_high'

/** A line that was not taken: where, what it said, why; `other` is the line that bears its code already. */
export type RefusedLine = { line: number; said: string; why: RateDoubt; other?: number }
export type ReadRates = {
  lines: RateLine[]
  refused: RefusedLine[]
  /** lines that say the same as one above: nothing is lost by leaving them */
  repeated: number
  /** which column is what, when the file says it itself */
  headed: boolean
}

type Column = 'code' | 'label' | 'unit' | 'price' | 'renews'
type Columns = Record<Column, number>

/**
 * A price list (bordereau) from rows of cells: what can be taken, and each line that can't with its reason. Columns go by
 * their headings where there are some, else code, words, unit, price. A code that is named twice stands as it was named
 * first; titles of chapters (a row of words alone) are passed over in silence.
 */
export const readRates = (rows: readonly Cells[]): ReadRates => {
  const heading = rows.slice(0, 20).findIndex(({ cells }) => headingsOf(cells) !== undefined)
  const columns = (heading >= 0 && headingsOf(rows[heading]!.cells)) || columnsByOrder(rows)
  const read: ReadRates = { lines: [], refused: [], repeated: 0, headed: heading >= 0 }
  const seen = new Map<string, { line: number; rate: RateLine }>()
  for (const row of rows.slice(heading + 1)) take(read, row, columns, seen)
  return read
}

const take = (
  read: ReadRates,
  { line, cells }: Cells,
  columns: Columns,
  seen: Map<string, { line: number; rate: RateLine }>,
): void => {
  const cell = (column: Column): string => tidy(cells[columns[column]] ?? '')
  if (isChapter(cells)) return
  const no = (why: RateDoubt, other?: number): void => {
    read.refused.push({ line, said: saidOf(cells), why, ...(other === undefined ? {} : { other }) })
  }
  if (cells.length <= Math.max(columns.code, columns.label, columns.price)) return no('columns')
  const code = cell('code')
  const label = cell('label')
  const unit = cell('unit') || 'u'
  if (!code) return no('code_missing')
  if (!label) return no('label_missing')
  if (code.length > longest.code || label.length > longest.label || unit.length > longest.unit)
    return no('too_long')
  const price = readAmount(cell('price'))
  if ('why' in price) return no(price.why)
  const renews = readRenewal(cell('renews'))
  const rate = { code, label, unit, unitPrice: price.amount, ...(renews ? { renews } : {}) }
  const before = seen.get(code)
  if (before && isSameRate(before.rate, rate)) read.repeated += 1
  else if (before) no('twice', before.line)
  else if (read.lines.length >= mostLines) no('too_many')
  else {
    seen.set(code, { line, rate })
    read.lines.push(rate)
  }
}

export const isSameRate = (a: RateLine, b: RateLine): boolean =>
  a.label === b.label && a.unit === b.unit && a.unitPrice === b.unitPrice && a.renews === b.renews

const tidy = (cell: string): string => cell.replace(/\s+/gu, ' ').trim()
const saidOf = (cells: readonly string[]): string => cells.map(tidy).filter(Boolean).join(' · ').slice(0, 120)

// «Chapitre 2 : plomberie», or nothing at all.
const isChapter = (cells: readonly string[]): boolean => {
  const said = cells.map(tidy).filter(Boolean)
  return said.length === 0 || (said.length === 1 && 'why' in readAmount(said[0]!))
}

const headings: Record<Column, RegExp> = {
  code: /^(code|ref|reference|article|art|n|no|num|numero|item|poste)\b/,
  label: /^(designation|libelle|description|intitule|prestation|nature|label|words|name)\b/,
  unit: /^(unite|unit|u|ut|un)\b/,
  renews: /^(renouvelle|renouvellement|refait|renews)\b/,
  price: /^(prix|pu|p u|price|montant|tarif|cout|rate|amount)\b/,
}

/** Which column is which, when this row names at least code, words and price. */
const headingsOf = (cells: readonly string[]): Columns | undefined => {
  const told = cells.map(plain)
  const at = (column: Column): number => told.findIndex((said) => headings[column].test(said))
  // «Prix unitaire HT» is a price, not a unit; «Unité» alone is one.
  const found = {
    code: at('code'),
    label: at('label'),
    unit: at('unit'),
    price: at('price'),
    renews: at('renews'),
  }
  return found.code >= 0 && found.label >= 0 && found.price >= 0 ? found : undefined
}

// Without headings: three columns have no unit.
const columnsByOrder = (rows: readonly Cells[]): Columns => {
  const widths = rows.map(({ cells }) => cells.length)
  const usual = widths.filter((n) => n === 3).length > widths.filter((n) => n >= 4).length ? 3 : 4
  return usual === 3
    ? { code: 0, label: 1, unit: -1, price: 2, renews: -1 }
    : { code: 0, label: 1, unit: 2, price: 3, renews: -1 }
}

/** What a new list changes of the lines that stand. `all`: the list is the whole price list, and what it leaves out goes. */
export const compareRates = (
  standing: readonly RateLine[],
  lines: readonly RateLine[],
  all: boolean,
): { fresh: RateLine[]; changed: RateLine[]; unchanged: number; gone: string[] } => {
  const before = new Map(standing.map((rate) => [rate.code, rate]))
  const named = new Set(lines.map(({ code }) => code))
  const fresh = lines.filter(({ code }) => !before.has(code))
  const changed = lines.filter((rate) => {
    const old = before.get(rate.code)
    return old !== undefined && !isSameRate(old, rate)
  })
  return {
    fresh,
    changed,
    unchanged: lines.length - fresh.length - changed.length,
    gone: all ? [...before.keys()].filter((code) => !named.has(code)) : [],
  }
}
