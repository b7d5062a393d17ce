import type { RequestRow } from '../../core/contract.ts'
import { stepOf } from '../../core/lifecycle.ts'
import { sameBreakdown } from '../../core/nature/house-breakdown.ts'

/** Who may follow `incident`: what is most likely the same breakdown stands first, and is ticked before anybody looks. */
export const followersOf = (
  incident: RequestRow,
  rows: readonly RequestRow[],
): { rows: readonly RequestRow[]; ticked: readonly string[] } => {
  const free = rows.filter((row) => row.id !== incident.id && mayFollow(row))
  const [same, others] = [free.filter((r) => isSame(incident, r)), free.filter((r) => !isSame(incident, r))]
  return { rows: [...same, ...others], ticked: same.map(({ id }) => id) }
}

/** The open incident of the building that is the same breakdown as a request of it. */
export const incidentOf = (row: RequestRow, rows: readonly RequestRow[]): RequestRow | undefined =>
  rows.find((r) => r.id !== row.id && r.kind === 'outage' && r.status !== 'closed' && isSame(row, r))

const mayFollow = ({ kind, status, urgency }: RequestRow): boolean =>
  kind === 'single' && urgency !== 'U0' && stepOf('attach')?.from.includes(status) === true

const isSame = ({ nature }: RequestRow, row: RequestRow): boolean =>
  row.nature === nature || sameBreakdown(nature).includes(row.nature)
