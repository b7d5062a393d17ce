import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { type InspectionNow, isSealed, inspectionPlace } from './inspection-now.ts'

type HoldState = { inspection: InspectionNow | undefined }

/**
 * An inspection begins on a device, or goes on there with what that device shows now: a turn of its own. Refused: not_yours, not_found,
 * held_elsewhere, inspection_over, other_dwelling (the device shows another one).
 */
export const decideStart = (
  { inspection }: HoldState,
  { subject, data }: { subject: string; data: Commands['inspection.start'] },
  { actor }: Context,
): Fact<'inspection.started'>[] | Refusal => {
  if (!inspection) return refuse('not_found')
  const place = inspectionPlace(inspection)
  if (!can(grants, 'hold', actor, place)) return refuse('not_yours')
  if (isSealed(inspection) || inspection.state === 'calledOff') return refuse('inspection_over')
  if (inspection.device && inspection.device !== data.device) return refuse('held_elsewhere')
  if (data.head.place.unit !== inspection.unit) return refuse('other_dwelling')
  return [
    { type: 'inspection.started', subject, data: { turn: inspection.turn + 1 }, audience: 'staff', place },
  ]
}

/** The device lets go of an inspection, so that another may go on. Refused: not_yours (neither who holds it nor who leads), not_found. */
export const decideLetGo = (
  { inspection }: HoldState,
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'inspection.letGo'>[] | Refusal => {
  if (!inspection) return refuse('not_found')
  const place = inspectionPlace(inspection)
  const isHers = inspection.heldBy === actor.id && can(grants, 'hold', actor, place)
  if (!isHers && !can(grants, 'letGo', actor, place)) return refuse('not_yours')
  if (isSealed(inspection) || !inspection.device) return []
  return [{ type: 'inspection.letGo', subject, data: {}, audience: 'staff', place }]
}
