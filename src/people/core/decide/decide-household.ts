import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { mostPeople } from '../person-shapes.ts'
import { type Drawing, givenIn } from './given-address.ts'

export type HouseholdDwelling = { unit: string; building: string; agency: string }

export type MovingIn = {
  dwelling: HouseholdDwelling | undefined
  /** a lease that runs on that day in the same dwelling */
  taken: boolean
  /** ids of the household, the tenancy or the people that are somebody's already; tenants may move */
  known: boolean
  /** the agencies from which those of them come who are in the base */
  from: readonly string[]
  drawn: Drawing
}

/** A lease begins: the dwelling must be there, free, and the actor's to let. */
export const moveIn = (
  { dwelling, taken, known, from, drawn }: MovingIn,
  { subject, data }: Command<string, Commands['person.moveIn']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!dwelling) return refuse('unknown_place')
  if (!can(grants, 'moveIn', actor, dwelling)) return refuse('not_yours')
  // Whoever knows an id of another agency neither moves its tenant nor writes over her name.
  if (known || from.some((agency) => !can(grants, 'moveIn', actor, { agency })))
    return refuse('already_known')
  if (data.tenancy.ends && data.tenancy.ends < data.tenancy.starts) return refuse('dates_backwards')
  if (taken) return refuse('dwelling_taken')
  const place = { agency: dwelling.agency, building: dwelling.building, household: subject }
  return [
    {
      type: 'person.movedIn',
      subject,
      data: { unit: dwelling.unit, starts: data.tenancy.starts, people: data.occupants.map((o) => o.person) },
      audience: 'staff',
      place,
      private: { given: givenIn(data.occupants, drawn, actor) },
    },
  ]
}

export type Joining = Pick<MovingIn, 'known' | 'from' | 'drawn'> & {
  /** the lease of this household that began last, and how many live there */
  home: (HouseholdDwelling & { starts: string; ends: string | null; people: number }) | undefined
}

/** Somebody joins those who hold a lease. Whoever belongs to a household sees what it asks: never before her day. */
export const join = (
  { home, known, from, drawn }: Joining,
  { subject, data }: Command<string, Commands['person.join']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!home) return refuse('not_found')
  if (!can(grants, 'moveIn', actor, home)) return refuse('not_yours')
  if (known || from.some((agency) => !can(grants, 'moveIn', actor, { agency })))
    return refuse('already_known')
  if (data.on < home.starts) return refuse('dates_backwards')
  if (home.ends && data.on > home.ends) return refuse('lease_over')
  if (data.on > localDate(officeCalendar, at)) return refuse('joins_ahead')
  if (home.people + data.occupants.length > mostPeople) return refuse('too_many_people')
  const place = { agency: home.agency, building: home.building, household: subject }
  return [
    {
      type: 'person.joined',
      subject,
      data: { unit: home.unit, on: data.on, people: data.occupants.map((o) => o.person) },
      audience: 'staff',
      place,
      private: { given: givenIn(data.occupants, drawn, actor) },
    },
  ]
}

export type Staying =
  | (HouseholdDwelling & {
      ends: string | null
      /** a lease of the dwelling that begins later */
      next: string | null
    })
  | undefined

/** A lease that had a last day goes on, while it runs and nobody else was promised the dwelling; one without a last day goes on anyhow. */
export const stay = (
  home: Staying,
  { subject }: Command<string, Commands['person.stay']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!home) return refuse('not_found')
  if (!can(grants, 'moveOut', actor, home)) return refuse('not_yours')
  if (home.ends === null) return []
  if (home.ends < localDate(officeCalendar, at)) return refuse('lease_over')
  if (home.next !== null) return refuse('dwelling_taken')
  const place = { agency: home.agency, building: home.building, household: subject }
  return [{ type: 'person.stayed', subject, data: { unit: home.unit }, audience: 'staff', place }]
}

export type MovingOut = (HouseholdDwelling & { household: string; starts: string }) | undefined

/** A lease ends on a day that is not before it began. */
export const moveOut = (
  home: MovingOut,
  { subject, data }: Command<string, Commands['person.moveOut']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!home) return refuse('not_found')
  if (!can(grants, 'moveOut', actor, home)) return refuse('not_yours')
  if (data.ends < home.starts) return refuse('dates_backwards')
  const place = { agency: home.agency, building: home.building, household: subject }
  return [
    {
      type: 'person.movedOut',
      subject,
      data: { unit: home.unit, ends: data.ends },
      audience: 'staff',
      place,
    },
  ]
}
