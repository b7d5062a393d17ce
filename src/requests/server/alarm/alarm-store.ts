import type { Context, Fact } from '../../../kernel/core/command.ts'
import type { FactType, Facts } from '../../../kernel/core/facts.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { oneAgency } from '../unplaced-store.ts'
import { spotOf } from '../../core/alarm/danger-ringing.ts'
import { type Alarm, ringsBeforeHq } from '../../core/alarm/alarm-rules.ts'

type RaisedFact = Fact<'alarm.raised'>

/** Raises and ends alarms as these facts of one act say, in their order. */
export const saveTurns = async (
  db: Db,
  facts: readonly Fact[],
  { at }: Pick<Context, 'at'>,
): Promise<void> => {
  for (const fact of facts)
    if (fact.type === 'alarm.raised') await raise(db, fact, at)
    else if (fact.type === 'alarm.ended') await leave(db, fact, at)
}

/** Minutes for which whoever has an alarm is believed to know of the next who tells it. */
const heldMinutes = 30

// Two who tell of one danger at the same moment meet on the index of what is open: the second joins. Told again long after
// somebody took it, or after it rang in vain, it begins anew: the neighbour of the third floor is not met by silence.
const raise = async (db: Db, fact: RaisedFact, at: string): Promise<unknown> => {
  if (!fact.place?.building) return raiseNowhere(db, fact, at)
  return (await settle(db, fact, at)) ? undefined : raiseThere(db, fact, at)
}

// Nobody knows where it is: it is its own alarm, until it is placed.
const raiseNowhere = (db: Db, { subject, data, place }: RaisedFact, at: string): Promise<number> =>
  db.run(sql`
    insert into requests.alarm (id, agency, kind, spot, raised_at)
    values (${newId()}, ${oneAgency(place)}, ${data.kind}, ${subject}, ${at})`)

// What rang without a place rings on there, by the same name and hour: whether it did. Where the same danger rings already it joins
// that alarm, and whoever had answered it has both. Who took it and does not reach that agency has it no more: it rings there.
const settle = async (db: Db, { subject, data, place }: RaisedFact, at: string): Promise<boolean> => {
  const { kind } = data
  const isFar = sql`exists (select from people.colleague s where s.person = n.taken_by and s.role not in ('hq', 'operator')
    and not ${place?.agency} = any (s.agencies))`
  const there = sql`a.building = ${place?.building} and a.kind = ${kind} and a.ended_at is null
    and a.spot is not distinct from ${spots[spotOf(kind)]}`
  const moved = await db.row<{ id: string }>(sql`
    update requests.alarm n set agency = ${place?.agency}, building = ${place?.building}, kind = ${kind}, spot = ${spots[spotOf(kind)]},
      taken_by = case when ${isFar} then null else n.taken_by end, taken_at = case when ${isFar} then null else n.taken_at end,
      rings = case when ${isFar} then 0 else n.rings end
    from requests.request r
    where r.id = ${subject} and n.building is null and n.spot = r.id and n.ended_at is null
      and not exists (select from requests.alarm a where ${there})
    returning n.id`)
  if (moved)
    await db.run(sql`
      insert into requests.alarm_request (alarm, request, at) values (${moved.id}, ${subject}, ${at})`)
  else
    await db.run(sql`
      with n as (
        update requests.alarm set ended_at = ${at} where building is null and spot = ${subject} and ended_at is null
        returning taken_by, taken_at)
      update requests.alarm a set taken_by = n.taken_by, taken_at = n.taken_at
      from n, requests.request r where r.id = ${subject} and ${there} and a.taken_by is null and not ${isFar}`)
  return moved !== undefined
}

const raiseThere = (db: Db, { subject, data, place }: RaisedFact, at: string): Promise<number> =>
  db.run(sql`
    with alarm as (
      insert into requests.alarm as a (id, agency, building, kind, spot, raised_at, confirmed)
      select ${newId()}, ${place?.agency}, ${place?.building}, ${data.kind}, ${spots[spotOf(data.kind)]},
        ${at}, ${data.confirmed !== false}
      from requests.request r where r.id = ${subject}
      on conflict (building, kind, spot) where ended_at is null do update set confirmed = a.confirmed or excluded.confirmed,
        taken_by = case when ${isAnew(data)} then null else a.taken_by end,
        taken_at = case when ${isAnew(data)} then null else a.taken_at end,
        rings = case when ${isAnew(data)} or ${!data.moved} and a.rings > ${ringsBeforeHq} then 0 else a.rings end
      returning a.id)
    insert into requests.alarm_request (alarm, request, at) select alarm.id, ${subject}, ${at} from alarm
    on conflict (alarm, request) do update set left_at = null`)

const isAnew = ({ moved }: RaisedFact['data']): RawBuilder<unknown> => (moved ? sql`false` : isLong)

const isLong = sql`a.taken_at < excluded.raised_at - make_interval(mins => ${heldMinutes}::integer)`

const spots = {
  building: sql`null::uuid`,
  entrance: sql`r.entrance`,
  home: sql`coalesce(r.unit, r.entrance)`,
}

// Held before it is looked at: two that end together must not each leave the end to the other.
const leave = async (db: Db, { subject: request, data }: Fact<'alarm.ended'>, at: string): Promise<void> => {
  const isOne = data.alone
    ? sql`exists (select from requests.alarm a where a.id = alarm and a.kind = ${data.kind})`
    : sql`true`
  const left = await db.rows<{ alarm: string }>(sql`
    update requests.alarm_request set left_at = ${at} where request = ${request} and left_at is null and ${isOne} returning alarm`)
  await db.run(sql`
    update requests.alarm set ended_at = ${at} where building is null and spot = ${request} and ended_at is null`)
  for (const { alarm } of left) {
    await db.row(sql`select 1 from requests.alarm a where a.id = ${alarm} for update`)
    await db.run(sql`
      update requests.alarm set ended_at = ${at} where id = ${alarm} and ended_at is null
        and not exists (select from requests.alarm_request m where m.alarm = ${alarm} and m.left_at is null)`)
  }
}

/** What was told again in a request rings there by now: whoever had it without a place has it there, where her reach goes. */
export const handOver = (db: Db, noted: string, into: string): Promise<number> =>
  db.run(sql`
    update requests.alarm a set taken_by = n.taken_by, taken_at = n.taken_at
    from requests.alarm n, requests.alarm_request q, people.colleague s
    where n.building is null and n.spot = ${noted} and n.ended_at is null and s.person = n.taken_by
      and (s.role in ('hq', 'operator') or a.agency = any (s.agencies))
      and q.request = ${into} and q.left_at is null and q.alarm = a.id and a.kind = n.kind and a.ended_at is null and a.taken_by is null`)

const nameOfPerson = (person: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select p.name from people.reachable p where p.id = ${person})`

/** An alarm as its rules know it, or nothing: not there, or behind the reader's wall. */
export const alarmOf = (db: Db, id: string): Promise<Alarm | undefined> =>
  db.row<Alarm>(sql`
    select a.id, a.kind, a.agency, a.building, a.raised_at as "raisedAt", a.taken_by as "takenBy", ${nameOfPerson(sql`a.taken_by`)} as taker,
      a.taken_at as "takenAt", a.reached_firm as "reachedFirm", a.reached_at as "reachedAt", ${nameOfPerson(sql`a.reached_by`)} as reacher,
      a.rings, a.ended_at as "endedAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', m.request, 'household', r.household) order by m.at, m.request)
        from requests.alarm_request m left join requests.request r on r.id = m.request
        where m.alarm = a.id and m.left_at is null),
        case when a.building is null then jsonb_build_array(jsonb_build_object('id', a.spot, 'household', null)) end, '[]') as requests
    from requests.alarm a where a.id = ${id}`)

/** What the first of these facts, which tell one thing to several threads, makes of the alarm. */
export const saveAlarm = async (
  db: Db,
  alarm: Alarm,
  [fact]: readonly Fact[],
  { actor, at }: Context,
): Promise<void> => {
  const change = fact && (changes[fact.type] as Change<Fact['data']> | undefined)?.(fact.data, actor.id, at)
  if (change) await db.run(sql`update requests.alarm set ${change} where id = ${alarm.id}`)
}

type Change<Data> = (data: Data, by: string, at: string) => RawBuilder<unknown>

const changes: { [Type in FactType]?: Change<Facts[Type]> } = {
  'alarm.taken': (_, by, at) => sql`taken_by = ${by}, taken_at = ${at}`,
  'alarm.released': () => sql`taken_by = null, taken_at = null, rings = 0`,
  'alarm.reached': ({ firm, spokeAt }, by) =>
    sql`reached_firm = ${firm}, reached_at = ${spokeAt}, reached_by = ${by}`,
  'alarm.rang': ({ n }, _, at) => sql`rings = ${n}, rang_at = ${at}`,
}
