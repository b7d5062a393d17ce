import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { forgetOldNews } from './news-store.ts'

const colleague = 'an id: that she did it is in the journal'

/** What its tables hold of people: who said it. That somebody read it is in none of them. */
export const personal: readonly Personal[] = [
  {
    table: 'news.item',
    person: {
      author: 'who published it',
      title: 'what it is called, in words of the office',
      words: 'what is told, in words of the office',
      search: 'the words, folded',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: { until: '24 months after its end', forget: forgetOldNews },
  },
  {
    table: 'news.version',
    person: {
      by_person: 'who said it',
      title: 'what it was called, in words of the office',
      words: 'what was told before, in words of the office',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'with the item',
  },
  {
    table: 'news.question',
    person: {
      asked_by: 'who asked the author',
      answered_by: 'who answered',
      words: 'the question, in words of the office',
      reply: 'the answer, in words of the office',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'with the item',
  },
]

export const impersonal: Impersonal = {
  'codes of the house': { 'news.item': ['families', 'agencies', 'thing', 'trade'] },
  'a family of people at a place, never one of them': { 'news.item': ['place'], 'news.debit': ['place'] },
  'where it is read': { 'news.item': ['buildings'] },
  'of which item it is, which goes before it': { 'news.debit': ['item'] },
}
