import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceAddress, ObserveProblem } from '../core/observation.ts'

/** Counts who speaks and was never paired: no value of hers is kept. */
export const keepStrangers = async (
  db: Db,
  heard: readonly { address: DeviceAddress; heard: number }[],
): Promise<void> => {
  if (!heard.length) return
  await db.run(sql`
    insert into sensors.stranger (address_kind, address, messages, first_heard, heard)
    select g.kind, g.id, count(*)::int, to_timestamp(min(g.heard)), to_timestamp(max(g.heard))
    from unnest(${heard.map(({ address }) => address.kind)}::text[], ${heard.map(({ address }) => address.id)}::text[],
      ${heard.map(({ heard: at }) => at)}::float8[]) g (kind, id, heard)
    group by g.kind, g.id order by g.kind, g.id
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
    insert into sensors.unread_message (way, address, day, problem, messages, sample)
    select g.way, g.address, (to_timestamp(min(g.heard)) at time zone 'Europe/Paris')::date, g.problem, count(*)::int, min(g.sample)
    from unnest(${messages.map(({ way }) => way)}::text[], ${messages.map(({ address }) => address?.id ?? '')}::text[],
      ${messages.map(({ problem }) => problem)}::text[], ${messages.map(({ text }) => sampleOf(text))}::text[],
      ${messages.map(({ heard }) => heard)}::float8[]) g (way, address, problem, sample, heard)
    group by g.way, g.address, g.problem order by g.way, g.address, g.problem
    on conflict (way, address, day, problem) do update set messages = unread_message.messages + excluded.messages`)
}

// PostgreSQL keeps no NUL, and half a sign is none.
const sampleOf = (text: string): string =>
  text.slice(0, mostSample).toWellFormed().replaceAll('\u0000', '\ufffd')
