import type { FactType } from '../../../kernel/core/facts.ts'

const order = [
  'orderNo',
  'orderTheirs',
  'unitRef',
  'buildingName',
  'firmName',
  'firmSiret',
  'contractRef',
  'nature',
  'urgency',
  'amount',
  'placedOn',
  'dueOn',
  'wantedOn',
  'endedOn',
  'checkedOn',
  'agency',
] as const
/** `…Theirs`: the ERP’s own number, where it told one. */
const person = ['personTheirs', 'unitRef', 'firstName', 'lastName', 'phone', 'email', 'agency'] as const
const lease = ['leaseTheirs', 'unitRef', 'starts', 'ends', 'agency'] as const
const valueLine = ['unitRef', 'field', 'value', 'theirs', 'agency'] as const

/** What every line may say, whatever it tells. */
export const commonFields = ['id', 'kind', 'version', 'toldOn'] as const

type BackKind = {
  /** what becomes true, and is to be told */
  after: readonly FactType[]
  fields: readonly string[]
}

/**
 * What goes back to an ERP. What leaves is read when it leaves: of two telephones in one day the last is told. `orderEnded`: no work will come of
 * it; `leaseEnd` without a last day: the lease goes on after all.
 */
export const backKinds = {
  orderPlaced: { after: ['order.placed'], fields: order },
  orderDone: { after: ['order.done'], fields: order },
  /** «service fait»: the landlord has checked the work, and its price */
  orderChecked: { after: ['order.checked'], fields: order },
  orderEnded: {
    after: ['order.refused', 'order.rejected', 'order.cancelled', 'order.withdrawn'],
    fields: order,
  },
  contact: { after: ['person.corrected'], fields: person },
  leaseEnd: { after: ['person.movedOut', 'person.stayed'], fields: lease },
  settledValue: { after: ['estate.settled', 'estate.unsettled', 'estate.changed'], fields: valueLine },
} as const satisfies Record<string, BackKind>

export type BackKindName = keyof typeof backKinds
export const backKindNames = Object.keys(backKinds) as readonly BackKindName[]

/** Whether a line of that kind has a field of that name. */
export const hasBackField = (kind: BackKindName, field: string): boolean =>
  (commonFields as readonly string[]).includes(field) ||
  (backKinds[kind].fields as readonly string[]).includes(field)

/** Dwelling fields that an extract tells, and that may be settled against it, by the name under which the estate says that they changed. */
export const settledFields = ['storey', 'door', 'rooms', 'surface', 'energy'] as const
