type TypingTask = {
  /** entity → fields of which an extract shows that they were typed there too; none: no extract tells of them */
  shownBy: Readonly<Record<string, readonly string[]>>
  /** what goes back to the ERP, by the names of the outbox, in the place of typing it there */
  sentAs: readonly string[]
}

/** What people type, a row a screen of the ERP: where it is seen that a value was typed twice, and what carries it there. */
export const typingTasks = {
  dwelling: {
    shownBy: { unit: ['storey', 'door', 'rooms', 'surface', 'energy'] },
    sentAs: ['settledValue'],
  },
  building: {
    shownBy: { building: ['name', 'address', 'postcode', 'commune', 'built'] },
    sentAs: ['settledValue'],
  },
  lease: { shownBy: { lease: ['dwelling', 'starts', 'tenant', 'lastName', 'firstName'] }, sentAs: [] },
  leaseEnd: { shownBy: { lease: ['ends'] }, sentAs: ['leaseEnd'] },
  phone: { shownBy: { person: ['phone'] }, sentAs: ['contact'] },
  mail: { shownBy: { person: ['email'] }, sentAs: ['contact'] },
  supplier: { shownBy: { supplier: ['name', 'siret', 'phone', 'email'] }, sentAs: [] },
  // An extract of orders shows those that were placed there alone.
  order: { shownBy: { order: [] }, sentAs: ['orderPlaced', 'orderDone'] },
  workChecked: { shownBy: {}, sentAs: ['orderChecked'] },
  request: { shownBy: {}, sentAs: [] },
} as const satisfies Record<string, TypingTask>

export type TypingTaskName = keyof typeof typingTasks
export const typingTaskNames = Object.keys(typingTasks) as readonly TypingTaskName[]

const rowOf = (task: TypingTaskName): TypingTask => typingTasks[task]

/** Of which task a field of an extract is. */
export const taskOf = (entity: string, field: string): TypingTaskName | undefined =>
  typingTaskNames.find((task) => rowOf(task).shownBy[entity]?.includes(field))

/** Whether an extract of these entities would show that a value of the task was typed twice. */
export const isShown = (task: TypingTaskName, entities: readonly string[]): boolean =>
  entities.some((entity) => rowOf(task).shownBy[entity] !== undefined)

/** Whether all that is typed for the task is told to the ERP and acknowledged there. */
export const isCarried = (task: TypingTaskName, acknowledged: readonly string[]): boolean => {
  const { sentAs } = rowOf(task)
  return sentAs.length > 0 && sentAs.every((kind) => acknowledged.includes(kind))
}
