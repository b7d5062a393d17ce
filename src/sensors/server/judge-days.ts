import type { Database } from '../../kernel/server/database.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import { foldDays, type MeterDay } from '../core/fold-days.ts'
import type { MeterReading } from '../core/index-steps.ts'
import { holdDevices } from './hearing-devices.ts'
import { mendAlarms } from './leak-alarms.ts'
import { acceptedBounds } from './threshold/threshold-store.ts'
import type { Metric } from '../core/meter-units.ts'
import { mendBuildingAlarms } from './building-alarms.ts'
import { watchDays } from './watch-days.ts'

/** Channels that are judged in one transaction. */
const pageSize = 250

/**
 * Judges the days of which something new was heard, once a later reading is in or they are a day and a half old: the same alarms
 * whatever the order in which readings came. Killed anywhere, the next run goes on. Told how many days were judged.
 */
export const judgeDays = async (database: Database, now: string): Promise<number> => {
  await watchDays(database)
  let judged = 0
  for (let after = 0; ; ) {
    const page = await database.transact((db) => judgePage(db, now, after))
    judged += page.days
    if (!page.last) return judged
    after = page.last
  }
}

type DueChannel = {
  channel: number
  device: string
  kind: DeviceKind
  metric: Metric
  pulse: number
  dwelling: boolean
  days: string[]
}

const judgePage = async (db: Db, now: string, after: number): Promise<{ days: number; last?: number }> => {
  const page = await dueChannels(db, now, after)
  if (!page.length) return { days: 0 }
  // Who takes what these devices say waits until their days are judged: nothing comes between reading and forgetting what is due.
  await holdDevices(
    db,
    page.map(({ device }) => device),
  )
  const readings = await readingsOf(db, page)
  const before = await daysBefore(db, page)
  const accepted = await acceptedBounds(db)
  const judged = page.map((channel) => ({
    ...channel,
    all: foldDays(
      {
        kind: channel.kind,
        metric: channel.metric,
        pulse: channel.pulse,
        isDwelling: channel.dwelling,
        accepted,
      },
      channel.days,
      readings.get(channel.channel) ?? [],
      before.get(channel.channel) ?? [],
    ),
  }))
  await saveDays(
    db,
    judged.flatMap(({ channel, all }) => all.map((day) => ({ channel, ...day }))),
  )
  await db.run(sql`
    delete from sensors.due d using unnest(${page.flatMap(({ channel, days }) => days.map(() => channel))}::int[], ${page.flatMap(({ days }) => days)}::date[]) g (channel, day)
    where d.channel = g.channel and d.day = g.day and d.watched`)
  await mendAlarms(
    db,
    judged
      .filter(({ all }) => all.some(({ isOpen, wasOpen }) => isOpen || wasOpen))
      .map(({ channel }) => channel),
  )
  await mendBuildingAlarms(
    db,
    now,
    judged.map(({ channel }) => channel),
  )
  return { days: page.reduce((sum, { days }) => sum + days.length, 0), last: page.at(-1)!.channel }
}

// A day is over for the house when its channel said something after it, or after a day and a half.
const dueChannels = (db: Db, now: string, after: number): Promise<DueChannel[]> =>
  db.rows(sql`
    select c.id as channel, d.id as device, d.kind, c.metric, d.pulse, d.unit is not null as dwelling,
      array_agg(u.day::text order by u.day) as days
    from sensors.due u join sensors.channel c on c.id = u.channel join sensors.device d on d.id = c.device
    where u.channel > ${after}
      and (sensors.noon_of(u.day + 1) + interval '36 hours' <= ${now}::timestamptz
        or exists (select from sensors.reading r where r.channel = u.channel and r.at >= sensors.noon_of(u.day + 1)))
    group by c.id, d.id order by c.id limit ${pageSize}`)

// The readings before the first of the days and the one after the last belong to them: what flowed lies between. Two before, since one
// that says 0 tells nothing by itself.
const readingsOf = async (db: Db, page: readonly DueChannel[]): Promise<Map<number, MeterReading[]>> => {
  const rows = await db.rows<{ channel: number; at: number[]; value: string[] }>(sql`
    select p.channel, array_agg(extract(epoch from r.at)::float8 order by r.at) as at, array_agg(r.value order by r.at) as value
    from unnest(${page.map(({ channel }) => channel)}::int[], ${page.map(({ days }) => days[0])}::date[],
      ${page.map(({ days }) => days.at(-1))}::date[]) p (channel, since, until)
    join sensors.reading r on r.channel = p.channel
      and r.at >= coalesce((select min(l.at) from (select b.at from sensors.reading b where b.channel = p.channel and b.at < sensors.noon_of(p.since)
        order by b.at desc limit 2) l), sensors.noon_of(p.since))
      and r.at <= coalesce((select b.at from sensors.reading b where b.channel = p.channel and b.at >= sensors.noon_of(p.until + 1)
        order by b.at limit 1), sensors.noon_of(p.until + 1))
    group by p.channel`)
  return new Map(
    rows.map(({ channel, at, value }) => [
      channel,
      at.map((seconds, i) => ({ at: seconds, value: Number(value[i]) })),
    ]),
  )
}

// What stands from the day before the first on: what it remembers, and the days after it, which are judged again by their numbers.
const daysBefore = async (db: Db, page: readonly DueChannel[]): Promise<Map<number, MeterDay[]>> => {
  const rows = await db.rows<{ channel: number } & MeterDay>(sql`
    select d.channel, d.day::text, d.first::float8, d.last::float8, d.total::float8, d.peak::float8, d.floor::float8, d.quiet, d.night::float8,
      d.known, d.lived, d.memory
    from unnest(${page.map(({ channel }) => channel)}::int[], ${page.map(({ days }) => days[0])}::date[]) p (channel, since)
    join sensors.day d on d.channel = p.channel
      and d.day >= coalesce((select b.day from sensors.day b where b.channel = p.channel and b.day < p.since order by b.day desc limit 1), p.since)
    order by d.channel, d.day`)
  const days = new Map<number, MeterDay[]>()
  for (const { channel, ...day } of rows) days.set(channel, [...(days.get(channel) ?? []), day])
  return days
}

const saveDays = (db: Db, days: readonly ({ channel: number } & MeterDay)[]): Promise<number> =>
  db.run(sql`
    insert into sensors.day (channel, day, first, last, total, peak, floor, quiet, night, known, lived, memory)
    select g.channel, g.day, g.first, g.last, g.total, g.peak, g.floor, g.quiet, g.night, g.known, g.lived, g.memory
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) g (channel int, day date, first bigint, last bigint, total bigint, peak bigint,
      floor bigint, quiet smallint, night bigint, known smallint, lived boolean, memory jsonb)
    on conflict (channel, day) do update set first = excluded.first, last = excluded.last, total = excluded.total, peak = excluded.peak,
      floor = excluded.floor, quiet = excluded.quiet, night = excluded.night, known = excluded.known, lived = excluded.lived,
      memory = excluded.memory`)
