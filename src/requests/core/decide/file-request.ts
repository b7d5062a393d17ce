import { isPhone } from '../../../kernel/core/phone.ts'
import { can } from '../../../kernel/core/access.ts'
import { calendarAt } from '../../../kernel/core/calendar.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Context, type Fact, refuse } from '../../../kernel/core/command.ts'
import { assess, inTheYear } from '../assess-filing.ts'
import type { Commands } from '../request-commands.ts'
import { grants } from '../grants.ts'
import { isNatureCode } from '../nature/catalogue.ts'
import { dueAt } from '../nature/urgency.ts'
import { saidIn } from '../urgency-answers.ts'
import { natureOfHouse } from '../nature/house-breakdown.ts'
import type { KnownPlace } from '../known-place.ts'
import { heardIn, toldDanger } from './danger-of-filing.ts'
import type { Decision } from './request-rule.ts'
import { isNowhere, noteUnplaced } from './place-request.ts'

/** A thing that needs care: where it stands; of a part for all, or of the whole building, `common`. */
export type KnownAsset = { id: string; building: string; unit: string | null; common: boolean }

export type Filing = {
  known: boolean
  /** the thing named, by its id or by the label on it */
  asset: KnownAsset | undefined
  place: KnownPlace | undefined
  /** the person named by staff, or recognised by her own phone or mail at that dwelling */
  person: { id: string; household: string | null } | undefined
  /** the incident that the requester means to follow is open, and of that building */
  follows: boolean
  /** the requester's name is the one on the lease of that dwelling */
  isHousehold: boolean
  /** under which who called for her will be known, where nobody is yet */
  callerId?: string | undefined
  /** a stranger beyond the bounds (server/strangers.ts); `alarmed`: a danger there waits for its confirmation already */
  beyond?: ConfirmationWay | undefined
}

/** How a stranger confirms what she sent: by a link to her mailbox, or when she is called back. */
export type ConfirmationWay = { way: 'mail' | 'call'; alarmed: readonly string[] }

type Command = { id: string; subject: string; data: Commands['request.file'] }

// Of those who answer the telephone; a caretaker stands somewhere.
const answers = ({ role }: Context['actor']): boolean => ofRole(role).desk !== 'none'

const ofHouse = ({ role }: Context['actor']): boolean => ['staff', 'house'].includes(ofRole(role).side)

/** A request is born: everything that the landlord knows is filled in, nothing is asked twice. */
export const file = (filing: Filing, { id, subject, data }: Command, context: Context): Decision => {
  const { actor, at } = context
  if (filing.known) return refuse('already_filed')
  if (!isNatureCode(data.nature)) return refuse('unknown_nature')
  const { place } = filing
  if (!place && isNowhere(data) && answers(actor)) return [noteUnplaced(subject, data, context)]
  if (!place) return refuse('unknown_place')
  if (!can(grants, 'file', actor, { ...place, household: place.household })) return refuse('not_yours')
  if ((data.asset && !filing.asset) || (filing.asset && !standsAt(filing.asset, place)))
    return refuse('asset_elsewhere')
  if (data.caller && !ofHouse(actor)) return refuse('not_yours')
  if (data.orient && !can(grants, 'orient', actor, place)) return refuse('not_yours')
  const { danger, isDanger: isHeard, nature } = heardIn(data, place)
  const found = assess(place, nature, data.answers ?? {}, at)
  // A danger waits for no name, for no number, and for no address.
  const who = requesterOf(filing, id, data, context, found.urgency === 'U0' || isHeard)
  if (who === 'no_way') return refuse('no_way_to_reach')
  if (found.urgency !== 'U0' && !isHeard) {
    if (isMistyped(data, actor)) return refuse('phone_wrong')
    if (who?.contact && data.requester?.email && ofRole(actor.role).reach === 'patch')
      return refuse('address_at_agency')
  }
  const byOffice = ofHouse(actor)
  // A danger never waits: it is filed, and marked. The same one of the same place rings already.
  const isDanger = (isHeard || found.urgency === 'U0') && !filing.beyond?.alarmed.includes(nature)
  if (filing.beyond && !isDanger) return [hold(subject, filing.beyond.way, place)]
  const caller = callerOf(filing, data, context)
  const isOutage = data.outage === true && byOffice
  const urgency = isHeard ? 'U0' : (byOffice && data.urgency) || found.urgency
  // Said by hand, an urgency brings its own delay.
  const due =
    urgency === found.urgency ? found.due : dueAt(urgency, at, place.delays, calendarAt(place.insee))
  const liability = (byOffice && data.liability) || found.liability
  const fact: Fact = {
    type: 'request.filed',
    subject,
    data: {
      kind: isOutage ? 'outage' : 'single',
      nature: isOutage ? natureOfHouse(nature) : nature,
      urgency,
      due: inTheYear(due, liability, place),
      liability,
      article: found.article,
      decency: found.decency,
      channel: data.channel,
      lang: data.lang ?? actor.lang,
      unit: isOutage && place.kind === 'dwelling' ? null : place.unit,
      entrance: place.entrance,
      requester: who?.id ?? null,
      household: who?.household ?? null,
      status: 'filed',
      ball: 'agency',
      ...(filing.beyond ? { confirmed: false } : {}),
      ...(data.stranger ? { vouched: true } : {}),
      ...(filing.asset ? { asset: filing.asset.id } : {}),
      ...(data.follows && filing.follows && urgency !== 'U0' ? { follows: data.follows } : {}),
      ...(data.words ? { words: id } : {}),
      ...(data.photos?.length ? { photos: data.photos } : {}),
      ...(data.sounds?.length ? { sounds: data.sounds } : {}),
      ...saidIn(data.answers),
    },
    place: {
      agency: place.agency,
      building: place.building,
      household: who?.household ?? null,
      matter: subject,
    },
    private: {
      ...(who?.contact ? { contact: who.contact } : {}),
      ...(caller ? { caller } : {}),
      ...(data.orient ? { orient: data.orient } : {}),
    },
  }
  return [fact, ...toldDanger(fact, danger, data.calm)]
}

// No request yet: nobody of the house reads it, and of her page it asks the way.
const hold = (subject: string, way: ConfirmationWay['way'], { agency, building }: KnownPlace): Fact => ({
  type: 'request.held',
  subject,
  data: { way },
  place: { agency, building },
})

// In that dwelling; or, where all walk, anything of the building that is in no dwelling: a lift is where its stairs are.
const standsAt = (asset: KnownAsset, place: KnownPlace): boolean =>
  asset.building === place.building &&
  (asset.unit === place.unit || (place.kind === 'common' && asset.common))

// Nobody is called back on half a number. What staff write down, they have heard.
const isMistyped = ({ requester }: Command['data'], actor: Context['actor']): boolean =>
  !ofHouse(actor) && !!requester?.phone && !isPhone(requester.phone)

// A caller who is written to has a row of her own, as whoever asks has: what is held of her is hers to read.
const callerOf = (
  { callerId, place }: Filing,
  { caller, lang }: Command['data'],
  { actor }: Context,
): Record<string, unknown> | undefined => {
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

const namesOf = (name: string): { firstName: string; lastName: string } => {
  const [first = '', ...rest] = name.split(' ')
  return rest.length ? { firstName: first, lastName: rest.join(' ') } : { firstName: '', lastName: first }
}

type FilingPerson = { id: string; household: string | null; contact?: Record<string, unknown> }

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

const requesterOf = (
  filing: Filing,
  id: string,
  data: Command['data'],
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

const filerOf = (actor: Context['actor'], isDanger: boolean): Filer => {
  if (actor.role === 'tenant' && !actor.matter) return 'tenant'
  if (ofHouse(actor)) return 'staff'
  return isDanger ? 'endangered' : 'stranger'
}

const knownOfHer = (person: Filing['person'], { requester = {} }: Command['data']): KnownOfHer => {
  const { name, phone, email, toldBy } = requester
  if (person) return 'person'
  if (phone || email || (name && toldBy === 'paper')) return 'way'
  return name ? 'name' : 'nothing'
}

// Only staff may name somebody else: a visitor who knows an id is not taken for her.
const mayNameHer = ({ requester }: Command['data'], actor: Context['actor']): boolean =>
  !requester?.person || ofHouse(actor) || requester.person === actor.id

const contactOf = (
  { place }: Filing,
  { requester = {}, lang }: Command['data'],
  actor: Context['actor'],
): Record<string, unknown> => {
  const { name = '', phone = '', email = '', toldBy } = requester
  // A mail address opens the thread: none comes from who stands at the tenant's door (people: `correct`).
  const mail = ofRole(actor.role).reach === 'patch' ? '' : email
  return {
    ...namesOf(name),
    phone,
    email: mail,
    toldBy: toldBy ?? (mail ? 'mail' : 'paper'),
    lang: lang ?? actor.lang,
    building: place?.building,
  }
}
