import type { ClosureReason } from '../../../requests/core/contract.ts'

/** What mySociety’s programs understand beside `open`. A plain `closed` is read there as «fixed»: the house never says it. */
export const extendedStatuses = [
  'OPEN',
  'IN_PROGRESS',
  'ACTION_SCHEDULED',
  'FIXED',
  'DUPLICATE',
  'NO_FURTHER_ACTION',
  'NOT_COUNCILS_RESPONSIBILITY',
] as const
export type ExtendedStatus = (typeof extendedStatuses)[number]

/** How each end of a repair is told: fixed is said of what is repaired, and of nothing else. What has no row: no further action. */
const ends: Partial<Record<ClosureReason, ExtendedStatus>> = {
  done: 'FIXED',
  // Repaired for now: the rest is to be done.
  done_temporarily: 'ACTION_SCHEDULED',
  contract_holder: 'ACTION_SCHEDULED',
  warranty: 'ACTION_SCHEDULED',
  duplicate: 'DUPLICATE',
  third_party: 'NOT_COUNCILS_RESPONSIBILITY',
  tenant_repair: 'NOT_COUNCILS_RESPONSIBILITY',
}

/** How each state of an open request is told: `resolved` is what a firm says, and nobody has confirmed it. */
const stands: Readonly<Record<string, ExtendedStatus>> = {
  filed: 'OPEN',
  contested: 'OPEN',
  oriented: 'IN_PROGRESS',
  approval: 'IN_PROGRESS',
  ordered: 'IN_PROGRESS',
  taken: 'IN_PROGRESS',
  planned: 'ACTION_SCHEDULED',
  underway: 'IN_PROGRESS',
  waiting: 'IN_PROGRESS',
  resolved: 'IN_PROGRESS',
  attached: 'IN_PROGRESS',
}

/** Where a request stands, as a city’s program understands it. */
export const extendedStatus = (status: string, closure: string | null): ExtendedStatus =>
  status === 'closed' ? (ends[closure as ClosureReason] ?? 'NO_FURTHER_ACTION') : (stands[status] ?? 'OPEN')

/** One fact of a request, as the journal keeps it. */
export type StatusFact = { type: string; data: Readonly<Record<string, unknown>> }

/** Where a request stands after this fact; nothing where the fact leaves it where it was, or is its filing. */
export const statusAfter = ({ type, data }: StatusFact): ExtendedStatus | undefined => {
  const { status, reason } = data
  return typeof status !== 'string' || type === 'request.filed'
    ? undefined
    : extendedStatus(status, typeof reason === 'string' ? reason : null)
}
