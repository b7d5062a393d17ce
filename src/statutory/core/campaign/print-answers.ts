import { isFormula, quoteCell } from '../../../kernel/core/csv.ts'
import type { SheetAnswers } from './judge-sheet.ts'
import type { KnownCell, SheetColumn, SheetForm } from './sheet-form.ts'

/** A home of the file: what the house knows of it, and what was answered, if anything. */
export type AnsweredHome = {
  known: Readonly<Record<Exclude<KnownCell, 'persons' | 'minors'>, string>>
  answers: SheetAnswers | undefined
}

/** Persons of a home, and those who are under eighteen at the end of the year: by years of birth alone. */
const countedIn = ({ answers }: AnsweredHome, year: number): Record<'persons' | 'minors', string> => ({
  persons: answers ? String(answers.people.length) : '',
  minors: answers ? String(answers.people.filter(({ born }) => born && year - Number(born) < 18).length) : '',
})

const cellOf = (column: SheetColumn, home: AnsweredHome, year: number): string => {
  if ('known' in column) return { ...home.known, ...countedIn(home, year) }[column.known]
  if ('home' in column) return home.answers?.home[column.home] ?? ''
  return home.answers?.people[column.nth - 1]?.[column.person] ?? ''
}

const printCell = (value: string): string => quoteCell(isFormula(value) ? `'${value}` : value)

const printLine = (cells: readonly string[]): string => `${cells.map(printCell).join(';')}\r\n`

/** The lines of a survey, its headings first. */
export const printAnswers = (homes: readonly AnsweredHome[], { columns }: SheetForm, year: number): string =>
  printLine(columns.map(({ heading }) => heading)) +
  homes.map((home) => printLine(columns.map((column) => cellOf(column, home, year)))).join('')
