/** What a line of a record tells; each has its word (`pairs.field.…`). */
export const recordFields = [
  'address',
  'postcode',
  'building',
  'number',
  'door',
  'storey',
  'surface',
  'energy',
  'madeOn',
  'lastName',
  'firstName',
  'phone',
  'email',
] as const
