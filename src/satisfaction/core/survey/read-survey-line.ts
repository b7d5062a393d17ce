import { plain } from '../../../kernel/core/fold-words.ts'
import { readPaperCode } from '../../../kernel/core/paper-code.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Face, faces } from '../faces.ts'
import { type SurveyQuestion, surveyQuestions } from './survey-questions.ts'

/** How an institute may call a column: the words of our own file, or those of ours in English. */
const columnNames: Readonly<Record<'code' | SurveyQuestion, readonly string[]>> = {
  code: ['code'],
  scheme: ['residence', 'scheme'],
  district: ['quartier', 'district'],
  dwelling: ['logement', 'dwelling'],
  service: ['service', 'relation de service'],
}

/** Where each column stands in a line (from 0). */
export type SurveyColumns = { code: number } & { [Each in SurveyQuestion]?: number }

/** Reads the first line of a file; nothing where the code, or every question, is missing. */
export const surveyColumns = (cells: readonly string[]): SurveyColumns | undefined => {
  const heads = cells.map(plain)
  const placeOf = (names: readonly string[]): number => heads.findIndex((head) => names.includes(head))
  const code = placeOf(columnNames.code)
  const found = surveyQuestions
    .map((question) => [question, placeOf(columnNames[question])] as const)
    .filter(([, place]) => place >= 0)
  return code >= 0 && found.length > 0 ? { code, ...Object.fromEntries(found) } : undefined
}

export type SurveyAnswer = { question: SurveyQuestion; face: Face }
/** Answers of one home, or why its line is not read, and for what. */
export type SurveyLine =
  | { code: string; answers: SurveyAnswer[] }
  | { unread: CodeUnder<'survey.refused'>; value: string }

/**
 * Reads one line. An empty cell is silence. Refused: half_line (cells are missing), bad_code (misread: its last sign checks the others),
 * unknown_code (no home of this survey), twice (the code stood further up), bad_face (none of 1 to 5), silent (no answer at all).
 */
export const readSurveyLine = (
  cells: readonly string[] | undefined,
  columns: SurveyColumns,
  known: ReadonlySet<string>,
  met: ReadonlySet<string>,
): SurveyLine => {
  const places = Object.values(columns)
  if (!cells || cells.length <= Math.max(...places)) return { unread: 'half_line', value: '' }
  const said = cells[columns.code]!.trim()
  const code = readPaperCode(said)
  if (!code) return { unread: 'bad_code', value: said.slice(0, 20) }
  if (!known.has(code)) return { unread: 'unknown_code', value: said.slice(0, 20) }
  if (met.has(code)) return { unread: 'twice', value: said.slice(0, 20) }
  const answers: SurveyAnswer[] = []
  for (const question of surveyQuestions) {
    const cell = (columns[question] === undefined ? '' : cells[columns[question]]!).trim()
    if (cell === '') continue
    const face = faces.find((one) => String(one) === cell)
    if (!face) return { unread: 'bad_face', value: cell.slice(0, 20) }
    answers.push({ question, face })
  }
  return answers.length > 0 ? { code, answers } : { unread: 'silent', value: said.slice(0, 20) }
}
