import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

/** Nothing of anybody who lives there: dwellings, years, rents; and which colleague told what. */
export const personal: readonly Personal[] = [
  {
    table: 'statutory.told_value',
    person: { by_person: 'who told it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the declaration of its year',
  },
  {
    table: 'statutory.layout',
    person: { by_person: 'who brought it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as files of its years are read',
  },
]

/** Columns that could hold a person, and why they hold none. */
export const impersonal: Impersonal = {
  'a dwelling, by its number and by its line of the register': {
    'statutory.declared_line': ['own_id', 'cells'],
  },
  'a dwelling of which something was told': { 'statutory.asked_value': ['unit', 'field', 'building'] },
  'the columns of a file, of which text': { 'statutory.layout': ['law', 'positions', 'controls'] },
  'codes, amounts and years of a dwelling': {
    'statutory.told_value': ['value'],
    'statutory.heard_value': ['unit', 'value', 'source'],
  },
}
