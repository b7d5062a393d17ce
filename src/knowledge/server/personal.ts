import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

const colleague = 'an id: that she did it is in the journal'

/** What its tables hold of people: who said it. The words name nobody (core/check-piece.ts). */
export const personal: readonly Personal[] = [
  {
    table: 'knowledge.piece',
    person: {
      doubted_by: 'who says that it is true no more',
      asked: 'the question, in words of the office',
      reply: 'the answer, in words of the office',
      doubt: 'why it is true no more',
      search: 'the words, folded',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what head office answered, as long as it is true',
  },
  {
    table: 'knowledge.version',
    person: {
      by_person: 'who wrote it',
      asked: 'the question, in words of the office',
      reply: 'the answer, in words of the office',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was answered before',
  },
]

export const impersonal: Impersonal = {
  'codes of the house': { 'knowledge.piece': ['directorate', 'nature', 'thing', 'trade'] },
  'who made a thing, and how it calls it': { 'knowledge.piece': ['maker', 'model'] },
}
