import { can } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { type InspectionNow, isSealed, inspectionPlace } from './inspection-now.ts'
import { heatingFrom, lastDayToComplete, lastDayToCompleteHeating } from '../record/legal-days.ts'

/** As many as one record is given. */
const mostAddenda = 20

/** `heating`: month and day on which it is put on in that building, where somebody has told another than the house’s. */
export type AddendumState = {
  inspection: InspectionNow | undefined
  addenda: number
  heating: string | undefined
}

/**
 * An addendum to an entry inspection, within ten days, of heating in its first month (loi 89-462, art. 3-2): what the tenant wants is asked, what the
 * landlord finds is added. Refused: not_yours, not_found, not_completed, record_full, completion_late.
 */
export const decideAddendum = (
  { inspection, addenda, heating }: AddendumState,
  { subject, data }: { subject: string; data: Commands['inspection.complete'] },
  { actor, at }: Context,
): Fact<'inspection.completed' | 'inspection.completionAsked'>[] | Refusal => {
  if (!inspection) return refuse('not_found')
  const place = inspectionPlace(inspection)
  const asks = can(grants, 'askCompletion', actor, place)
  if (!asks && !can(grants, 'complete', actor, place)) return refuse('not_yours')
  if (!isSealed(inspection) || !inspection.endedAt || inspection.kind !== 'entry')
    return refuse('not_completed')
  if (addenda >= mostAddenda) return refuse('record_full', { most: mostAddenda })
  // Not the day that the record says: whoever held the device set its clock.
  const on = localDate(officeCalendar, inspection.endedAt)
  const last = data.heating ? lastDayToCompleteHeating(on, heating ?? heatingFrom) : lastDayToComplete(on)
  if (localDate(officeCalendar, at) > last) return refuse('completion_late', { until: last })
  const type = asks ? 'inspection.completionAsked' : 'inspection.completed'
  return [{ type, subject, data: { heating: data.heating }, place }]
}

/** What was asked, as the rule knows it. */
export type AskedAddendum = { state: 'asked' | 'added' | 'refused'; heating: boolean }

/**
 * The landlord answers what the tenant asked: it is added, or refused with why; whoever is refused is told of the commission de conciliation. Refused:
 * not_yours, not_found, already_answered, answer_missing (refused, without why).
 */
export const answerAddendum = (
  { inspection, addendum }: { inspection: InspectionNow | undefined; addendum: AskedAddendum | undefined },
  { subject, data }: { subject: string; data: Commands['inspection.answerCompletion'] },
  { actor }: Context,
): Fact<'inspection.completed' | 'inspection.completionRefused'>[] | Refusal => {
  if (!inspection) return refuse('not_found')
  const place = inspectionPlace(inspection)
  if (!can(grants, 'complete', actor, place)) return refuse('not_yours')
  if (!addendum) return refuse('not_found')
  if (addendum.state !== 'asked') return refuse('already_answered')
  if (!data.isAdded && !data.words) return refuse('answer_missing')
  return data.isAdded
    ? [
        {
          type: 'inspection.completed',
          subject,
          data: { heating: addendum.heating, addendum: data.addendum },
          place,
        },
      ]
    : [{ type: 'inspection.completionRefused', subject, data: { addendum: data.addendum }, place }]
}
