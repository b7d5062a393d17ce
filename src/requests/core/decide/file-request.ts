import { can } from '../../../kernel/core/access.ts'
import { clockDrift } from '../../../kernel/core/act-time.ts'
import { calendarAt } from '../../../kernel/core/calendar.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Context, type Fact, refuse } from '../../../kernel/core/command.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Assessment, assess, inTheYear } from '../assess-filing.ts'
import type { Danger } from '../danger/dangers-in-words.ts'
import { grants } from '../grants.ts'
import { ballOfHandler } from '../lifecycle.ts'
import { isNatureCode } from '../nature/catalogue.ts'
import { isWalled } from '../nature/walled-natures.ts'
import { dueAt } from '../nature/urgency.ts'
import { saidIn } from '../urgency-answers.ts'
import { natureOfHouse } from '../nature/house-breakdown.ts'
import type { KnownPlace } from '../known-place.ts'
import { heardIn, toldDanger } from './danger-of-filing.ts'
import {
  type ConfirmationWay,
  type FileCommand,
  type Filing,
  isOfHouse,
  type KnownAsset,
} from './known-filing.ts'
import { type Decision, mark } from './request-rule.ts'
import { isNowhere, noteUnplaced } from './place-request.ts'
import { callerOf, type FilingPerson, requesterOf, wayRefused } from './requester-of-filing.ts'

/** A request is born: everything that the landlord knows is filled in, nothing is asked twice. */
export const file = (filing: Filing, command: FileCommand, context: Context): Decision => {
  const { subject, data } = command
  if (filing.known) return refuse('already_filed')
  if (!isNatureCode(data.nature)) return refuse('unknown_nature')
  if (filing.place) return fileAt({ filing, place: filing.place, command, context })
  return isNowhere(data) && answersCalls(context.actor)
    ? [noteUnplaced(subject, data, context)]
    : refuse('unknown_place')
}

// Of those who answer the telephone, and of the house, which opens the post; a caretaker stands somewhere.
const answersCalls = ({ role }: Context['actor']): boolean =>
  ofRole(role).desk !== 'none' || ofRole(role).side === 'house'

/** A filing of which it is known where it is. */
type PlacedFiling = { filing: Filing; place: KnownPlace; command: FileCommand; context: Context }

const fileAt = (placed: PlacedFiling): Decision => {
  const { filing, place, command, context } = placed
  const { id, subject, data } = command
  const no = noes.find(([, says]) => says(placed))
  if (no) return refuse(no[0])
  const heard = weigh(placed)
  const who = requesterOf(filing, id, data, context, heard.isDanger)
  if (who === 'no_way') return refuse('no_way_to_reach')
  const unmet = heard.isDanger ? undefined : wayRefused(who, data, context.actor)
  if (unmet) return refuse(unmet)
  const { beyond } = filing
  // A danger never waits: it is filed, and marked. The same one of the same place rings already.
  const rings = heard.isDanger && !beyond?.alarmed.includes(heard.nature)
  if (beyond && !rings) return [hold(subject, beyond.way, place)]
  const fact = filedFact(placed, heard, who)
  return [fact, ...toldDanger(fact, heard.danger, data.calm)]
}

/** What keeps it from being filed there; the first that says so is the answer. */
const noes: readonly [code: CodeUnder<'refused'>, says: (placed: PlacedFiling) => boolean][] = [
  [
    'not_yours',
    ({ place, context }) => !can(grants, 'file', context.actor, { ...place, household: place.household }),
  ],
  [
    'asset_elsewhere',
    ({ filing: { asset }, place, command }) =>
      asset ? !standsAt(asset, place) : command.data.asset !== undefined,
  ],
  ['not_yours', ({ command, context }) => command.data.caller !== undefined && !isOfHouse(context.actor)],
  ['not_yours', ({ command, context }) => command.data.received !== undefined && !isOfHouse(context.actor)],
  ['received_later', ({ command: { data }, context }) => isToCome(data.received ?? '', context.now)],
  [
    'not_yours',
    ({ place, command, context }) =>
      command.data.orient !== undefined && !can(grants, 'orient', context.actor, place),
  ],
]

// The database may be minutes ahead of who asks; what is filed counts from no later than now.
const isToCome = (received: string, now: string): boolean =>
  received.includes('T') ? Date.parse(received) - Date.parse(now) > clockDrift : received > dayOf(now)

// In that dwelling; or, where all walk, anything of the building that is in no dwelling: a lift is where its stairs are.
const standsAt = (asset: KnownAsset, place: KnownPlace): boolean =>
  asset.building === place.building &&
  (asset.unit === place.unit || (place.kind === 'common' && asset.common))

/** What the requester’s words and answers make of it. A danger waits for no name, for no number, and for no address. */
type WeighedFiling = {
  danger: Danger | undefined
  isHeard: boolean
  isDanger: boolean
  nature: string
  found: Assessment
}

const weigh = ({ place, command: { data }, context }: PlacedFiling): WeighedFiling => {
  const { danger, isDanger: isHeard, nature } = heardIn(data, place)
  const found = assess(place, nature, data.answers ?? {}, context.at)
  return { danger, isHeard, isDanger: isHeard || found.urgency === 'U0', nature, found }
}

const filedFact = (placed: PlacedFiling, heard: WeighedFiling, who: FilingPerson | undefined): Fact => {
  const { filing, place, command, context } = placed
  const { id, subject, data } = command
  const household = who?.household ?? null
  const terms = termsOf(placed, heard)
  return {
    type: 'request.filed',
    subject,
    data: {
      ...scopeOf(placed, heard),
      ...terms,
      channel: data.channel,
      lang: data.lang ?? context.actor.lang,
      entrance: place.entrance,
      requester: who?.id ?? null,
      household,
      ...standOf(heard.found),
      ...omitUndefined({
        confirmed: filing.beyond ? false : undefined,
        vouched: data.stranger ? true : undefined,
        asset: filing.asset?.id,
        follows: filing.follows && terms.urgency !== 'U0' ? data.follows : undefined,
      }),
      ...mark(data, id),
      ...saidIn(data.answers),
    },
    // What no caretaker reads stands in no building of his.
    place: {
      agency: place.agency,
      ...(isWalled(heard.nature) ? {} : { building: place.building }),
      household,
      matter: subject,
    },
    private: omitUndefined({
      contact: who?.contact,
      caller: callerOf(filing, data, context),
      orient: data.orient,
      apart: data.apart,
    }),
  }
}

// A desk has what is no repair from the first: nobody need send it there.
const standOf = ({ to, directorate }: Assessment) =>
  to === 'desk' || to === 'hq'
    ? {
        status: 'oriented' as const,
        ball: ballOfHandler[to],
        handler: to,
        ...(directorate ? { directorate } : {}),
      }
    : { status: 'filed' as const, ball: 'agency' as const }

// Of everybody it is no home’s.
const scopeOf = ({ place, command: { data }, context }: PlacedFiling, { nature }: WeighedFiling) =>
  data.outage && isOfHouse(context.actor)
    ? {
        kind: 'outage' as const,
        nature: natureOfHouse(nature),
        unit: place.kind === 'dwelling' ? null : place.unit,
      }
    : { kind: 'single' as const, nature, unit: place.unit }

const termsOf = ({ place, command: { data }, context }: PlacedFiling, { isHeard, found }: WeighedFiling) => {
  const said: Partial<typeof data> = isOfHouse(context.actor) ? data : {}
  const urgency = isHeard ? 'U0' : said.urgency || found.urgency
  const liability = said.liability || found.liability
  // Said by hand, an urgency brings its own delay.
  const due =
    urgency === found.urgency ? found.due : dueAt(urgency, context.at, place.delays, calendarAt(place.insee))
  const { article, decency } = found
  return { urgency, due: inTheYear(due, liability, place), liability, article, decency }
}

// No request yet: nobody of the house reads it, and of her page it asks the way.
const hold = (subject: string, way: ConfirmationWay['way'], { agency, building }: KnownPlace): Fact => ({
  type: 'request.held',
  subject,
  data: { way },
  place: { agency, building },
})
