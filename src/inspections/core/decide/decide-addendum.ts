import { can } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { type InspectionNow, isSealed, inspectionPlace } from './inspection-now.ts'
import { lastDayToComplete, lastDayToCompleteHeating } from '../record/legal-days.ts'

/** As many as one record is given. */
const mostAddenda = 20

/**
 * An addendum to an entry inspection, within ten days, of heating in its first month (loi 89-462, art. 3-2). Refused: not_yours,
 * not_found, not_completed, record_full, completion_late.
 */
export const decideAddendum = (
  { inspection, addenda }: { inspection: InspectionNow | undefined; addenda: number },
  { subject, data }: { subject: string; data: Commands['inspection.complete'] },
  { actor, at }: Context,
): Fact<'inspection.completed'>[] | Refusal => {
  if (!inspection) return refuse('not_found')
  const place = inspectionPlace(inspection)
  if (!can(grants, 'complete', actor, place)) return refuse('not_yours')
  if (!isSealed(inspection) || !inspection.head || inspection.kind !== 'entry') return refuse('not_completed')
  if (addenda >= mostAddenda) return refuse('record_full', { most: mostAddenda })
  const { on } = inspection.head
  const last = data.heating ? lastDayToCompleteHeating(on) : lastDayToComplete(on)
  if (localDate(officeCalendar, at) > last) return refuse('completion_late', { until: last })
  return [{ type: 'inspection.completed', subject, data: { heating: data.heating }, place }]
}
