import { type Db, sql } from '../../kernel/server/sql.ts'
import { believeTime } from '../core/believe-time.ts'
import type { DeviceAddress, Observation, DoorReading } from '../core/observation.ts'
import { keepStrangers, keepUnread } from './unread-store.ts'

/** A message as a door read it. `heard`: seconds of Unix time. `text`: as it came, of which a sample is kept where it is not understood. */
export type HeardMessage = { way: string; heard: number; observed: DoorReading; text: string }

/** What became of messages: told to who sent them, and summed on the page. */
export type TakingReport = {
  messages: number
  kept: number
  doubled: number
  conflicts: number
  strangers: number
  unread: number
  refused: number
  late: number
}

/**
 * Takes messages in one go, in the transaction that it is given: what is paired is kept once a channel and instant, the rest is counted.
 * A value that contradicts one at the same instant is counted, and the first stays.
 */
export const takeObservations = async (db: Db, messages: readonly HeardMessage[]): Promise<TakingReport> => {
  const read = messages.filter((message): message is Readable => message.observed.ok)
  const paired = await pairedDevices(
    db,
    read.map(({ observed }) => observed.address),
  )
  const known = read.flatMap((message) => {
    const device = paired.get(keyOf(message.observed.address))
    return device ? [{ ...message, device }] : []
  })
  const strangers = read.filter(({ observed }) => !paired.has(keyOf(observed.address)))
  await keepStrangers(
    db,
    strangers.map(({ observed, heard }) => ({ address: observed.address, heard })),
  )
  const unread = messages.flatMap(({ way, heard, observed, text }) =>
    observed.ok ? [] : [{ way, heard, text, problem: observed.problem, address: observed.address }],
  )
  await keepUnread(db, unread)
  const believed = known.map(({ observed, heard, device }) => ({
    device: device.id,
    heard,
    ...believeTime(observed.observations, { heard, since: device.since }),
  }))
  const values = believed.flatMap(({ device, heard, believed: list }) =>
    list.map((one) => ({ ...one, device, heard })),
  )
  return {
    messages: messages.length,
    ...(await keepReadings(db, values)),
    strangers: strangers.length,
    unread: unread.length,
    refused: believed.reduce((sum, { refused }) => sum + refused, 0),
    late: believed.reduce((sum, { late }) => sum + late, 0),
  }
}

type Readable = HeardMessage & { observed: Extract<DoorReading, { ok: true }> }
type PairedDevice = { id: string; since: number }

const keyOf = ({ kind, id }: DeviceAddress): string => `${kind} ${id}`

const pairedDevices = async (
  db: Db,
  addresses: readonly DeviceAddress[],
): Promise<Map<string, PairedDevice>> => {
  const asked = new Map(addresses.map((address) => [keyOf(address), address]))
  if (!asked.size) return new Map()
  const rows = await db.rows<{ kind: DeviceAddress['kind']; address: string; id: string; since: number }>(sql`
    select d.address_kind as kind, d.address, d.id, extract(epoch from d.since)::float8 as since
    from unnest(${[...asked.values()].map(({ kind }) => kind)}::text[], ${[...asked.values()].map(({ id }) => id)}::text[]) a (kind, id)
    join sensors.device d on d.address_kind = a.kind and d.address = a.id and d.until is null`)
  return new Map(rows.map(({ kind, address, id, since }) => [keyOf({ kind, id: address }), { id, since }]))
}

type Value = Observation & { device: string; heard: number }

const keepReadings = async (
  db: Db,
  values: readonly Value[],
): Promise<Pick<TakingReport, 'kept' | 'doubled' | 'conflicts'>> => {
  if (!values.length) return { kept: 0, doubled: 0, conflicts: 0 }
  await openChannels(db, values)
  const told = await db.row<{ kept: number; conflicts: number }>(sql`
    with given as (
      select c.id as channel, to_timestamp(g.at) as at, g.value, to_timestamp(g.heard) as heard, g.n
      from unnest(${values.map(({ device }) => device)}::uuid[], ${values.map(({ metric }) => metric)}::text[],
        ${values.map(({ at }) => at)}::float8[], ${values.map(({ value }) => value)}::bigint[], ${values.map(({ heard }) => heard)}::float8[])
        with ordinality g (device, metric, at, value, heard, n)
      join sensors.channel c on c.device = g.device and c.metric = g.metric),
    first as (select distinct on (channel, at) channel, at, value, heard from given order by channel, at, n),
    saved as (
      insert into sensors.reading (channel, at, value, heard) select channel, at, value, heard from first order by channel, at
      on conflict do nothing returning channel, at, heard),
    spans as (
      select s.channel, min(s.at) as since, max(s.at) as until, max(s.heard) as heard from saved s group by s.channel),
    marked as (
      insert into sensors.due (channel, day)
      select s.channel, d::date from spans s
      cross join lateral generate_series(
        sensors.day_of(greatest(s.since - interval '45 days', coalesce((
          select r.at from sensors.reading r where r.channel = s.channel and r.at < s.since order by r.at desc limit 1), s.since))),
        sensors.day_of(coalesce((
          select r.at from sensors.reading r where r.channel = s.channel and r.at > s.until order by r.at limit 1), s.until)),
        interval '1 day') d
      on conflict do nothing),
    fresh as (
      update sensors.channel c set heard = s.heard from spans s
      where c.id = s.channel and c.heard < s.heard - interval '15 minutes'),
    contradicted as (
      select g.channel, count(*)::int as n from given g
      join (select channel, at, value from first union all
            select r.channel, r.at, r.value from sensors.reading r join first f on f.channel = r.channel and f.at = r.at) k
        on k.channel = g.channel and k.at = g.at and k.value <> g.value
      group by g.channel),
    counted as (
      update sensors.channel c set conflicts = c.conflicts + k.n from contradicted k where c.id = k.channel)
    select (select count(*) from saved)::int as kept, (select coalesce(sum(n), 0) from contradicted)::int as conflicts`)
  const { kept = 0, conflicts = 0 } = told ?? {}
  return { kept, conflicts, doubled: values.length - kept - conflicts }
}

const openChannels = (db: Db, values: readonly Value[]): Promise<number> =>
  db.run(sql`
    insert into sensors.channel (device, metric, heard)
    select distinct g.device, g.metric, timestamptz 'epoch'
    from unnest(${values.map(({ device }) => device)}::uuid[], ${values.map(({ metric }) => metric)}::text[]) g (device, metric)
    where not exists (select from sensors.channel c where c.device = g.device and c.metric = g.metric)
    on conflict do nothing`)
