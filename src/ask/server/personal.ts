import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { eraseAsker } from './question-store.ts'

/** What is held of people: who asked, and who set hours. Of who answered nothing is. */
export const personal: readonly Personal[] = [
  {
    table: 'ask.question',
    person: { by_person: 'who asked, for a directorate' },
    export: {
      kind: 'ask',
      ask: (person) => sql`
        select json_build_object('words', words, 'purpose', purpose, 'at', drafted_at) as row from ask.question
        where by_person = ${person} order by drafted_at`,
    },
    erase: (db, { person }) => eraseAsker(db, person),
    keep: 'for as long as what was decided of it is read: the question is the directorate’s',
  },
  {
    table: 'ask.budget',
    person: { set_by: 'who set the hours' },
    export: { in: 'journal' },
    erase: 'goes with what she asked: the hours stand',
    keep: 'for as long as the year is read',
  },
]

export const impersonal: Impersonal = {
  'what a directorate asks, in words that name nobody': {
    'ask.question': ['words', 'purpose', 'choices', 'conclusion'],
  },
  'codes of lists that the rules close': {
    'ask.question': [
      'directorate',
      'step',
      'met_by',
      'met_code',
      'met_cut',
      'met_only',
      'way',
      'target',
      'answer',
      'agencies',
      'why_ended',
    ],
    'ask.passed_step': ['step', 'offered'],
    'ask.budget': ['directorate'],
    'ask.point': ['agency'],
  },
  'a thing, where it stands, and what was said of it: by whom is written nowhere': {
    'ask.point': ['question', 'thing', 'building', 'entrance', 'label', 'value'],
  },
  'a question': { 'ask.passed_step': ['question'], 'ask.answer_count': ['question'] },
}
