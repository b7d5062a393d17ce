import { type Context, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { can, type Place } from '../../../kernel/core/access.ts'
import { grants } from '../grants.ts'
import type { Finding } from '../record/keep-finding.ts'
import type { InspectionKind, InspectionState } from '../record/kinds.ts'
import type { RecordHead } from '../record/record-shapes.ts'

/** An inspection as the rules know it, behind the wall of who acts. */
export type InspectionNow = {
  id: string
  kind: InspectionKind
  state: InspectionState
  unit: string
  building: string
  agency: string
  household: string | null
  at: string
  /** the instants at which it began and was signed, by the house’s clock */
  startedAt: string | null
  endedAt: string | null
  heldBy: string | null
  device: string | null
  turn: number
  head: RecordHead | null
  rooms: readonly string[]
  findings: readonly Finding[]
}

export const inspectionPlace = ({ agency, building, household }: InspectionNow): Place => ({
  agency,
  building,
  household,
})

/** Whether it is over: nothing of it is told any more, but an addendum. */
export const isSealed = ({ state }: Pick<InspectionNow, 'state'>): boolean =>
  state === 'signed' || state === 'away'

/**
 * Why this device may tell nothing of an inspection, if so: not_found, not_yours, sealed (its record is signed), inspection_over (called off), held_elsewhere (another
 * device holds it, or none: it has not begun here).
 */
export const refusalToTell = (
  inspection: InspectionNow | undefined,
  device: string,
  { actor }: Pick<Context, 'actor'>,
): Refusal | undefined => {
  if (!inspection) return refuse('not_found')
  if (!can(grants, 'hold', actor, inspectionPlace(inspection))) return refuse('not_yours')
  if (isSealed(inspection)) return refuse('sealed')
  if (inspection.state === 'calledOff') return refuse('inspection_over')
  return inspection.device === device ? undefined : refuse('held_elsewhere')
}
