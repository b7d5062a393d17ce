/**
 * What an extract may tell, and which fields a mapping may fill: those that the house hears from several sources and knows whose word counts
 * for. The key of a line is the landlord’s own number of the dwelling.
 */
export const entityFields = {
  unit: ['storey', 'door', 'rooms', 'surface', 'energy'],
} as const satisfies Record<string, readonly string[]>

export type Entity = keyof typeof entityFields

/** Whether an entity has a field of that name. */
export const hasField = (entity: Entity, field: string): boolean =>
  (entityFields[entity] as readonly string[]).includes(field)
