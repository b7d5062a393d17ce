import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

/** What the ledger of time holds of people: who recorded the consultation. Seconds that wait are sealed, and lead back to nobody. */
export const personal: readonly Personal[] = [
  {
    table: 'ledger.opening',
    person: { by_person: 'who recorded the consultation' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'for as long as time is counted: on what ground',
  },
  {
    table: 'ledger.contest',
    person: {
      words: 'why somebody asks: without a name, as the guard sees to',
      answer: 'what head office answers in public',
    },
    export: 'nobody signed it',
    erase: 'nobody signed it',
    keep: 'for as long as the question is asked: it stands under it',
  },
  {
    table: 'ledger.contest_mark',
    person: { mark: 'who was counted, under a key of the quarter that is in no table' },
    export: 'a mark leads back to nobody',
    erase: 'a mark leads back to nobody',
    keep: 'until its quarter is folded (ledger.fold)',
  },
  {
    table: 'ledger.vote',
    person: { mark: 'who voted, under a key of the quarter that is in no table' },
    export: 'a mark leads back to nobody',
    erase: 'a mark leads back to nobody',
    keep: 'until its quarter is folded (ledger.fold): then counts alone, from five persons',
  },
]

export const impersonal: Impersonal = {
  'a field that the house asks': {
    'ledger.answer_count': ['question'],
    'ledger.published_read': ['field'],
    'ledger.contest': ['field'],
    'ledger.vote': ['field'],
    'ledger.published_vote': ['field'],
  },
  'a family of people and an agency, five persons at least once it is told': {
    'ledger.answer_count': ['place'],
    'ledger.week_cell': ['place'],
    'ledger.merged_place': ['place'],
    'ledger.published_figure': ['place'],
  },
  'a field that the house asks, or a service that asks': {
    'ledger.week_cell': ['kind', 'item'],
    'ledger.published_figure': ['kind', 'item', 'period'],
  },
  'a month, a quarter or a year': {
    'ledger.closed_period': ['period'],
    'ledger.published_read': ['period'],
    'ledger.contest_mark': ['quarter'],
    'ledger.vote': ['quarter'],
    'ledger.published_vote': ['quarter'],
  },
  'a name of the program: an act, a question, a reason': {
    'ledger.act_count': ['type'],
    'ledger.read_count': ['name'],
    'ledger.dropped_effort': ['reason'],
  },
  'how a notice of the staff committee is called': { 'ledger.opening': ['reference'] },
  'what a question is worth: useful, useless, known already': { 'ledger.vote': ['choice'] },
  'seconds of a week under marks, sealed with a key that the database has not': {
    'ledger.sealed_effort': ['sealed'],
  },
  'a thing and what it was told, as digests under a key that the database has not': {
    'ledger.answer_trace': ['thing', 'value'],
  },
  'what a matter waits for, and the place that lets it wait': {
    'ledger.published_waiting': ['period', 'cause', 'place'],
  },
}
