import { dayOf } from '../../kernel/core/dates.ts'
import type { Command, Context, Fact } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { assess } from '../core/assess-filing.ts'
import { type Filing, file, type KnownAsset } from '../core/decide/file-request.ts'
import { rung } from '../core/alarm/danger-ringing.ts'
import { saveTurns } from './alarm/alarm-store.ts'
import { isNatureCode } from '../core/nature/catalogue.ts'
import { heardIn } from '../core/decide/danger-of-filing.ts'
import type { Decision } from '../core/decide/request-rule.ts'
import { dangerIn } from '../core/danger/dangers-in-words.ts'
import { dangers } from '../core/danger/danger-kinds.ts'
import { isEverybodys } from '../core/nature/never-in-dwelling.ts'
import type { KnownPlace } from '../core/known-place.ts'
import { whereaboutsOf } from '../core/nature/whereabouts.ts'
import { saveCaller } from './caller-store.ts'
import { placeAt } from './read-matter.ts'
import { authorFor } from './messages.ts'
import { saveFiled } from './store.ts'
import { beyondBounds, type Stranger } from './strangers.ts'
import { saveHeld, wasHeld } from './unconfirmed-reports.ts'
import { saveNoted } from './unplaced-store.ts'

/** What is known of where it is and of who asks. */
export const filingOf = async (
  db: Db,
  { subject, data }: File,
  { at, actor }: Context,
): Promise<KnownFiling> => {
  const isPlaced = data.unit !== undefined || data.building !== undefined
  const where = data.code && !isPlaced ? await whereIs(db, data.code) : undefined
  const named = data.asset ?? where?.asset
  const asset = named ? await assetOf(db, named) : undefined
  const there = (await outOfTheHome(db, data)) ?? where?.at ?? (isPlaced ? undefined : placeOf(asset))
  const { place: found, ...known } = await whatIsKnown(
    db,
    subject,
    { ...data, ...there, asset: asset?.id ?? named },
    dayOf(at),
  )
  // A building that names no such part still knows whose stairs these are.
  const place = found && { ...found, entrance: found.entrance ?? there?.entrance ?? null }
  const asked = data.requester ?? {}
  const her = place && !asked.person && asked.name ? await recognise(db, place.household, asked) : undefined
  const filed = known.filed || (actor.role === 'visitor' && (await wasHeld(db, subject)))
  return {
    storey: data.storey ?? where?.storey,
    known: filed,
    noted: known.noted,
    callerId: data.caller && callerIdOf(subject),
    asset,
    place,
    follows: place && data.follows ? await isOpenIncident(db, data.follows, place.building) : false,
    person: known.person ?? her?.person,
    isHousehold: asked.person ? place !== undefined : (her?.isHousehold ?? false),
    beyond:
      filed || !place || !isNatureCode(data.nature)
        ? undefined
        : await beyondBounds(db, actor, () =>
            strangerAt(db, data, place, { isKnown: her?.isHousehold ?? false, at }),
          ),
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
  rung(file(filing, command, asHer(command.data, context)))

/** Keeps the request, who called, and its alarm; or what is no request yet. */
export const saveFiling = async (
  db: Db,
  [fact, ...rings]: readonly Fact[],
  { storey }: KnownFiling,
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
  if (fact.type !== 'request.filed') throw new Error(`${fact.type} is no filing`)
  const extra = {
    ...(data.access ? { access: data.access } : {}),
    ...(data.door ? { door: data.door } : {}),
    ...(storey === undefined ? {} : { storey }),
  }
  await saveFiled(db, fact, authorFor(context, fact.data.requester), {
    id,
    words: data.words,
    photos: data.photos,
    sounds: data.sounds,
    extra,
  })
  if (data.caller && fact.place)
    await saveCaller(db, fact.subject, data.caller, knownAs(data.caller, fact.subject), fact.place)
  await saveTurns(db, rings, context)
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

// The label that the requester read is one of that building.
const isCodeOf = async (db: Db, code: string | undefined, building: string): Promise<boolean> =>
  code !== undefined && (await whereIs(db, code))?.at.building === building

// What stands in no dwelling is filed in none, whatever door was named: in the part for all of its own stairs.
const outOfTheHome = async (
  db: Db,
  { unit, nature, words = '', calm, asset }: Commands['request.file'],
): Promise<Pick<Commands['request.file'], 'unit' | 'building' | 'entrance' | 'part'> | undefined> => {
  const danger = nature === 'other.repair' && !calm ? dangerIn(words) : undefined
  const filed = danger ? dangers[danger.kind].nature.dwelling : nature
  if (!unit || asset || !isEverybodys(filed)) return undefined
  const home = await db.row<{ building: string; entrance: string | null }>(sql`
    select u.building, u.entrance from estate.place u where u.id = ${unit} and u.kind = 'dwelling'`)
  const at = whereaboutsOf(filed, words)
  return (
    home && {
      unit: undefined,
      building: home.building,
      ...(home.entrance ? { entrance: home.entrance } : {}),
      ...(at.home ? {} : { part: at.part }),
    }
  )
}

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

const assetOf = (db: Db, id: string): Promise<KnownAsset | undefined> =>
  db.row(sql`
    select a.id, a.building, a.unit, coalesce(u.kind, 'common') = 'common' as common
    from estate.equipment named join estate.equipment a on a.id = coalesce(named.joined, named.id) left join estate.place u on u.id = a.unit
    where named.id = ${id}`)

const isOpenIncident = async (db: Db, id: string, building: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from requests.request r
    where r.id = ${id} and r.building = ${building} and r.kind = 'outage' and r.closed_at is null`)) !==
  undefined

const placeOf = (asset: KnownAsset | undefined): FilingWhere['at'] | undefined =>
  asset && { building: asset.building, ...(asset.unit ? { unit: asset.unit } : {}) }

type FilingWhere = {
  at: {
    unit?: string | undefined
    building?: string | undefined
    entrance?: string
    part?: string | undefined
  }
  storey: number | undefined
  asset: string | undefined
}

// A label that was read without network. Of a landing and of an entrance: the stairs, or the hall, behind it.
const whereIs = async (db: Db, code: string): Promise<FilingWhere | undefined> => {
  const found = await db.row<{
    building: string
    unit: string | null
    storey: number | null
    asset: string | null
  }>(sql`
    select building, id as unit, null::integer as storey, null::uuid as asset from estate.place where code = ${code}
    union all select t.building, t.unit, null, t.id
      from estate.equipment c join estate.equipment t on t.id = coalesce(c.joined, c.id) where c.code = ${code}
    union all select l.building, (select min(u.id::text)::uuid from estate.place u where u.entrance = l.entrance
      and u.part = case when l.storey is null then 'hall' else 'stairs' end), l.storey, null
    from estate.label l where l.code = ${code}`)
  if (!found) return undefined
  const { building, unit, storey, asset } = found
  return {
    at: { building, ...(unit ? { unit } : {}) },
    storey: storey ?? undefined,
    asset: asset ?? undefined,
  }
}

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
