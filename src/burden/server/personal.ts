import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

/** What the ledger of time holds of people: until a week is folded, seconds under a mark that nobody can lead back. */
export const personal: readonly Personal[] = [
  {
    table: 'burden.effort',
    person: { mark: 'who answered, under a key of its week' },
    export: 'a mark leads back to nobody',
    erase: 'a mark leads back to nobody',
    keep: 'until its week is folded (burden.fold): then sums alone',
  },
]

export const impersonal: Impersonal = {
  'a field that the house asks': {
    'burden.published_figure': ['field'],
    'burden.effort': ['field'],
    'burden.week': ['field'],
  },
  'the key of a week': { 'burden.key': ['secret'] },
}
