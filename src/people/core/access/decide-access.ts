import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Facts } from '../../../kernel/core/facts.ts'
import type { Commands } from '../contract.ts'
import type { KnownPerson } from '../decide/decide-person.ts'
import { grants } from '../grants.ts'

type Preparing = {
  known: boolean
  person: KnownPerson | undefined
  /** a file about this person is being gathered */
  underway: boolean
}

/** The right of access (RGPD, art. 15): all that is held of one person, in a file. */
export const prepare = (
  { known, person, underway }: Preparing,
  { subject, data }: Command<string, Commands['access.prepare']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!person || !can(grants, 'export', actor, { agency: person.agency })) return refuse('not_found')
  if (known) return refuse('already_known')
  if (underway) return refuse('access_underway')
  return [
    {
      type: 'access.prepared',
      subject,
      data: { person: data.person },
      audience: 'staff',
      place: { agency: person.agency },
    },
  ]
}

type File = { person: string; agency: string | null } | undefined

const byHouse =
  <Type extends 'access.ready' | 'access.taken'>(type: Type) =>
  (
    file: File,
    { subject, data }: Command<string, Omit<Facts[Type], 'person'>>,
    { actor }: Context,
  ): Fact<Type>[] | Refusal => {
    if (!can(grants, 'note', actor, {})) return refuse('not_yours')
    if (!file) return refuse('not_found')
    return [
      {
        type,
        subject,
        data: { person: file.person, ...data } as Facts[Type],
        audience: 'staff',
        place: { agency: file.agency },
      },
    ]
  }

export const ready = byHouse('access.ready')
export const take = byHouse('access.taken')

/** Words that no open matter needs any more go when their person asks; her name stays for as long as she lives or works here. */
export const eraseWords = (
  person: KnownPerson | undefined,
  { subject }: Command<string, Commands['person.eraseWords']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!person || person.erased) return refuse('not_found')
  const place = { agency: person.agency, building: person.building, household: person.household }
  if (!can(grants, 'erase', actor, place)) return refuse('not_yours')
  return [{ type: 'person.wordsErased', subject, data: {}, audience: 'staff', place }]
}
