import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

const colleague = 'an id: that she did it is in the journal'

/** What its tables hold of people: who wrote what an agency says. */
export const personal: readonly Personal[] = [
  {
    table: 'practice.way',
    person: { set_by: 'who wrote it', fr: 'the words', en: 'the words', reason: 'why' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was said before',
  },
  {
    table: 'practice.offer',
    person: { offered_by: 'who held it out', fr: 'the words', en: 'the words' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was held out before',
  },
]

export const impersonal: Impersonal = {
  'codes of the house': { 'practice.way': ['agency', 'code'], 'practice.offer': ['code', 'from_agency'] },
}
