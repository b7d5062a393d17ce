import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

const author = {
  export: { in: 'journal' },
  erase: 'an id: that she did it is in the journal',
  keep: 'as long as the model: who answers for it',
} as const

/** What the models hold of people: who delivered, confirmed and settled. */
export const personal: readonly Personal[] = [
  { table: 'bim.change', person: { settled_by: 'who settled it' }, ...author },
  { table: 'bim.model', person: { confirmed_by: 'who confirmed its rule' }, ...author },
  { table: 'bim.requirement', person: { by_person: 'who put it there' }, ...author },
  { table: 'bim.revision', person: { by_person: 'who delivered it', held_by: 'who keeps it' }, ...author },
]

const thing = 'of a building or of what stands in it'

export const impersonal: Impersonal = {
  [thing]: {
    'bim.change': ['family', 'object', 'says'],
    'bim.object_id': ['object', 'family', 'global_id', 'object_before'],
    'bim.model': ['name', 'rule'],
    'bim.revision': ['plans', 'frame'],
    'bim.shape': ['plan'],
  },
  'of a file, its tool and what was found in it': {
    'bim.requirement': ['file_name', 'title'],
    'bim.revision': ['file_name', 'schema', 'tool', 'problem', 'report', 'progress'],
  },
}
