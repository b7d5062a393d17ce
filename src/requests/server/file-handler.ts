import { dayOf, instantAt } from '../../kernel/core/dates.ts'
import type { Command, Context, Fact } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { assess } from '../core/assess-filing.ts'
import { file } from '../core/decide/file-request.ts'
import type { Filing } from '../core/decide/known-filing.ts'
import { rung } from '../core/alarm/danger-ringing.ts'
import { saveTurns } from './alarm/alarm-store.ts'
import { isNatureCode } from '../core/nature/catalogue.ts'
import { heardIn } from '../core/decide/danger-of-filing.ts'
import { promiseOf } from '../core/nature/urgency.ts'
import type { Decision } from '../core/decide/request-rule.ts'
import type { KnownPlace } from '../core/known-place.ts'
import { saveCaller } from './caller-store.ts'
import { placeAt } from './read-matter.ts'
import { authorFor } from './messages.ts'
import { saveFiled } from './store.ts'
import { beyondBounds, type Stranger } from './strangers.ts'
import { saveHeld, wasHeld } from './unconfirmed-reports.ts'
import { isCodeOf, toldPlace } from './told-place.ts'
import { saveNoted } from './unplaced-store.ts'

/** What is known of where it is and of who asks. */
export const filingOf = async (db: Db, command: File, context: Context): Promise<KnownFiling> => {
  const { subject, data } = command
  const told = await toldPlace(db, data)
  const { place: found, ...known } = await whatIsKnown(
    db,
    subject,
    { ...data, ...told.at, asset: told.named },
    dayOf(context.at),
  )
  const filed = known.filed || (context.actor.role === 'visitor' && (await wasHeld(db, subject)))
  // A building that names no such part still knows whose stairs these are.
  const place = found && { ...found, entrance: found.entrance ?? told.at?.entrance ?? null }
  return {
    storey: told.storey,
    known: filed,
    noted: known.noted,
    callerId: data.caller && callerIdOf(subject),
    asset: told.asset,
    place,
    ...(place
      ? await knownThere(db, place, { data, filed, person: known.person }, context)
      : { follows: false, person: known.person, isHousehold: false }),
  }
}

const knownThere = async (
  db: Db,
  place: KnownPlace,
  { data, filed, person }: { data: File['data']; filed: boolean; person: Filing['person'] },
  { actor, at }: Context,
): Promise<Pick<Filing, 'follows' | 'person' | 'isHousehold' | 'beyond'>> => {
  const asked = data.requester ?? {}
  const her = !asked.person && asked.name ? await recognise(db, place.household, asked) : undefined
  const isKnown = her?.isHousehold ?? false
  return {
    follows: data.follows !== undefined && (await isOpenIncident(db, data.follows, place.building)),
    person: person ?? her?.person,
    isHousehold: asked.person !== undefined || isKnown,
    beyond:
      filed || !isNatureCode(data.nature)
        ? undefined
        : await beyondBounds(db, actor, () => strangerAt(db, data, place, { isKnown, at })),
  }
}

// Who comes by no account: her words are read once for it, and hers alone.
const strangerAt = async (
  db: Db,
  data: Commands['request.file'],
  place: KnownPlace,
  { isKnown, at }: { isKnown: boolean; at: string },
): Promise<Stranger> => {
  const { nature, isDanger } = heardIn(data, place)
  return {
    place,
    data,
    nature,
    isThere: isKnown || (await isCodeOf(db, data.code, place.building)),
    isDanger: isDanger || assess(place, data.nature, data.answers ?? {}, at).urgency === 'U0',
  }
}

/** What is decided of it: filed, kept aside, noted; with the alarm of a danger. */
export const decideFiling = (filing: KnownFiling, command: File, context: Context): Decision =>
  rung(file(filing, command, asHer(command.data, context)), filing.place?.building)

/** Keeps the request, who called, and its alarm; or what is no request yet. */
export const saveFiling = async (
  db: Db,
  [fact, ...rings]: readonly Fact[],
  { storey, place }: KnownFiling,
  { id, data }: File,
  sent: Context,
): Promise<void> => {
  if (!fact) return
  const context = asHer(data, sent)
  if (fact.type === 'request.noted') {
    await saveNoted(db, fact, data, sent)
    return saveTurns(db, rings, sent)
  }
  if (fact.type === 'request.held') return saveHeld(db, fact, data, context)
  if (fact.type !== 'request.filed' || !place) throw new Error(`${fact.type} is no filing`)
  const extra = {
    ...(data.access ? { access: data.access } : {}),
    ...(data.door ? { door: data.door } : {}),
    ...(storey === undefined ? {} : { storey }),
  }
  const promised = place.delays[promiseOf(fact.data.nature, fact.data.urgency)]
  await saveFiled(db, fact, promised, authorFor(context, fact.data.requester), {
    id,
    building: place.building,
    words: data.words,
    photos: data.photos,
    sounds: data.sounds,
    extra,
    filedAt: filedAt(data, context.at),
  })
  if (data.caller) await saveCaller(db, fact.subject, data.caller, knownAs(data.caller, fact.subject), place)
  await saveTurns(db, rings, context)
}

// Of a letter, the day on which it came, at noon; of the rest, when it reached us: it was asked then.
const filedAt = ({ received }: File['data'], at: string): string => {
  const came = received?.includes('T') ? received : received && instantAt(received, '12:00')
  return came && came < at ? came : at
}

const callerIdOf = (request: string): string => derivedId('caller', request)

const knownAs = (
  { person, email }: NonNullable<Commands['request.file']['caller']>,
  request: string,
): string | undefined => person ?? (email ? callerIdOf(request) : undefined)

/** `noted`: it was told without a place, and waits for one */
type KnownFiling = Filing & { storey: number | undefined; noted: boolean }
type File = Command<string, Commands['request.file']>

/**
 * `beyond`: a tenant without an account may name any door, and the house looks there for the lease, the contracts and
 * the guarantees. Nothing of it is told back to her.
 */
export const fileHandler = handler<KnownFiling, Commands['request.file']>({
  data: commands['request.file'],
  beyond: true,
  // Who cannot take it keeps nobody from telling it: a danger least of all.
  without: ({ orient, ...filed }) => (orient ? { data: filed, notice: 'not_oriented' } : undefined),
  // The requester's page says by when. Who lives at that door, and whether it is she, stays in the house.
  tells: ['urgency', 'due', 'way', 'confirmed'],
  gather: async (db, command, context) => {
    const filing = await filingOf(db, command, context)
    return { ...filing, known: filing.known || filing.noted }
  },
  decide: decideFiling,
  save: saveFiling,
})

// What was kept aside is filed by the house as it was sent: hers, and with no more rights than she had.
const asHer = ({ stranger, lang }: Commands['request.file'], context: Context): Context =>
  stranger && context.actor.role === 'system'
    ? {
        ...context,
        actor: { ...context.actor, id: stranger, role: 'visitor', lang: lang ?? context.actor.lang },
      }
    : context

type AskedRequester = NonNullable<Commands['request.file']['requester']>

// Whether this matter is filed already, what the place is, and whom staff named: in one question, this is the busiest door.
const whatIsKnown = async (
  db: Db,
  subject: string,
  data: Commands['request.file'],
  day: string,
): Promise<{ filed: boolean; noted: boolean; place: Filing['place']; person: Filing['person'] }> => {
  const found = await db.row<{
    filed: boolean
    noted: boolean
    place: Filing['place'] | null
    id: string | null
    household: string | null
  }>(sql`
    select exists (select 1 from requests.request r where r.id = ${subject}) as filed,
      exists (select 1 from requests.unplaced_filing n where n.id = ${subject}) as noted,
      (select to_json(s) from (${placeAt(data, day, { nature: data.nature, asset: data.asset })}) s) as place, p.id, p.household
    from (select ${data.requester?.person ?? null}::uuid as id) asked left join people.reachable p on p.id = asked.id`)
  return {
    filed: found?.filed ?? false,
    noted: found?.noted ?? false,
    place: found?.place ?? undefined,
    person: found?.id ? { id: found.id, household: found.household } : undefined,
  }
}

const isOpenIncident = async (db: Db, id: string, building: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from requests.request r
    where r.id = ${id} and r.building = ${building} and r.kind = 'outage' and r.closed_at is null`)) !==
  undefined

// A requester is who she says when her own phone or mail is the one that we know at that dwelling. Another address, or a letter that
// she asks for, serves this request alone: it is not lost, and changes nothing of what is held of her, for who knows her name
// and her phone may be somebody else.
const recognise = async (
  db: Db,
  household: string | null,
  asked: AskedRequester,
): Promise<Pick<Filing, 'person' | 'isHousehold'>> => {
  if (!household) return { person: undefined, isHousehold: false }
  const there = await db.rows<{
    id: string
    household: string
    named: boolean
    reached: boolean
    told: boolean
  }>(sql`
    select p.id, p.household,
      app.plain(${asked.name ?? ''}) like '%' || app.plain(p.last_name) || '%' and p.last_name <> '' as named,
      (p.digits <> '' and right(p.digits, 9) = right(regexp_replace(${asked.phone ?? ''}, '[^0-9]', '', 'g'), 9))
        or (p.email <> '' and lower(p.email) = lower(${asked.email ?? ''})) as reached,
      (${asked.email ?? ''} = '' or lower(p.email) = lower(${asked.email ?? ''}))
        and (${asked.toldBy ?? ''} <> 'paper' or p.told_by = 'paper' or p.email = '') as told
    from people.reachable p where p.household = ${household}`)
  const her = there.find((p) => p.named && p.reached && p.told)
  return { person: her && { id: her.id, household: her.household }, isHousehold: there.some((p) => p.named) }
}
