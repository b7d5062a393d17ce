import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { InspectionKind } from '../record/kinds.ts'
import { type InspectionNow, isSealed, inspectionPlace } from './inspection-now.ts'

/** A colleague who would hold it, with what limits his reach. */
export type Holder = Pick<Actor, 'id' | 'role' | 'agencies' | 'buildings'>

/** What the rule must know: the dwelling as the actor may see it, whose lease it is, who would hold it, and what is planned there. */
export type PlanState = {
  dwelling: { id: string; building: string; agency: string } | undefined
  isTaken: boolean
  household: string | undefined
  holder: Holder | undefined
  /** of the same kind, neither signed nor called off */
  planned: string | undefined
}

/** Inspections that are held with who lives there. */
const withTenant: readonly InspectionKind[] = ['exit', 'preVisit']

/** An hour is set for it. Refused: not_yours, unknown_place, id_taken, no_tenant, already_planned, cannot_hold. */
export const decidePlan = (
  { dwelling, isTaken, household, holder, planned }: PlanState,
  { subject, data }: { subject: string; data: Commands['inspection.plan'] },
  { actor }: Context,
): Fact<'inspection.planned'>[] | Refusal => {
  if (!dwelling) return refuse(mayAnywhere(grants, 'plan', actor) ? 'unknown_place' : 'not_yours')
  const place = { agency: dwelling.agency, building: dwelling.building, household: household ?? null }
  if (!can(grants, 'plan', actor, place)) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  if (!household && (data.household || withTenant.includes(data.kind))) return refuse('no_tenant')
  if (planned) return refuse('already_planned', { id: planned })
  if (!mayHold(holder, place)) return refuse('cannot_hold')
  const { unit, kind, at, by } = data
  return [
    {
      type: 'inspection.planned',
      subject,
      data: { unit, kind, at, by, household: household ?? null },
      place,
    },
  ]
}

const mayHold = (holder: Holder | undefined, place: Parameters<typeof can>[3]): boolean =>
  holder !== undefined && can(grants, 'hold', holder as Actor, place)

/** Another hour, or another colleague. Refused: not_yours, not_found, inspection_over, cannot_hold. */
export const decideMove = (
  { inspection, holder }: { inspection: InspectionNow | undefined; holder: Holder | undefined },
  { subject, data }: { subject: string; data: Commands['inspection.move'] },
  { actor }: Context,
): Fact<'inspection.moved'>[] | Refusal => {
  const no = refusalToPlan(inspection, actor)
  if (no || !inspection) return no ?? refuse('not_found')
  if (!mayHold(holder, inspectionPlace(inspection))) return refuse('cannot_hold')
  const { at, by } = data
  if (at === inspection.at && by === inspection.heldBy) return []
  return [{ type: 'inspection.moved', subject, data: { at, by }, place: inspectionPlace(inspection) }]
}

/** An inspection does not take place. Refused: not_yours, not_found, inspection_over. */
export const decideCallOff = (
  { inspection }: { inspection: InspectionNow | undefined },
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'inspection.calledOff'>[] | Refusal => {
  const no = refusalToPlan(inspection, actor)
  if (no || !inspection) return no ?? refuse('not_found')
  return [{ type: 'inspection.calledOff', subject, data: {}, place: inspectionPlace(inspection) }]
}

const refusalToPlan = (inspection: InspectionNow | undefined, actor: Actor): Refusal | undefined => {
  if (!inspection) return refuse('not_found')
  if (!can(grants, 'plan', actor, inspectionPlace(inspection))) return refuse('not_yours')
  return isSealed(inspection) || inspection.state === 'calledOff' ? refuse('inspection_over') : undefined
}
