import type { Database } from '../../kernel/server/database.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type FoldedDay, foldLine, type MeterDay } from '../core/fold-line.ts'
import type { MeterReading } from '../core/index-steps.ts'
import { type DueLine, dueLinesOf, isDayOver } from './due-lines.ts'
import { holdDevices } from './hearing-devices.ts'
import { mendAlarms } from './leak-alarms.ts'
import { newTenancies } from './new-tenancies.ts'
import { acceptedBounds } from './threshold/threshold-store.ts'
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

const judgePage = async (db: Db, now: string, after: number): Promise<{ days: number; last?: number }> => {
  const page = await duePage(db, now, after)
  const last = page.at(-1)
  if (!last) return { days: 0 }
  const channels = page.filter(({ days }) => days > 0).map(({ channel }) => channel)
  if (!channels.length) return { days: 0, last: last.channel }
  const lines = (await dueLinesOf(db, channels, now)).filter(({ days }) => days.length)
  // Who takes what these devices say waits until their days are judged: nothing comes between reading and forgetting what is due.
  await holdDevices(
    db,
    lines.flatMap(({ meters }) => meters.map(({ device }) => device)),
  )
  const judged = await foldLines(db, lines)
  await saveDays(db, judged)
  const due = lines.flatMap(({ meters, days }) =>
    meters.flatMap(({ channel }) => days.map((day) => ({ channel, day }))),
  )
  await db.run(sql`
    delete from sensors.due d using unnest(${due.map(({ channel }) => channel)}::int[], ${due.map(({ day }) => day)}::date[]) g (channel, day)
    where d.channel = g.channel and d.day = g.day and d.watched`)
  await mendAlarms(db, [
    ...new Set(judged.filter(({ isOpen, wasOpen }) => isOpen || wasOpen).map(({ channel }) => channel)),
  ])
  await mendBuildingAlarms(db, now, [...new Set(due.map(({ channel }) => channel))])
  return { days: page.reduce((sum, { days }) => sum + days, 0), last: last.channel }
}

// The next channels are taken before their days are looked at: however many wait, a page reads its own alone.
const duePage = (db: Db, now: string, after: number): Promise<{ channel: number; days: number }[]> =>
  db.rows(sql`
    select t.channel, (select count(*)::int from sensors.due u where u.channel = t.channel and ${isDayOver(now)}) as days
    from (select c.channel from sensors.due c where c.channel > ${after} group by c.channel order by c.channel limit ${pageSize}) t
    order by t.channel`)

const foldLines = async (db: Db, lines: readonly DueLine[]): Promise<FoldedDay[]> => {
  const spans = lines.flatMap(({ meters, days }) => meters.map(({ channel }) => ({ channel, days })))
  const readings = await readingsOf(db, spans)
  const before = await daysBefore(db, lines)
  const accepted = await acceptedBounds(db)
  const tenancies = await newTenancies(
    db,
    lines.flatMap(({ unit }) => unit ?? []),
  )
  return lines.flatMap(({ unit, meters, days, ...place }) =>
    foldLine(
      { ...place, isDwelling: unit !== null, accepted, newTenancies: (unit && tenancies.get(unit)) || [] },
      days,
      meters.map(({ channel, forgotten }) => ({
        channel,
        forgotten,
        readings: readings.get(channel) ?? [],
        kept: before.get(channel) ?? [],
      })),
    ),
  )
}

// The readings before the first of the days and the one after the last belong to them: what flowed lies between. Two before, since one
// that says 0 tells nothing by itself.
const readingsOf = async (
  db: Db,
  spans: readonly { channel: number; days: readonly string[] }[],
): Promise<Map<number, MeterReading[]>> => {
  const rows = await db.rows<{ channel: number; at: number[]; value: string[] }>(sql`
    select p.channel, array_agg(extract(epoch from r.at)::float8 order by r.at) as at, array_agg(r.value order by r.at) as value
    from unnest(${spans.map(({ channel }) => channel)}::int[], ${spans.map(({ days }) => days[0])}::date[],
      ${spans.map(({ days }) => days.at(-1))}::date[]) p (channel, since, until)
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

// What stands from the last day of the place before the first that is due on: what it remembers, and the days after it, which are judged again
// by their numbers.
const daysBefore = async (db: Db, lines: readonly DueLine[]): Promise<Map<number, MeterDay[]>> => {
  const spans = lines.flatMap(({ meters, days }, line) =>
    meters.map(({ channel }) => ({ line, channel, since: days[0] })),
  )
  const rows = await db.rows<{ channel: number } & MeterDay>(sql`
    with given as (
      select g.line, g.channel, g.since from unnest(${spans.map(({ line }) => line)}::int[], ${spans.map(({ channel }) => channel)}::int[],
        ${spans.map(({ since }) => since)}::date[]) g (line, channel, since)),
    begun as (
      select g.line, coalesce(max((select b.day from sensors.day b where b.channel = g.channel and b.day < g.since order by b.day desc limit 1)),
        min(g.since)) as since
      from given g group by g.line)
    select d.channel, d.day::text, d.first::float8, d.last::float8, d.total::float8, d.peak::float8, d.floor::float8, d.quiet, d.night::float8,
      d.known, d.lived, d.memory
    from given g join begun b on b.line = g.line join sensors.day d on d.channel = g.channel and d.day >= b.since
    order by d.channel, d.day`)
  const days = new Map<number, MeterDay[]>()
  for (const { channel, ...day } of rows) days.set(channel, [...(days.get(channel) ?? []), day])
  return days
}

// A day of which nothing is known any more goes.
const saveDays = async (db: Db, days: readonly FoldedDay[]): Promise<void> => {
  const emptied = days.filter(({ known }) => !known)
  await db.run(sql`
    delete from sensors.day y using unnest(${emptied.map(({ channel }) => channel)}::int[], ${emptied.map(({ day }) => day)}::date[]) g (channel, day)
    where y.channel = g.channel and y.day = g.day`)
  await db.run(sql`
    insert into sensors.day (channel, day, first, last, total, peak, floor, quiet, night, known, lived, memory)
    select g.channel, g.day, g.first, g.last, g.total, g.peak, g.floor, g.quiet, g.night, g.known, g.lived, g.memory
    from jsonb_to_recordset(${JSON.stringify(days.filter(({ known }) => known))}::jsonb) g (channel int, day date, first bigint, last bigint, total bigint, peak bigint,
      floor bigint, quiet smallint, night bigint, known smallint, lived boolean, memory jsonb)
    on conflict (channel, day) do update set first = excluded.first, last = excluded.last, total = excluded.total, peak = excluded.peak,
      floor = excluded.floor, quiet = excluded.quiet, night = excluded.night, known = excluded.known, lived = excluded.lived,
      memory = excluded.memory`)
}
