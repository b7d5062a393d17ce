import type { Database } from '../../kernel/server/database.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import type { MeterReading } from '../core/index-steps.ts'
import type { Metric } from '../core/meter-units.ts'
import { isCalm } from '../core/rules/alarm-days.ts'
import {
  type DayVerdict,
  spanOfDay,
  type WatchedDay,
  type WatchKind,
  watchOf,
} from '../core/rules/watches.ts'
import { deviceLineOf, isInHome } from './device-lines.ts'
import { holdDevices } from './hearing-devices.ts'
import { readingsBeside } from './readings-beside.ts'
import { mendWatched } from './watched-alarms.ts'

/** Channels that are looked at in one transaction. */
const pageSize = 250

/**
 * Looks at the days of which something was heard since they were looked at last, whether they are over or not, and makes what must not wait for
 * the morning an alarm at once. Each day is judged from its readings alone, so a run that was killed goes on, and one that is repeated
 * changes nothing. Told how many days were looked at.
 */
export const watchDays = async (database: Database): Promise<number> => {
  let looked = 0
  for (let after = 0; ; ) {
    const page = await database.transact((db) => watchPage(db, after))
    looked += page.days
    if (page.last === undefined) return looked
    after = page.last
  }
}

const watchPage = async (db: Db, after: number): Promise<{ days: number; last?: number }> => {
  const due = await db.rows<{ channel: number; device: string; days: string[] }>(sql`
    select u.channel, c.device, array_agg(u.day::text order by u.day) as days from sensors.due u join sensors.channel c on c.id = u.channel
    where not u.watched and u.channel > ${after} group by u.channel, c.device order by u.channel limit ${pageSize}`)
  const last = due.at(-1)?.channel
  if (last === undefined) return { days: 0 }
  // Who takes what these devices say comes after: both mark days, and would wait for each other.
  await holdDevices(
    db,
    due.map(({ device }) => device),
  )
  const pairs = due.flatMap(({ channel, days }) => days.map((day) => ({ channel, day })))
  const channels = pairs.map(({ channel }) => channel)
  const days = pairs.map(({ day }) => day)
  // What is heard while these are looked at marks its day again.
  await db.run(sql`
    update sensors.due u set watched = true from unnest(${channels}::int[], ${days}::date[]) g (channel, day)
    where u.channel = g.channel and u.day = g.day`)
  const watched = await watchedDays(db, channels, days)
  const found = await verdictsOf(db, watched)
  await saveVerdicts(db, found)
  await mendWatched(
    db,
    found.map(({ line, kind, said }) => ({ line, kind, isCalm: isCalm(said) })),
  )
  return { days: pairs.length, last }
}

type WatchedChannel = {
  channel: number
  line: string
  building: string
  kind: DeviceKind
  metric: Metric
  pulse: number
  isDwelling: boolean
  day: string
  isVoid: boolean
}

// The day after is made again where it stands: it begins with what the day before ended with. A damp wall hangs on the warmth of its room
// and on the probe outside. Nobody lives in a home without a lease, in a building of which leases are known.
const watchedDays = (
  db: Db,
  channels: readonly number[],
  days: readonly string[],
): Promise<WatchedChannel[]> =>
  db.rows(sql`
    with given as (
      select g.channel, g.day from unnest(${channels}::int[], ${days}::date[]) g (channel, day)),
    touched as (
      select channel, day from given
      union select g.channel, g.day + 1 from given g join sensors.verdict v on v.channel = g.channel and v.day = g.day + 1
      union select h.id, g.day from given g join sensors.channel c on c.id = g.channel and c.metric in ('temperature', 'wall_temperature')
        join sensors.device d on d.id = c.device
        join sensors.device e on e.id = d.id or (d.kind = 'outsideProbe' and e.building = d.building and e.until is null)
        join sensors.channel h on h.device = e.id and h.metric = 'humidity')
    select t.channel, ${deviceLineOf} as line, d.building, d.kind, c.metric, d.pulse, ${isInHome} as "isDwelling", t.day::text,
      ${isInHome} and exists (select from people.lease l join estate.place q on q.id = l.unit where q.building = d.building)
        and not exists (select from people.lease l where l.unit = d.unit and l.starts <= t.day + 1 and (l.ends is null or l.ends >= t.day)) as "isVoid"
    from touched t join sensors.channel c on c.id = t.channel join sensors.device d on d.id = c.device
    order by t.channel, t.day`)

type FoundVerdict = {
  channel: number
  line: string
  kind: WatchKind
  day: string
  seen: number
  said: DayVerdict
}

const verdictsOf = async (db: Db, days: readonly WatchedChannel[]): Promise<FoundVerdict[]> => {
  const read = days.filter(({ kind, metric, isDwelling }) => watchOf(kind, metric, isDwelling))
  const readings = await readingsAround(db, read)
  const beside = await readingsBeside(
    db,
    read.filter(({ metric }) => metric === 'humidity'),
  )
  return read.flatMap((one, i) => {
    const own = readings.get(i) ?? []
    const watch = watchOf(one.kind, one.metric, one.isDwelling)
    const day: WatchedDay = {
      ...one,
      ...spanOfDay(one.day),
      readings: own,
      beside: beside.get(one.channel, one.day),
    }
    const said = watch?.verdict(day)
    if (!watch || !said) return []
    const seen = own.filter(({ at }) => at >= day.start).length
    return seen ? [{ channel: one.channel, line: one.line, kind: watch.kind, day: one.day, seen, said }] : []
  })
}

/** Readings of each of these days and of the day before it, by its place in the list. */
const readingsAround = async (
  db: Db,
  days: readonly WatchedChannel[],
): Promise<Map<number, MeterReading[]>> => {
  const rows = await db.rows<{ n: number; at: number[]; value: string[] }>(sql`
    select p.n::int, array_agg(extract(epoch from r.at)::float8 order by r.at) as at, array_agg(r.value order by r.at) as value
    from unnest(${days.map(({ channel }) => channel)}::int[], ${days.map(({ day }) => day)}::date[]) with ordinality p (channel, day, n)
    join sensors.reading r on r.channel = p.channel and r.at >= sensors.noon_of(p.day - 1) and r.at < sensors.noon_of(p.day + 1)
    group by p.n`)
  return new Map(
    rows.map(({ n, at, value }) => [
      n - 1,
      at.map((seconds, i) => ({ at: seconds, value: Number(value[i]) })),
    ]),
  )
}

// A day of which more was known than its readings tell now stays: they may have gone.
const saveVerdicts = (db: Db, found: readonly FoundVerdict[]): Promise<number> =>
  db.run(sql`
    insert into sensors.verdict (channel, day, seen, said)
    select g.channel, g.day, g.seen, g.said
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) g (channel int, day date, seen int, said jsonb)
    on conflict (channel, day) do update set seen = excluded.seen, said = excluded.said
    where sensors.verdict.seen <= excluded.seen`)
