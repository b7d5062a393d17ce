import { plain } from '../../../kernel/core/fold-words.ts'

/** The columns of our own plain list of tenants, by any of their names, in any order; others are not read. */
const names = {
  dwelling: ['logement', 'numero du logement', 'rpls', 'dwelling'],
  address: ['adresse', 'address'],
  door: ['porte', 'door'],
  lastName: ['nom', 'last name'],
  firstName: ['prenom', 'first name'],
  email: ['courriel', 'e mail', 'email', 'mail'],
  phone: ['telephone', 'phone'],
  lang: ['langue', 'language'],
  toldBy: ['prevenir', 'comment prevenir', 'told by'],
  starts: ['debut', 'debut du bail', 'lease start'],
  joins: ['arrivee', 'date d arrivee', 'date d entree', 'joined'],
  ends: ['fin', 'fin du bail', 'lease end'],
} as const

export type Column = keyof typeof names
export type Cells = Record<Column, string>
export type Columns = { delimiter: string; width: number; pick: (row: readonly string[]) => Cells }

const columns = Object.keys(names) as Column[]
const delimiters = [';', '\t', ',', '|'] as const

/** Reads a line as the header of a list of tenants; `missing` says which columns it lacks. */
export const columnsOf = (header: string): Columns | { missing: string[] } => {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, cells: header.split(delimiter).map((cell) => plain(cell)) }))
    .map((guess) => ({ ...guess, at: places(guess.cells) }))
    .sort((a, b) => Object.keys(b.at).length - Object.keys(a.at).length)
  const { delimiter, cells, at } = best!
  const missing = [
    ...(at.dwelling === undefined && (at.address === undefined || at.door === undefined) ? ['logement'] : []),
    ...(at.lastName === undefined ? ['nom'] : []),
    ...(at.starts === undefined ? ['debut'] : []),
  ]
  if (missing.length) return { missing }
  const cell = (row: readonly string[], i: number | undefined): string =>
    i === undefined ? '' : (row[i] ?? '').trim()
  const pick = (row: readonly string[]): Cells =>
    Object.fromEntries(columns.map((column) => [column, cell(row, at[column])])) as Cells
  return { delimiter, width: cells.length, pick }
}

const places = (cells: readonly string[]): Partial<Record<Column, number>> =>
  Object.fromEntries(
    columns
      .map((column): [Column, number] => [
        column,
        cells.findIndex((cell) => names[column].some((name) => name === cell)),
      ])
      .filter(([, i]) => i !== -1),
  )
