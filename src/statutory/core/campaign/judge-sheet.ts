import type { Lang } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { sayQuestion } from './paper-sheet.ts'
import type { SheetForm, SheetQuestion } from './sheet-form.ts'

/** What a home answers: of the home, and of each who lives in it, by the key of the question. */
export type SheetAnswers = {
  home: Readonly<Record<string, string>>
  people: readonly Readonly<Record<string, string>>[]
}

/** The widest sum of a home's resources, in euros: more is a slip of the hand. */
const mostEuros = 9_999_999

const fits: Record<SheetQuestion['form'], (value: string, question: SheetQuestion, year: number) => boolean> =
  {
    words: (value) => value.length <= 80,
    year: (value, _, year) => /^\d{4}$/.test(value) && Number(value) >= year - 125 && Number(value) <= year,
    euros: (value) => /^\d{1,7}$/.test(value) && Number(value) <= mostEuros,
    choice: (value, { choices = [] }) => choices.some(({ code }) => code === value),
  }

/** An answer as it is kept: without the spaces, the sign and the cents that people write. */
const cleanAnswer = (value: string, { form }: SheetQuestion): string =>
  form === 'euros'
    ? value.replace(/[\s\u00a0\u202f€]/g, '').replace(/[.,]\d{1,2}$/, '')
    : value.trim().replace(/\s+/g, ' ')

type SideRow = Readonly<Record<string, string>>

/** The questions of a sheet, of which year, in whose language a wrong one is named. */
export type JudgedForm = Pick<SheetForm, 'questions'> & { year: number; lang: Lang }

const readSide = (
  row: SideRow,
  { questions }: JudgedForm,
  side: SheetQuestion['side'],
): Record<string, string> =>
  Object.fromEntries(
    questions
      .filter((question) => question.side === side)
      .flatMap((question) => {
        const value = cleanAnswer(row[question.key] ?? '', question)
        return value === '' ? [] : [[question.key, value]]
      }),
  )

const wrongIn = (
  row: SideRow,
  side: SheetQuestion['side'],
  { questions, year }: JudgedForm,
): SheetQuestion | undefined =>
  questions.find((question) => {
    if (question.side !== side) return false
    const value = row[question.key]
    return value === undefined ? question.required : !fits[question.form](value, question, year)
  })

/**
 * What is kept of a sheet: answers to questions of its form alone, each as it must be written. Refused: sheet_empty (nobody lives there),
 * sheet_wrong (of the home: `key`), person_wrong (of a person: `key`, `nth`, the first being 1).
 */
export const judgeSheet = (given: SheetAnswers, form: JudgedForm): SheetAnswers | Refusal => {
  const people = given.people.map((row) => readSide(row, form, 'person'))
  const home = readSide(given.home, form, 'home')
  if (!people.some((row) => Object.keys(row).length > 0)) return refuse('sheet_empty')
  // In the order of the page: who lives there, then the home.
  for (const [i, row] of [...people, home].entries()) {
    const nth = i < people.length ? i + 1 : 0
    const wrong = wrongIn(row, nth === 0 ? 'home' : 'person', form)
    if (!wrong) continue
    const question = sayQuestion(wrong, form.lang, form.year)
    return refuse(nth === 0 ? 'sheet_wrong' : 'person_wrong', { key: wrong.key, nth, question })
  }
  return { home, people }
}
