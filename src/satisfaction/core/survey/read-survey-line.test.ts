import { expect, test } from 'vitest'
import { checkPaperCode, spellPaperCode } from '../../../kernel/core/paper-code.ts'
import { readSurveyLine, surveyColumns } from './read-survey-line.ts'

const code = checkPaperCode([1, 2, 3, 4, 5, 6, 7, 8])
const said = spellPaperCode(code)
const columns = surveyColumns([
  'Code',
  'Résidence',
  'QUARTIER',
  'Logement',
  'Relation de service',
  'Remarques',
])!
const read = (cells: string[], met: string[] = []) =>
  readSurveyLine(cells, columns, new Set([code]), new Set(met))

test('columns are found by their names, in any order; without code or question it is no such file', () => {
  expect(surveyColumns(['service', 'code'])).toEqual({ code: 1, service: 0 })
  expect(surveyColumns(['code', 'nom'])).toBeUndefined()
  expect(surveyColumns(['résidence', 'quartier'])).toBeUndefined()
})

test('a line gives its answers, an empty cell none', () => {
  expect(read([said, '5', '', '3', '1', 'très bavard'])).toEqual({
    code,
    answers: [
      { question: 'scheme', face: 5 },
      { question: 'dwelling', face: 3 },
      { question: 'service', face: 1 },
    ],
  })
})

test('each line that cannot be counted says why', () => {
  expect(read([said, '5'])).toMatchObject({ unread: 'half_line' })
  expect(read(['R-0000-00001', '5', '5', '5', '5'])).toMatchObject({ unread: 'bad_code' })
  expect(read([spellPaperCode(checkPaperCode([9, 9, 9, 9, 9, 9, 9, 9])), '5', '5', '5', '5'])).toMatchObject({
    unread: 'unknown_code',
  })
  expect(read([said, '5', '5', '5', '5'], [code])).toMatchObject({ unread: 'twice' })
  expect(read([said, '6', '5', '5', '5'])).toEqual({ unread: 'bad_face', value: '6' })
  expect(read([said, '4,5', '', '', ''])).toMatchObject({ unread: 'bad_face' })
  expect(read([said, '', ' ', '', ''])).toMatchObject({ unread: 'silent' })
})
