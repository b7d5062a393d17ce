import { type Actor, can } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { yearOfHours } from './budget.ts'
import type { Commands } from './contract.ts'

import { grants } from './grants.ts'

/** `before`: the hours of this year; `next`: those of the year to come; `hasAsked`: it put a question into the rounds this year. */
export type HoursState = {
  year: number
  before: number | undefined
  next: number | undefined
  hasAsked: boolean
}

/** The hours that a directorate may take: nobody writes its own, and nobody makes room in the middle of a year. */
export const setHours = (
  { year, before, next, hasAsked }: HoursState,
  { subject, data: { directorate, hours } }: { subject: string; data: Commands['ask.setHours'] },
  { actor }: { actor: Actor },
): Fact<'ask.hoursSet'>[] | Refusal => {
  if (!can(grants, 'setHours', actor, {})) return refuse('not_yours')
  if (actor.directorate === directorate) return refuse('own_budget')
  const forYear = yearOfHours(year, before !== undefined && hasAsked)
  if (hours === (forYear === year ? before : next)) return []
  return [{ type: 'ask.hoursSet', subject, data: { directorate, year: forYear, hours }, audience: 'staff' }]
}
