import type { Context, Fact } from '../../kernel/core/command.ts'
import { handler } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { letGo, type UnplacedFiling } from '../core/decide/place-request.ts'
import {
  dismiss,
  type UnconfirmedFiling,
  vouch,
  type WaitingFilings,
} from '../core/decide/vouch-for-filing.ts'
import { handOver, saveTurns } from './alarm/alarm-store.ts'
import { dropNoted, notedUnder } from './unplaced-store.ts'

/** Days for which what a stranger sent waits to be confirmed. */
export const unconfirmedDays = 7

export const wasHeld = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(sql`select 1 from requests.unconfirmed_filing where id = ${id}`)) !== undefined

export const saveHeld = async (
  db: Db,
  { subject, data, place }: Fact<'request.held'>,
  filing: Commands['request.file'],
  { actor, at }: Context,
): Promise<void> => {
  await db.run(sql`
    insert into requests.unconfirmed_filing (id, filing, visitor, way, agency, building, unit, lang, at)
    values (${subject}, ${json(filing)}, ${actor.id}, ${data.way}, ${place?.agency ?? null}, ${place?.building ?? null},
      ${filing.unit ?? null}, ${filing.lang ?? actor.lang}, ${at})`)
}

/** Whoever did not confirm within a week: her name and her words go. */
export const forgetHeld = (db: Db): Promise<number> =>
  db.run(
    sql`delete from requests.unconfirmed_filing where at < now() - make_interval(days => ${unconfirmedDays}::integer)`,
  )

const dropHeld = (db: Db, ids: readonly string[]): Promise<number> =>
  db.run(sql`delete from requests.unconfirmed_filing where id = any (${[...ids]}::uuid[])`)

// Who opened one mail has confirmed all that she sent from this browser for this mailbox: one link, not four.
const keptWith = (db: Db, id: string): Promise<UnconfirmedFiling[]> =>
  db.rows(sql`
    select u.id, u.filing, u.visitor, u.way, u.agency, u.building
    from requests.unconfirmed_filing u join requests.unconfirmed_filing o on o.id = ${id}
    where u.id = o.id or (u.visitor = o.visitor and o.way = 'mail' and u.way = 'mail'
      and lower(u.filing #>> '{requester,email}') = lower(o.filing #>> '{requester,email}'))
    order by u.id <> o.id, u.at limit 20`)

const markedAt = (db: Db, id: string): Promise<WaitingFilings['marked']> =>
  db.row(sql`
    select r.agency, r.building from requests.request r where r.id = ${id} and r.unconfirmed_since is not null`)

const waitingAt = async (db: Db, id: string): Promise<WaitingFilings> => ({
  kept: await keptWith(db, id),
  marked: await markedAt(db, id),
})

export const vouchHandler = handler<WaitingFilings, Commands['request.vouch']>({
  data: commands['request.vouch'],
  // Beyond: what waits for its mailbox is behind everybody's wall, hers included.
  beyond: true,
  gather: (db, { subject }) => waitingAt(db, subject),
  decide: vouch,
  save: async (db, facts, _, { subject }) => {
    await dropHeld(
      db,
      facts.map((fact) => fact.subject),
    )
    await db.run(sql`update requests.request set unconfirmed_since = null where id = ${subject}`)
    await db.run(sql`
      update requests.alarm a set confirmed = true
      from requests.alarm_request q where q.alarm = a.id and q.request = ${subject}`)
  },
})

type Aside = { waiting: WaitingFilings; noted: UnplacedFiling | undefined }

export const dismissHandler = handler<Aside, Commands['request.dismiss']>({
  data: commands['request.dismiss'],
  gather: async (db, { subject }) => ({
    waiting: { kept: await keptWith(db, subject), marked: undefined },
    noted: await notedUnder(db, subject),
  }),
  decide: ({ waiting, noted }, command, context) =>
    noted ? letGo(noted, command, context) : dismiss(waiting, command, context),
  save: async (db, facts, _, { subject, data: { into } }, context) => {
    if (into) await handOver(db, subject, into)
    const ids = facts.map((fact) => fact.subject)
    await dropHeld(db, ids)
    for (const id of ids) await dropNoted(db, id)
    await saveTurns(db, facts, context)
  },
})
