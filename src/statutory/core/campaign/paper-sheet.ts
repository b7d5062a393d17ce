import type { Lang } from '../../../kernel/core/access.ts'
import type { SheetQuestion } from './sheet-form.ts'

/** A question as it is shown: the year before last stands where its words say so. */
export const sayQuestion = (question: SheetQuestion, lang: Lang, year: number): string =>
  question[lang].replaceAll('{before}', String(year - 2))

const blank = '……………………'

const lineOf = (question: SheetQuestion, lang: Lang, year: number): string => {
  const boxes = (question.choices ?? []).map((choice) => `☐ ${choice[lang]}`).join('   ')
  const label = sayQuestion(question, lang, year)
  return boxes ? `${label}\n${boxes}` : `${label}${lang === 'fr' ? '\u00a0:' : ':'} ${blank}`
}

/** Rows for persons that a sheet of paper has beside those who are known. */
const spareRows = 2

/** The questions as a letter bears them: of each person who is known, of some more, then of the home. */
export const paperSheet = (
  questions: readonly SheetQuestion[],
  { names, year }: { names: readonly string[]; year: number },
  lang: Lang,
): string => {
  const side = (which: SheetQuestion['side']) =>
    questions.filter((question) => question.side === which && question.key !== 'name')
  const persons = [...names, ...Array.from({ length: spareRows }, () => blank)]
  return [
    ...persons.map((name) =>
      [`• ${name}`, ...side('person').map((one) => lineOf(one, lang, year))].join('\n'),
    ),
    ...side('home').map((one) => lineOf(one, lang, year)),
  ].join('\n\n')
}
