import { words } from '../lease/lease-row.ts'
import type { Answers, HeldPerson } from '../lease/find-tenants.ts'
import { findTenants } from '../lease/find-tenants.ts'
import type { OpenLikeness, PlannedAct } from '../lease/plan-lease.ts'
import type { ReadRow } from '../read-row.ts'
import { lineFault, type RowFault } from '../row-fault.ts'
import {
  type ContactDifference,
  type ContactField,
  contactFields,
  type ContactSpeaker,
  hearContact,
} from './contact-owner.ts'
import { isCalledSame, mayBeSame } from './resemble-person.ts'

/** A tenant as Loge knows her, and who said how she is reached. */
export type KnownContact = HeldPerson & {
  household: string | null
  phone: string
  email: string
  erased: boolean
  owner: Readonly<Record<ContactField, ContactSpeaker>>
}

export type PersonScene = {
  row: ReadRow
  changed: ReadonlySet<string>
  /** something was told of this number before */
  isTold: boolean
  /** the person of this number, once it was told */
  own: KnownContact | undefined
  /** the household of the lease that the line names, or that lives in its dwelling today */
  household: string | undefined
  /** the people of that household */
  people: readonly KnownContact[]
  answers: Answers
  today: string
  makeId: (...parts: string[]) => string
}

export type PlannedPerson =
  | { acts: readonly PlannedAct[]; id: string; differences: readonly ContactDifference[] }
  | { fault: RowFault; likeness?: readonly OpenLikeness[] }

/** How a tenant is reached, as a line tells it; who is not known yet joins her lease. Nobody is taken for another. */
export const planPerson = (scene: PersonScene): PlannedPerson => {
  const { row, own, household } = scene
  const told = { key: row.key, lastName: words(row.values.lastName), firstName: words(row.values.firstName) }
  if (own) {
    // A number of theirs may be given again: what is said of the next is never told to the one before.
    const isHer = told.lastName === '' || isCalledSame(own, told) || mayBeSame(own, told)
    return isHer ? reach(scene, own) : { fault: lineFault('somebody_else') }
  }
  if (!household || !told.lastName) return { fault: lineFault('unknown_person') }
  const [found] = findTenants([told], scene.people, scene.answers)
  const { state, person } = found!
  if (state === 'unsure') {
    const name = `${told.firstName} ${told.lastName}`.trim()
    return { fault: lineFault('person_unsure'), likeness: [{ key: row.key, person: person!, told: name }] }
  }
  const her = scene.people.find(({ id }) => id === person)
  return her ? reach(scene, her) : join(scene, household, told)
}

const join = (
  { row, answers, today, makeId }: PersonScene,
  household: string,
  told: { key: string; lastName: string; firstName: string },
): PlannedPerson => {
  const id = answers.known.get(told.key) ?? makeId('person', told.key)
  const { joins, phone, email } = row.values
  const occupant = {
    person: id,
    firstName: told.firstName,
    lastName: told.lastName,
    ...(phone ? { phone: words(phone) } : {}),
    ...(email ? { email: words(email) } : {}),
  }
  const on = words(joins) || today
  return {
    acts: [{ type: 'person.join', subject: household, data: { on, occupants: [occupant] } }],
    id,
    differences: [],
  }
}

const reach = ({ row, changed, isTold }: PersonScene, her: KnownContact): PlannedPerson => {
  if (her.erased) return { acts: [], id: her.id, differences: [] }
  const heard = contactFields
    .map((field) => ({ field, says: words(row.values[field]) }))
    .filter(({ field }) => changed.has(field))
    .map(({ field, says }) => ({
      field,
      says,
      word: hearContact(field, { says, kept: her[field], owner: her.owner[field] }),
    }))
  const data = Object.fromEntries(
    heard.filter(({ word }) => word === 'stands').map(({ field, says }) => [field, says]),
  )
  return {
    acts: Object.keys(data).length ? [{ type: 'person.correct', subject: her.id, data }] : [],
    id: her.id,
    differences: heard
      .filter(({ word }) => word === 'differs')
      .map(({ field, says }) => ({ field, value: says, isNewer: isTold })),
  }
}
