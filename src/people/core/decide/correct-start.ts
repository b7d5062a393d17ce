import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { HouseholdDwelling } from './decide-household.ts'

export type CorrectingStart =
  | (HouseholdDwelling & {
      starts: string
      ends: string | null
      /** somebody else’s lease runs in the dwelling on a day that this one would take */
      taken: boolean
      /** the day on which an inspection of the way in was signed by this household; null: none was */
      enteredOn: string | null
    })
  | undefined

/** The first day of a lease as it was: no day of somebody else’s lease, none after its last, none after the day on which its tenants signed how they found the place. */
export const correctStart = (
  home: CorrectingStart,
  { subject, data: { starts, why } }: Command<string, Commands['person.correctStart']>,
  { actor }: Context,
): Fact<'person.startCorrected'>[] | Refusal => {
  if (!home) return refuse('not_found')
  if (!can(grants, 'moveOut', actor, home)) return refuse('not_yours')
  if (starts === home.starts) return []
  if (home.ends && starts > home.ends) return refuse('dates_backwards')
  if (home.enteredOn && starts > home.enteredOn) return refuse('entry_signed', { day: home.enteredOn })
  if (home.taken) return refuse('dwelling_taken')
  const place = { agency: home.agency, building: home.building, household: subject }
  const data = { unit: home.unit, starts, was: home.starts, why }
  return [{ type: 'person.startCorrected', subject, data, audience: 'staff', place }]
}
