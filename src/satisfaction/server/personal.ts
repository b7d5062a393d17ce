import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { endOldSurveys } from './survey/survey-store.ts'
import { eraseQuestionsTo, forgetTurns } from './store.ts'

/** What is held of who was asked, until it is counted; a count names nobody. */
export const personal: readonly Personal[] = [
  {
    table: 'satisfaction.draw',
    person: {
      request: 'the matter it asks about',
      person: 'who was asked',
      household: 'whose home was drawn',
      notice: 'by which letter',
      face: 'what she answered',
    },
    export: {
      kind: 'satisfaction',
      ask: (person) => sql`
        select json_build_object('at', drawn_at, 'answer', face, 'answeredAt', answered_at) as row
        from satisfaction.draw where person = ${person} order by drawn_at`,
    },
    erase: (db, { person }) => eraseQuestionsTo(db, person),
    keep: 'three weeks after the month: then it is counted, and the row goes (count-months.ts)',
  },
  {
    table: 'satisfaction.rest',
    person: { household: 'a home that was asked' },
    export: 'that it was asked stands with the question',
    erase: 'goes with the lease: nobody is named by it alone',
    keep: { until: 'four hundred days', forget: forgetTurns },
  },
  {
    table: 'satisfaction.survey_home',
    person: { household: 'a home of the sample' },
    export: 'that it was drawn is the landlord’s to tell with the survey',
    erase: 'goes with the lease: nobody is named by it alone',
    keep: {
      until: 'the survey ends, a year at most: its answers then stand under a code that leads nowhere',
      forget: endOldSurveys,
    },
  },
]

export const impersonal: Impersonal = {
  'codes of lists that the rules close': {
    'satisfaction.draw': ['agency', 'family', 'way', 'answered_by'],
    'satisfaction.tally': ['agency', 'family', 'way', 'answered_by'],
    'satisfaction.survey_home': ['agency', 'code'],
    'satisfaction.survey_answer': ['survey', 'code', 'question'],
  },
  'a hash of what only who was asked has': { 'satisfaction.draw': ['link'] },
  'a firm is a company': { 'satisfaction.draw': ['firm'], 'satisfaction.tally': ['firm'] },
  'what head office calls a survey': { 'satisfaction.survey': ['name'] },
}
