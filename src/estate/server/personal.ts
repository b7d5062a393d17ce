import type { Impersonal, Personal } from '../../kernel/server/personal.ts'

/** What the places hold of people: who told what of them. */
export const personal: readonly Personal[] = [
  {
    table: 'estate.statement',
    person: { by_person: 'who saw it', settled_by: 'who settled it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the thing: whose word stands, and who may be asked',
  },
  {
    table: 'estate.settlement',
    person: { by_person: 'who settled it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the value',
  },
  {
    table: 'estate.position',
    person: { by_person: 'who placed it' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the building',
  },
]

const thing = 'of a building or of what stands in it'

export const impersonal: Impersonal = {
  'codes of lists that the rules close': {
    'estate.agency': ['id'],
    'estate.access': ['kind'],
    'estate.asset': ['kind', 'meter_kind'],
    'estate.external_ref': ['kind'],
    'estate.finish': ['surface', 'material'],
    'estate.position': ['source'],
    'estate.room': ['kind'],
    'estate.settlement': ['family', 'field', 'winner', 'loser'],
    'estate.statement': ['field', 'state_before'],
    'estate.unit': ['part'],
  },
  'an agency of the landlord, on every letter': { 'estate.agency': ['name', 'phone', 'email', 'address'] },
  [thing]: {
    'estate.access': ['opens'],
    'estate.asset': [
      'name',
      'code',
      'at',
      'maker',
      'model',
      'serial',
      'joined_into',
      'lent_fields',
      'delivery_point',
    ],
    'estate.building': ['name', 'address', 'postcode', 'commune', 'insee', 'search'],
    'estate.entrance': ['name', 'address', 'search'],
    'estate.external_ref': ['ref', 'entity'],
    'estate.label': ['code'],
    'estate.opening': ['name', 'rooms', 'at'],
    'estate.plan': ['picture'],
    'estate.position': ['origin'],
    'estate.room': ['name', 'number', 'outline'],
    'estate.statement': [
      'object',
      'value',
      'command',
      'photo',
      'object_before',
      'inspection',
      'origin',
      'batch',
    ],
    'estate.extract': ['origin', 'batch'],
    'estate.settlement': ['object', 'moves', 'value_before', 'answer'],
    'estate.scheme': ['name', 'insee', 'commune'],
    'estate.storey': ['name'],
    'estate.taking': ['delivery', 'added', 'changed', 'lines', 'plans'],
    'estate.unit': ['ref', 'code', 'door'],
  },
  'how everybody gets in, and what an entrance is also called': {
    'estate.building': ['access'],
    'estate.entrance': ['words'],
  },
}
