import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

/** Dwellings alone: no line of an extract that tells of anybody is taken yet. */
export const personal: readonly Personal[] = [
  {
    table: 'erp.source',
    person: { by_person: 'who set it up' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the source',
  },
  {
    table: 'erp.closed_screen',
    person: { closed_by: 'who said that it is closed' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the screen is closed',
  },
]

/** Columns that could hold a person, and why they hold none. */
export const impersonal: Impersonal = {
  'a value that was typed twice, by agency, task and week: nobody is in it': {
    'erp.typed_again': ['trace', 'task', 'way'],
    'erp.closed_screen': ['task'],
  },
  'names of columns, codes and files of a system': {
    'erp.source': ['source', 'mapping', 'codes'],
    'erp.batch': ['source', 'name', 'header', 'holds'],
    'erp.cause': ['cause', 'code', 'column_name', 'value', 'list', 'lines'],
  },
  'a dwelling, by its number, and what is said of it': {
    'erp.known': ['source', 'key', 'hash', 'said', 'batch'],
  },
  'a source, why it could not be gone to, and an instant of its own clock': {
    'erp.look': ['source', 'why', 'mark'],
  },
}
