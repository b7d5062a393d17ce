import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { forgetSender, forgetSlips } from './store.ts'

/** What its tables hold of people: who answers, who signed, whose slip nobody has read. What was said without a name is nobody’s. */
export const personal: readonly Personal[] = [
  {
    table: 'bond.slip',
    person: { sender: 'who put something into the box; what it says is sealed' },
    export: {
      kind: 'bond',
      ask: (person) => sql`
        select json_build_object('putOn', put_on) as row from bond.slip where sender = ${person} order by put_on`,
    },
    erase: (db, { person }) => forgetSender(db, person),
    keep: { until: 'its box is opened, a year at most', forget: forgetSlips },
  },
  {
    table: 'bond.idea',
    person: { signed_by: 'who signed it', words: 'an idea, in words of the office' },
    export: {
      kind: 'ideas',
      ask: (person) => sql`
        select json_build_object('words', words, 'route', route, 'toldOn', told_on) as row from bond.idea
        where signed_by = ${person} order by told_on`,
    },
    erase: 'her name goes from under it with her slips',
    keep: 'what the field wished for, as long as it is wished for',
  },
  {
    table: 'bond.answer',
    person: { by_person: 'who answered', words: 'what head office answered' },
    export: { in: 'journal' },
    erase: 'an id: that she answered is in the journal',
    keep: 'what was promised, in public',
  },
  {
    table: 'bond.quiet',
    person: { person: 'who does not want to be asked' },
    export: {
      kind: 'quiet',
      ask: (person) =>
        sql`select json_build_object('quarter', quarter) as row from bond.quiet where person = ${person}`,
    },
    erase: 'goes with her slips',
    keep: 'as long as she wants it',
  },
  {
    table: 'bond.trial',
    person: {
      person: 'who answers for it',
      decided_by: 'who decided',
      name: 'what is tried, in words of the office',
      words: 'why it was kept or stopped, in words of the office',
    },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'what was tried, and what became of it',
  },
  {
    table: 'bond.topic',
    person: { person: 'who answers for it', deputy: 'who answers in her absence' },
    export: { in: 'journal' },
    erase: 'nobody answers for it any more: it goes with her slips',
    keep: 'as long as it is so',
  },
]

export const impersonal: Impersonal = {
  'what somebody added, without a name': { 'bond.addition': ['words'] },
  'a mark that nobody makes without the key of the house': {
    'bond.ballot': ['mark', 'box'],
    'bond.box': ['name'],
  },
  'sealed with a key that is in no table': { 'bond.slip': ['sealed'], 'bond.ballot': ['sealed'] },
  'codes, and addresses without what they open': { 'bond.idea': ['route', 'version', 'state', 'refusals'] },
  'codes of the house, and what head office calls what it holds': {
    'bond.topic': ['directorate', 'name_fr', 'name_en', 'service_fr', 'service_en'],
    'bond.answer': ['kind', 'version'],
    'bond.origin': ['place'],
    'bond.merged_place': ['place'],
    'bond.trial': ['measure', 'decision', 'saves', 'agencies'],
    'bond.quarter_answer': ['quarter', 'question', 'place'],
    'bond.quiet': ['quarter'],
    'bond.given': ['code', 'agency'],
  },
}
