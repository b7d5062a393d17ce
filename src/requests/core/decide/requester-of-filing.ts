import type { Context } from '../../../kernel/core/command.ts'
import { isPhone } from '../../../kernel/core/phone.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { Contact } from '../facts.ts'
import { type FileCommand, type Filing, isOfHouse } from './known-filing.ts'

export type FilingPerson = { id: string; household: string | null; contact?: Contact }

/** Who files: somebody of the house; a tenant by her own account; a stranger, who must be reached, unless there is a danger. */
type Filer = 'staff' | 'tenant' | 'endangered' | 'stranger'
/** What is known of the person for whom it is filed: a person of the house; a way to reach her; her name alone; nothing. */
type KnownOfHer = 'person' | 'way' | 'name' | 'nothing'

/** Whose request it is: that person's, the filer's own, one's of whom a contact is kept, nobody's; or it is refused. */
const requesters: Record<Filer, Record<KnownOfHer, 'person' | 'self' | 'contact' | 'nobody' | 'no_way'>> = {
  // Staff may file what they saw, for nobody in particular.
  staff: { person: 'person', way: 'contact', name: 'contact', nothing: 'nobody' },
  tenant: { person: 'person', way: 'self', name: 'self', nothing: 'self' },
  // A danger waits for no name and for no number.
  endangered: { person: 'person', way: 'contact', name: 'contact', nothing: 'nobody' },
  stranger: { person: 'person', way: 'contact', name: 'no_way', nothing: 'no_way' },
}

export const requesterOf = (
  filing: Filing,
  id: string,
  data: FileCommand['data'],
  { actor }: Context,
  isDanger: boolean,
): FilingPerson | undefined | 'no_way' => {
  const mayName = mayNameHer(data, actor)
  const known = mayName ? filing.person : undefined
  switch (requesters[filerOf(actor, isDanger)][knownOfHer(known, data)]) {
    case 'person':
      return known
    case 'self':
      return { id: actor.id, household: actor.households[0] ?? null }
    case 'contact': {
      const household = filing.isHousehold && mayName ? (filing.place?.household ?? null) : null
      return { id, household, contact: contactOf(filing, data, actor) }
    }
    case 'nobody':
      return undefined
    case 'no_way':
      return 'no_way'
  }
}

/** What of the way to reach the requester is refused, where nobody is in danger. */
export const wayRefused = (
  who: FilingPerson | undefined,
  { requester }: FileCommand['data'],
  actor: Context['actor'],
): 'phone_wrong' | 'address_at_agency' | undefined => {
  // Nobody is called back on half a number. What staff write down, they have heard.
  if (!isOfHouse(actor) && requester?.phone && !isPhone(requester.phone)) return 'phone_wrong'
  const isAtDoor = ofRole(actor.role).reach === 'patch'
  return who?.contact && requester?.email && isAtDoor ? 'address_at_agency' : undefined
}

/** A caller who is written to has a row of her own, as whoever asks has: what is held of her is hers to read. */
export const callerOf = (
  { callerId, place }: Filing,
  { caller, lang }: FileCommand['data'],
  { actor }: Context,
): (Contact & { id: string }) | undefined => {
  if (!caller?.email || !callerId || caller.person) return undefined
  const { email, phone = '' } = caller
  const names = namesOf(caller.name)
  return {
    id: callerId,
    ...names,
    phone,
    email,
    toldBy: 'mail',
    lang: lang ?? actor.lang,
    building: place?.building,
  }
}

const filerOf = (actor: Context['actor'], isDanger: boolean): Filer => {
  if (ofRole(actor.role).reach === 'household' && !actor.matter) return 'tenant'
  if (isOfHouse(actor)) return 'staff'
  return isDanger ? 'endangered' : 'stranger'
}

const knownOfHer = (person: Filing['person'], { requester = {} }: FileCommand['data']): KnownOfHer => {
  const { name, phone, email, toldBy } = requester
  if (person) return 'person'
  if (phone || email || (name && toldBy === 'paper')) return 'way'
  return name ? 'name' : 'nothing'
}

// Only staff may name somebody else: a visitor who knows an id is not taken for her.
const mayNameHer = ({ requester }: FileCommand['data'], actor: Context['actor']): boolean =>
  !requester?.person || isOfHouse(actor) || requester.person === actor.id

const contactOf = (
  { place }: Filing,
  { requester = {}, lang, channel }: FileCommand['data'],
  actor: Context['actor'],
): Contact => {
  const { name = '', phone = '', email = '', toldBy } = requester
  // A mail address opens the thread: none comes from who stands at the tenant's door (people: `correct`).
  const mail = ofRole(actor.role).reach === 'patch' ? '' : email
  return {
    ...namesOf(name),
    phone,
    email: mail,
    toldBy: toldBy ?? (mail ? 'mail' : 'paper'),
    lang: lang ?? actor.lang,
    // Who told a city what she saw in passing lives elsewhere: no letter goes there for her.
    building: channel === 'open311' ? undefined : place?.building,
  }
}

const namesOf = (name: string): { firstName: string; lastName: string } => {
  const [first = '', ...rest] = name.split(' ')
  return rest.length ? { firstName: first, lastName: rest.join(' ') } : { firstName: '', lastName: first }
}
