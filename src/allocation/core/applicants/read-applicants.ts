import { plain } from '../../../kernel/core/fold-words.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import type { Cells } from '../../../kernel/core/read-cells.ts'
import { mostImported, type ToldApplicant } from './applicant-shapes.ts'
import { dayInCell, figureInCell, textInCell, yesInCell } from './applicant-cells.ts'
import { cleanNumber } from './unique-number.ts'

export type ApplicantDoubt =
  | 'columns'
  | 'name'
  | 'long'
  | 'number'
  | 'day'
  | 'ahead'
  | 'size'
  | 'figures'
  | 'twice'
  | 'tooMany'

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
  | 'isTenant'
  | 'score'
  | 'meanWait'
  | 'place'
type Columns = Record<Column, number>

const headings: Record<Column, RegExp> = {
  name: /^(nom|demandeur|name|applicant)\b/,
  first: /^(prenom|first name)\b/,
  number: /^(numero unique|n unique|nur|numero|unique number|number)\b/,
  day: /^(date|renouvele|depot|day|renewed)\b/,
  email: /^(courriel|mail|e.?mail|adresse electronique)\b/,
  phone: /^(tel|telephone|phone)\b/,
  address: /^(adresse(?! electronique)|address)\b/,
  size: /^(personnes|nombre|composition|taille|size|people)\b/,
  ceiling: /^(plafond|ressources|ceiling)\b/,
  dalo: /^dalo\b/,
  isTenant: /^(deja locataire|locataire|tenant)\b/,
  score: /^(points|cotation|score)\b/,
  meanWait: /^(attente|delai|mean wait|wait)\b/,
  place: /^(place|rang)\b/,
}

/** How long what is said in a column may be: what is longer is refused, never cut. */
const longest: Partial<Record<Column, number>> = { first: 60, name: 120, email: 200, phone: 40, address: 300 }
/** Up to what the figures of a cotation go. */
const mostFigure = { score: 10_000, meanWait: 1_000, place: 1_000_000 } as const

/**
 * Applicants from rows of cells, by their headings: a name, how many they are, a numéro unique and its day (not after `today`, `YYYY-MM-DD`),
 * how to reach them, under or over the ceiling, DALO, tenant already, points, mean wait in months, place. Every line that cannot be taken is
 * told by its number and why; without headings none is.
 */
export const readApplicants = (
  rows: readonly Cells[],
  today: string,
): { rows: ToldApplicant[]; refused: RefusedLine[] } => {
  const heading = rows.findIndex(({ cells }) => columnsOf(cells) !== undefined)
  const columns = heading >= 0 ? columnsOf(rows[heading]!.cells) : undefined
  const read: { rows: ToldApplicant[]; refused: RefusedLine[] } = { rows: [], refused: [] }
  if (!columns) return { rows: [], refused: rows.slice(0, 1).map(({ line }) => ({ line, why: 'columns' })) }
  const numbers = new Set<string>()
  for (const { line, cells } of rows.slice(heading + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = read.rows.length < mostImported ? rowOf(cells, columns, today) : 'tooMany'
    if (typeof row === 'string') read.refused.push({ line, why: row })
    else if (row.uniqueNumber && numbers.has(row.uniqueNumber)) read.refused.push({ line, why: 'twice' })
    else {
      if (row.uniqueNumber) numbers.add(row.uniqueNumber)
      read.rows.push(row)
    }
  }
  return read
}

const columnsOf = (cells: readonly string[]): Columns | undefined => {
  const told = cells.map(plain)
  const found = Object.fromEntries(
    Object.entries(headings).map(([column, sign]) => [column, told.findIndex((said) => sign.test(said))]),
  ) as Columns
  return found.name >= 0 && found.size >= 0 ? found : undefined
}

const rowOf = (cells: readonly string[], columns: Columns, today: string): ToldApplicant | ApplicantDoubt => {
  const cell = (column: Column): string | undefined => textInCell(cells[columns[column]])
  const isLong = Object.entries(longest).some(([column, n]) => (cell(column as Column)?.length ?? 0) > n)
  if (isLong) return 'long'
  const name = [cell('first'), cell('name')].filter(Boolean).join(' ')
  if (!name) return 'name'
  if (name.length > 120) return 'long'
  const said = cell('number')
  const uniqueNumber = said && cleanNumber(said)
  if (said && !uniqueNumber) return 'number'
  const when = cell('day')
  const numberOn = when && dayInCell(when)
  if (when && !numberOn) return 'day'
  if (numberOn && numberOn > today) return 'ahead'
  const size = figureInCell(cell('size'), 20)
  if (typeof size !== 'number' || size < 1) return 'size'
  const figures = figuresOf(cell)
  if (!figures) return 'figures'
  return omitUndefined({
    name,
    uniqueNumber,
    numberOn,
    size,
    email: cell('email'),
    phone: cell('phone'),
    address: cell('address'),
    ceiling: ceilingFrom(cell('ceiling')),
    priorities: yesInCell(cell('dalo')) ? (['dalo'] as const).slice() : undefined,
    isTenant: yesInCell(cell('isTenant')),
    ...figures,
  }) as ToldApplicant
}

/** What the file says of the cotation; nothing where one of them is no number. */
const figuresOf = (
  cell: (column: Column) => string | undefined,
): Pick<ToldApplicant, 'score' | 'meanWait' | 'place'> | undefined => {
  const [score, meanWait, place] = [
    figureInCell(cell('score'), mostFigure.score),
    figureInCell(cell('meanWait'), mostFigure.meanWait),
    figureInCell(cell('place'), mostFigure.place),
  ]
  if (score === 'wrong' || meanWait === 'wrong' || place === 'wrong') return undefined
  return omitUndefined({ score, meanWait, place })
}

const ceilingFrom = (said: string | undefined): ToldApplicant['ceiling'] => {
  const words = plain(said ?? '')
  if (/^(sous|under|inferieur|en dessous|ok|oui)/.test(words)) return 'under'
  return /^(au dessus|over|superieur|depasse|non)/.test(words) ? 'over' : undefined
}
