import { heardPositions, type HeardPosition } from './declared/heard-positions.ts'

/** What an extract may tell of: which fields a mapping may fill, and what is kept of what was said. */
type EntityRow = {
  fields: readonly string[]
  /**
   * fields that name somebody or say how to reach her, and rents and financing, which go to statutory files alone: of what was said a mark is kept,
   * which tells whether it changed, never the words
   */
  named: readonly string[]
  /** what a key that two full extracts no longer have may mean; nothing is asked of the others */
  gone: 'stock' | 'lease' | null
}

const heardFields = Object.keys(heardPositions) as HeardPosition[]

/** Every entity, in the order in which a night takes them: an entrance needs its building, a dwelling its entrance, a lease its dwelling, a tenant her lease. The key of a line is the other system’s own number. */
export const entities = {
  building: {
    fields: ['dwelling', 'name', 'address', 'postcode', 'commune', 'built'],
    named: [],
    gone: null,
  },
  scheme: { fields: ['building', 'dwelling', 'name'], named: [], gone: null },
  entrance: { fields: ['building', 'dwelling', 'name', 'address'], named: [], gone: null },
  unit: { fields: ['storey', 'door', 'rooms', 'surface', 'energy', 'entrance'], named: [], gone: 'stock' },
  lease: {
    fields: [
      'dwelling',
      'starts',
      'ends',
      'tenant',
      'lastName',
      'firstName',
      'tenant2',
      'lastName2',
      'firstName2',
    ],
    named: ['lastName', 'firstName', 'lastName2', 'firstName2'],
    gone: 'lease',
  },
  person: {
    fields: ['lease', 'dwelling', 'lastName', 'firstName', 'phone', 'email', 'joins'],
    named: ['lastName', 'firstName', 'phone', 'email'],
    gone: null,
  },
  declared: { fields: heardFields, named: heardFields, gone: null },
  supplier: { fields: ['name', 'siret', 'trades', 'phone', 'email'], named: [], gone: null },
  contract: {
    fields: [
      'supplier',
      'ref',
      'name',
      'kind',
      'trades',
      'agencies',
      'buildings',
      'covers',
      'limit',
      'starts',
      'ends',
    ],
    named: [],
    gone: null,
  },
  order: { fields: ['loge', 'dwelling', 'state'], named: [], gone: null },
  invoice: { fields: ['order', 'loge', 'state', 'on'], named: [], gone: null },
} as const satisfies Record<string, EntityRow>

export type Entity = keyof typeof entities
export const entityNames = Object.keys(entities) as readonly Entity[]

/** Whether an entity has a field of that name. */
export const hasField = (entity: Entity, field: string): boolean =>
  (entities[entity].fields as readonly string[]).includes(field)

/** Whether a field names somebody, or says how to reach her. */
export const isNamed = (entity: Entity, field: string): boolean =>
  (entities[entity].named as readonly string[]).includes(field)
