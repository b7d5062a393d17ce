import { can } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { officerFrom } from '../record/legal-days.ts'
import { type InspectionNow, inspectionPlace } from './inspection-now.ts'

/**
 * A commissaire de justice is booked where somebody was away or refused, each party told seven days before by registered letter (loi 89-462, art. 3-2).
 * Refused: not_found, not_yours, officer_needless, commissaire_too_soon (with the first day, and no letter leaves before the day of the record).
 */
export const bookOfficer = (
  { inspection }: { inspection: InspectionNow | undefined },
  { subject, data }: { subject: string; data: Commands['inspection.bookOfficer'] },
  { actor }: Context,
): Fact<'inspection.officerBooked'>[] | Refusal => {
  if (!inspection) return refuse('not_found')
  const place = inspectionPlace(inspection)
  if (!can(grants, 'bookOfficer', actor, place)) return refuse('not_yours')
  if (inspection.state !== 'away' || !inspection.head) return refuse('officer_needless')
  const { letterOn } = data
  const on = localDate(officeCalendar, data.at)
  const first = officerFrom(letterOn > inspection.head.on ? letterOn : inspection.head.on)
  if (on < first || letterOn < inspection.head.on) return refuse('commissaire_too_soon', { day: first })
  return [{ type: 'inspection.officerBooked', subject, data: { on, letterOn }, place }]
}

/** When a building’s heating is put on is told. Refused: not_yours, unknown_place. */
export const dateHeating = (
  { site }: { site: { id: string; agency: string } | undefined },
  { subject, data }: { subject: string; data: Commands['heating.date'] },
  { actor }: Context,
): Fact<'heating.dated'>[] | Refusal => {
  if (!site) return refuse('unknown_place')
  const place = { agency: site.agency, building: site.id }
  if (!can(grants, 'dateHeating', actor, place)) return refuse('not_yours')
  const { starts } = data
  return [{ type: 'heating.dated', subject, data: { building: site.id, starts }, audience: 'staff', place }]
}
