import { Readable } from 'node:stream'
import type { T } from '../../../kernel/core/words.ts'
import { cellsOf, linesOf } from '../../../kernel/server/file-lines.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  readSurveyLine,
  type SurveyAnswer,
  type SurveyColumns,
  surveyColumns,
} from '../../core/survey/read-survey-line.ts'

export type ReturnedHome = { code: string; answers: SurveyAnswer[] }
type RefusedLine = { line: number; message: string }
export type ReadReturn = { homes: ReturnedHome[]; refused: RefusedLine[] }

/** Lines that a file may have. */
const mostLines = 20_000

/** Reads the file of an institute against the codes of one survey; nothing is written. `say`: in whose language refusals are said. */
export const readSurveyFile = async (db: Db, id: string, text: string, say: T): Promise<ReadReturn> => {
  const known = new Set(
    (
      await db.rows<{ code: string }>(
        sql`select h.code from satisfaction.survey_home h where h.survey = ${id}`,
      )
    ).map(({ code }) => code),
  )
  const read: ReadReturn = { homes: [], refused: [] }
  const met = new Set<string>()
  let head: { columns: SurveyColumns; between: string } | undefined
  for await (const { no, text: line } of linesOf(Readable.from([Buffer.from(text)]))) {
    if (line.trim() === '') continue
    if (!head) {
      head = headOf(line)
      if (head) continue
      return { homes: [], refused: [{ line: no, message: say('survey.refused.no_columns') }] }
    }
    if (no > mostLines) return { homes: [], refused: [{ line: no, message: say('survey.refused.too_long') }] }
    const found = readSurveyLine(cellsOf(line, head.between), head.columns, known, met)
    if ('unread' in found)
      read.refused.push({ line: no, message: say(`survey.refused.${found.unread}`, { value: found.value }) })
    else {
      met.add(found.code)
      read.homes.push(found)
    }
  }
  return read
}

const headOf = (line: string): { columns: SurveyColumns; between: string } | undefined => {
  const between = [';', '\t', ','].find((sign) => line.includes(sign))
  const columns = between && surveyColumns(cellsOf(line.replace(/^\ufeff/, ''), between) ?? [])
  return columns && between ? { columns, between } : undefined
}
