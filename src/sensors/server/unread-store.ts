import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceAddress, ObserveProblem } from '../core/observation.ts'

/** Strangers, and samples of a day, of which a line is kept: who invents addresses fills no table. All are counted by the way (`tally`). */
export const mostStrangers = 20_000
const mostSamples = 2000

/** Counts who speaks and was never paired: no value of hers is kept. */
export const keepStrangers = async (
  db: Db,
  heard: readonly { address: DeviceAddress; heard: number }[],
): Promise<void> => {
  if (!heard.length) return
  await db.run(sql`
    with given as (
      select g.kind, g.id, count(*)::int as messages, to_timestamp(min(g.heard)) as first, to_timestamp(max(g.heard)) as last
      from unnest(${heard.map(({ address }) => address.kind)}::text[], ${heard.map(({ address }) => address.id)}::text[],
        ${heard.map(({ heard: at }) => at)}::float8[]) g (kind, id, heard)
      group by g.kind, g.id),
    beside as (
      select g.kind, g.id, g.messages, g.first, g.last, s.address is null as is_new,
        count(*) filter (where s.address is null) over (order by g.kind, g.id) as n
      from given g left join sensors.stranger s on s.address_kind = g.kind and s.address = g.id)
    insert into sensors.stranger (address_kind, address, messages, first_heard, heard)
    select b.kind, b.id, b.messages, b.first, b.last from beside b
    where not b.is_new or b.n <= ${mostStrangers} - (select count(*) from sensors.stranger)
    order by b.kind, b.id
    on conflict (address_kind, address) do update set
      messages = stranger.messages + excluded.messages, heard = greatest(stranger.heard, excluded.heard)`)
}

/** Characters of a sample. */
const mostSample = 500

/** Counts what could not be read, with one sample a way, device, day and reason. */
export const keepUnread = async (
  db: Db,
  messages: readonly {
    way: string
    heard: number
    text: string
    problem: ObserveProblem
    address?: DeviceAddress
  }[],
): Promise<void> => {
  if (!messages.length) return
  await db.run(sql`
    with given as (
      select g.way, g.address, (to_timestamp(min(g.heard)) at time zone 'Europe/Paris')::date as day, g.problem, count(*)::int as messages,
        min(g.sample) as sample
      from unnest(${messages.map(({ way }) => way)}::text[], ${messages.map(({ address }) => address?.id ?? '')}::text[],
        ${messages.map(({ problem }) => problem)}::text[], ${messages.map(({ text }) => sampleOf(text))}::text[],
        ${messages.map(({ heard }) => heard)}::float8[]) g (way, address, problem, sample, heard)
      group by g.way, g.address, g.problem),
    beside as (
      select g.way, g.address, g.day, g.problem, g.messages, g.sample, u.way is null as is_new,
        count(*) filter (where u.way is null) over (order by g.way, g.address, g.problem) as n
      from given g left join sensors.unread_message u on u.way = g.way and u.address = g.address and u.day = g.day and u.problem = g.problem)
    insert into sensors.unread_message (way, address, day, problem, messages, sample)
    select b.way, b.address, b.day, b.problem, b.messages, b.sample from beside b
    where not b.is_new or b.n <= ${mostSamples} - (select count(*) from sensors.unread_message u where u.day = b.day)
    order by b.way, b.address, b.problem
    on conflict (way, address, day, problem) do update set messages = unread_message.messages + excluded.messages`)
}

// PostgreSQL keeps no NUL, and half a sign is none.
const sampleOf = (text: string): string =>
  text.slice(0, mostSample).toWellFormed().replaceAll('\u0000', '\ufffd')
