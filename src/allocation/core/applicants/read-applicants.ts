import { plain } from '../../../kernel/core/fold-words.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import type { Cells } from '../../../kernel/core/read-cells.ts'
import { mostImported, type ToldApplicant } from './applicant-shapes.ts'
import { cleanNumber } from './unique-number.ts'

export type ApplicantDoubt = 'columns' | 'name' | 'number' | 'day' | 'size' | 'twice' | 'tooMany'

/** A line that was not taken: which, and why. What it said is not told again: it is of somebody. */
type RefusedLine = { line: number; why: ApplicantDoubt }

type Column =
  | 'name'
  | 'first'
  | 'number'
  | 'day'
  | 'email'
  | 'phone'
  | 'address'
  | 'size'
  | 'ceiling'
  | 'dalo'
type Columns = Record<Column, number>

const headings: Record<Column, RegExp> = {
  name: /^(nom|demandeur|name|applicant)\b/,
  first: /^(prenom|first name)\b/,
  number: /^(numero unique|n unique|nur|numero|unique number|number)\b/,
  day: /^(date|renouvele|depot|day|renewed)\b/,
  email: /^(courriel|mail|email|adresse electronique)\b/,
  phone: /^(tel|telephone|phone)\b/,
  address: /^(adresse|address)\b/,
  size: /^(personnes|nombre|composition|taille|size|people)\b/,
  ceiling: /^(plafond|ressources|ceiling)\b/,
  dalo: /^dalo\b/,
}

/**
 * Applicants from rows of cells, by their headings: a name, how many they are, a numéro unique and its day, how to reach them, under or over
 * the ceiling, DALO. Every line that cannot be taken is told by its number and why; without headings none is.
 */
export const readApplicants = (rows: readonly Cells[]): { rows: ToldApplicant[]; refused: RefusedLine[] } => {
  const heading = rows.findIndex(({ cells }) => columnsOf(cells) !== undefined)
  const columns = heading >= 0 ? columnsOf(rows[heading]!.cells) : undefined
  const read: { rows: ToldApplicant[]; refused: RefusedLine[] } = { rows: [], refused: [] }
  if (!columns) return { rows: [], refused: rows.slice(0, 1).map(({ line }) => ({ line, why: 'columns' })) }
  for (const { line, cells } of rows.slice(heading + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = read.rows.length < mostImported ? rowOf(cells, columns) : 'tooMany'
    const isTwice = typeof row === 'object' && read.rows.some((other) => isSame(other, row))
    if (typeof row === 'string') read.refused.push({ line, why: row })
    else if (isTwice) read.refused.push({ line, why: 'twice' })
    else read.rows.push(row)
  }
  return read
}

const isSame = (a: ToldApplicant, b: ToldApplicant): boolean =>
  a.uniqueNumber !== undefined && a.uniqueNumber === b.uniqueNumber

const columnsOf = (cells: readonly string[]): Columns | undefined => {
  const told = cells.map(plain)
  const found = Object.fromEntries(
    Object.entries(headings).map(([column, sign]) => [column, told.findIndex((said) => sign.test(said))]),
  ) as Columns
  return found.name >= 0 && found.size >= 0 ? found : undefined
}

const rowOf = (cells: readonly string[], columns: Columns): ToldApplicant | ApplicantDoubt => {
  const cell = (column: Column, most: number): string | undefined =>
    (cells[columns[column]] ?? '').replace(/\s+/gu, ' ').trim().slice(0, most) || undefined
  const name = [cell('first', 60), cell('name', 60)].filter(Boolean).join(' ')
  if (!name) return 'name'
  const said = cell('number', 40)
  const uniqueNumber = said && cleanNumber(said)
  if (said && !uniqueNumber) return 'number'
  const when = cell('day', 20)
  const numberOn = when && dayFrom(when)
  if (when && !numberOn) return 'day'
  const size = Number(/^\d{1,2}$/.exec(cell('size', 10) ?? '')?.[0] ?? 0)
  if (size < 1 || size > 20) return 'size'
  return omitUndefined({
    name,
    uniqueNumber,
    numberOn,
    size,
    email: cell('email', 200),
    phone: cell('phone', 40),
    address: cell('address', 300),
    ceiling: ceilingFrom(cell('ceiling', 40)),
    priorities: /^(oui|yes|1|x)$/i.test(cell('dalo', 5) ?? '') ? (['dalo'] as const).slice() : undefined,
  }) as ToldApplicant
}

// «12/03/2026», «2026-03-12»: a day that the calendar has.
const dayFrom = (said: string): string | undefined => {
  const day = said.replace(/^(\d{2})[/.](\d{2})[/.](\d{4})$/, '$3-$2-$1')
  return /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(`${day}T12:00:00Z`)) &&
    new Date(`${day}T12:00:00Z`).toISOString().startsWith(day)
    ? day
    : undefined
}

const ceilingFrom = (said: string | undefined): ToldApplicant['ceiling'] => {
  const words = plain(said ?? '')
  if (/^(sous|under|inferieur|en dessous|ok|oui)/.test(words)) return 'under'
  return /^(au dessus|over|superieur|depasse|non)/.test(words) ? 'over' : undefined
}
