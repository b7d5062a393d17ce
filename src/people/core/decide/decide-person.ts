import { type Actor, can, isFresh, mayAnywhere, type Place } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { hasPatch } from './decide-staff.ts'
import { grants } from '../grants.ts'
import type { AddressChange, LetterCode } from './given-address.ts'

export type KnownPerson = {
  kind: 'tenant' | 'staff' | 'contact'
  lastName: string
  phone: string
  email: string
  toldBy: string
  agency: string | null
  building: string | null
  household: string | null
  erased: boolean
  /** a lease that runs today, a job that the person still has */
  living: boolean
  working: boolean
}

/** Whose address may change, and what a letter about it would hold. */
export type ReachablePerson = KnownPerson & {
  /** the address that opens the person's account: not the newest while that waits (`formerDays`), none while a first one does (`letterDays`) */
  opensAt: string
  /** of a letter that may be needed: its code and its id */
  drawn: LetterCode
}

const placeOf = ({ agency, building, household }: KnownPerson): Place => ({ agency, building, household })

/** How a person is reached: said by herself, or by the office that she called. Staff's own is theirs alone. */
export const correct = (
  person: ReachablePerson | undefined,
  { subject, data }: Command<string, Commands['person.correct']>,
  { actor, now }: Context,
): Fact[] | Refusal => {
  // A link opens a thread, not the person's own details: it may have been passed on.
  if (actor.matter) return refuse('sign_in')
  const herself = actor.id === subject
  if (!herself && !mayAnywhere(grants, 'correct', actor)) return refuse('not_yours')
  if (!person || person.erased) return refuse('not_found')
  if (!herself && (person.kind === 'staff' || !can(grants, 'correct', actor, placeOf(person))))
    return refuse('not_found')
  if (moves(person, data) && herself && !isFresh(actor, now)) return refuse('enter_again')
  // A caretaker stands at the tenant's door, and would be believed: an address is given at the agency, or by herself.
  if (moves(person, data) && hasPatch(actor.role) && !herself) return refuse('address_at_agency')
  const after = { ...person, ...data }
  if (person.kind !== 'staff' && !after.phone && !after.email && after.toldBy !== 'paper')
    return refuse('unreachable')
  return [
    {
      type: 'person.corrected',
      subject,
      data: { fields: Object.keys(data).sort() },
      audience: 'staff',
      place: placeOf(person),
      ...(moves(person, data) ? { private: toldOf(subject, person, data.email, actor, herself) } : {}),
    },
  ]
}

type Correction = Commands['person.correct']

const moves = ({ email }: KnownPerson, data: Correction): data is Correction & { email: string } =>
  data.email !== undefined && data.email.toLowerCase() !== email.toLowerCase()

const toldOf = (
  person: string,
  { kind, opensAt, drawn, household }: ReachablePerson,
  email: string,
  actor: Actor,
  herself: boolean,
): AddressChange => {
  if (opensAt && email.toLowerCase() !== opensAt.toLowerCase()) return { former: { email: opensAt, herself } }
  const first =
    kind === 'tenant' && !opensAt && email !== '' && !herself && actor.role !== 'system' && household
  return first ? { given: [{ person, email, ...drawn, by: actor.id }] } : {}
}

type Meeting = { known: boolean; place: { agency: string; building: string } | undefined; asked: boolean }

/** Somebody who is not in the base says her name and how to reach her. */
export const know = (
  { known, place, asked }: Meeting,
  { subject, data }: Command<string, Commands['person.know']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (known) return refuse('already_known')
  if (asked && !place) return refuse('unknown_place')
  if (!can(grants, 'know', actor, place ?? {})) return refuse('not_yours')
  // An address opens the caller's thread: as with a tenant's, none comes from who stands at her door.
  if (data.email && hasPatch(actor.role)) return refuse('address_at_agency')
  if (!data.phone && !data.email && data.toldBy !== 'paper') return refuse('unreachable')
  return [{ type: 'person.known', subject, data: {}, audience: 'staff', place: place ?? {} }]
}

/** The right to erasure (RGPD, art. 17), once neither a lease nor a job asks to keep her. */
export const erase = (
  person: KnownPerson | undefined,
  { subject }: Command<string, Commands['person.erase']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!person) return refuse('not_found')
  if (!can(grants, 'erase', actor, placeOf(person))) return refuse('not_yours')
  if (person.living) return refuse('still_tenant')
  if (person.working) return refuse('still_staff')
  const { lastName, phone, email, household } = person
  return [
    {
      type: 'person.erased',
      subject,
      data: {},
      audience: 'staff',
      place: placeOf(person),
      // Names of the erased person, for what others wrote of her elsewhere in the house, and her home: nothing else will know them.
      private: { names: { lastName, phone, email }, household },
    },
  ]
}
