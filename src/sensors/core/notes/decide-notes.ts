import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { NoteContent } from './note-content.ts'
import { isChargeYear, monthsFrom } from './note-days.ts'

/** A building as the actor may see it: whether a meter of the law stands there, since when its notes leave, how many of a year have. */
export type NotedBuilding = {
  id: string
  agency: string
  isMetered: boolean
  since: string | null
  left: number
}

type Decider = { actor: Actor }

const mayPlan = (building: NotedBuilding | undefined, actor: Actor): Refusal | undefined => {
  if (!building) return refuse(mayAnywhere(grants, 'planNotes', actor) ? 'unknown_place' : 'not_yours')
  if (!can(grants, 'planNotes', actor, { agency: building.agency })) return refuse('not_yours')
  return building.isMetered ? undefined : refuse('no_notes_here')
}

/** The agency lets notes leave each month, or no more. */
export const planNotes = (
  building: NotedBuilding | undefined,
  { subject, data: { monthly } }: Command<string, Commands['note.plan']>,
  { actor }: Decider,
): Fact<'note.planned'>[] | Refusal => {
  const no = mayPlan(building, actor)
  if (no || !building) return no ?? refuse('unknown_place')
  if (monthly === (building.since !== null)) return refuse('notes_so_already')
  const place = { agency: building.agency, building: building.id }
  return [{ type: 'note.planned', subject, data: { monthly }, audience: 'staff', place }]
}

/** The agency tells a year of charges; its notes leave a month before the day on which it is regularised. */
export const planYear = (
  building: NotedBuilding | undefined,
  { subject, data }: Command<string, Commands['note.planYear']>,
  { actor, today }: Decider & { today: string },
): Fact<'note.yearPlanned'>[] | Refusal => {
  const no = mayPlan(building, actor)
  if (no || !building) return no ?? refuse('unknown_place')
  const { first, last, regularisedOn } = data
  if (!isChargeYear(first, last) || regularisedOn <= last) return refuse('bad_charge_year')
  if (monthsFrom(regularisedOn, -1) < today) return refuse('note_day_past', { day: monthsFrom(today, 1) })
  if (building.left > 0) return refuse('notes_left_already')
  const place = { agency: building.agency, building: building.id }
  return [
    { type: 'note.yearPlanned', subject, data: { first, last, regularisedOn }, audience: 'staff', place },
  ]
}

/** A lease of which a note is due, and what that says. */
export type DueNote = {
  place: { household: string; building: string; agency: string }
  content: NoteContent | undefined
  isKept: boolean
}

/** The house writes a note, once. */
export const issueNote = (
  due: DueNote | undefined,
  { subject, data: { kind, first } }: Command<string, Commands['note.issue']>,
  { actor }: Decider,
): Fact<'note.issued'>[] | Refusal => {
  if (!mayAnywhere(grants, 'issueNote', actor)) return refuse('not_yours')
  if (!due) return refuse('unknown_lease')
  if (!due.content || due.isKept) return refuse('nothing_noted')
  return [{ type: 'note.issued', subject, data: { kind, first }, place: due.place }]
}
