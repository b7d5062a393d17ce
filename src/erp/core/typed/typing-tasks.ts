import type { FactType } from '../../../kernel/core/facts.ts'
import { backKindNames, backKinds } from '../back/back-kinds.ts'

/**
 * A fact that the ERP wants as well: any of its kind, or one that names one of these `fields`. What the house hears from files is none; `byHouse`: it
 * tells this one for whoever had it done.
 */
type TypedFact = { fact: FactType; fields?: readonly string[]; byHouse?: true }

type TypingTask = {
  /** entity → fields of which an extract shows that they were typed there too; none: no extract tells of them */
  shownBy: Readonly<Record<string, readonly string[]>>
  /** what goes back to the ERP, by the names of the outbox, in the place of typing it there */
  sentAs: readonly string[]
  /** what is told when it is done here */
  typedBy: readonly TypedFact[]
}

/** What people type, a row a screen of the ERP: where it is seen that a value was typed twice, and what carries it there. */
export const typingTasks = {
  dwelling: {
    shownBy: { unit: ['storey', 'door', 'rooms', 'surface', 'energy'] },
    sentAs: ['settledValue'],
    typedBy: [
      {
        fact: 'estate.changed',
        fields: ['unit.storey', 'unit.door', 'unit.rooms', 'unit.surface', 'unit.energy'],
      },
    ],
  },
  building: {
    shownBy: { building: ['name', 'address', 'postcode', 'commune', 'built'] },
    sentAs: [],
    typedBy: [
      {
        fact: 'estate.changed',
        fields: [
          'building.name',
          'building.address',
          'building.postcode',
          'building.commune',
          'building.built',
        ],
      },
    ],
  },
  lease: {
    shownBy: { lease: ['dwelling', 'starts', 'tenant', 'lastName', 'firstName'] },
    sentAs: [],
    typedBy: [{ fact: 'person.movedIn' }, { fact: 'person.joined' }],
  },
  leaving: { shownBy: {}, sentAs: [], typedBy: [{ fact: 'leaving.given' }] },
  leaseEnd: {
    shownBy: { lease: ['ends'] },
    sentAs: ['leaseEnd'],
    typedBy: [{ fact: 'person.movedOut', byHouse: true }],
  },
  account: { shownBy: {}, sentAs: [], typedBy: [{ fact: 'settlement.issued', byHouse: true }] },
  phone: {
    shownBy: { person: ['phone'] },
    sentAs: ['contact'],
    typedBy: [{ fact: 'person.corrected', fields: ['phone'] }],
  },
  mail: {
    shownBy: { person: ['email'] },
    sentAs: ['contact'],
    typedBy: [{ fact: 'person.corrected', fields: ['email'] }],
  },
  supplier: {
    shownBy: { supplier: ['name', 'siret', 'phone', 'email'] },
    sentAs: [],
    typedBy: [{ fact: 'firm.known' }],
  },
  contract: { shownBy: {}, sentAs: [], typedBy: [{ fact: 'contract.signed' }, { fact: 'contract.priced' }] },
  // An extract of orders shows those that were placed there, alone or as well, and work that was accepted there.
  order: {
    shownBy: { order: [] },
    sentAs: ['orderPlaced', 'orderDone'],
    typedBy: [
      { fact: 'order.placed', byHouse: true },
      { fact: 'order.done', byHouse: true },
    ],
  },
  workChecked: {
    shownBy: { order: [] },
    sentAs: ['orderChecked'],
    typedBy: [{ fact: 'order.checked', byHouse: true }],
  },
  invoice: { shownBy: {}, sentAs: [], typedBy: [{ fact: 'order.invoiced' }, { fact: 'order.paid' }] },
  // An ERP knows a request by its order alone.
  request: { shownBy: {}, sentAs: [], typedBy: [] },
} as const satisfies Record<string, TypingTask>

export type TypingTaskName = keyof typeof typingTasks
export const typingTaskNames = Object.keys(typingTasks) as readonly TypingTaskName[]

/** Every fact that the ERP wants as well, with its task, its fields (none: any), and what carries it there. */
export const typedFacts = typingTaskNames.flatMap((task) =>
  rowOf(task).typedBy.map(({ fact, fields = [], byHouse = false }) => ({
    task,
    fact,
    fields,
    byHouse,
    sentAs: backKindNames.filter((kind) => (backKinds[kind].after as readonly FactType[]).includes(fact)),
  })),
)

function rowOf(task: TypingTaskName): TypingTask {
  return typingTasks[task]
}

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
