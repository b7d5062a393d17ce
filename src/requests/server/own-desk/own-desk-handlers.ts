import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/request-commands.ts'
import {
  type OwnRequest,
  refusedMemo,
  refusedOwn,
  refusedSnooze,
} from '../../core/own-desk/decide-own-desk.ts'

const requestOf = (db: Db, id: string): Promise<OwnRequest> =>
  db.row<NonNullable<OwnRequest>>(
    sql`select r.urgency, r.status, r.due from requests.request r where r.id = ${id}`,
  )

const keptMemos = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(sql`select count(*)::int as n from requests.memo where done_at is null`))?.n ??
  0

type Memo = { request: OwnRequest; kept: number }

/** What somebody keeps for herself is no fact: nobody else hears of it. */
export const ownDeskHandlers: Record<string, Handler> = {
  'snooze.keep': handler<OwnRequest, Commands['snooze.keep']>({
    data: commands['snooze.keep'],
    gather: async (db, { subject, data }, context) =>
      refusedOwn(subject, context) ? undefined : requestOf(db, data.request),
    decide: (request, { subject, data }, context) =>
      refusedOwn(subject, context) ?? refusedSnooze(request, data.until, context) ?? [],
    save: async (db, _, __, { subject, data }, { at }) => {
      await db.run(sql`
        insert into requests.snooze (person, request, until, at) values (${subject}, ${data.request}, ${data.until}::date, ${at})
        on conflict (person, request) do update set until = excluded.until, at = excluded.at`)
    },
  }),
  'snooze.drop': handler<null, Commands['snooze.drop']>({
    data: commands['snooze.drop'],
    gather: () => Promise.resolve(null),
    decide: (_, { subject }, context) => refusedOwn(subject, context) ?? [],
    save: async (db, _, __, { subject, data }) => {
      await db.run(sql`delete from requests.snooze where person = ${subject} and request = ${data.request}`)
    },
  }),
  'memo.keep': handler<Memo, Commands['memo.keep']>({
    data: commands['memo.keep'],
    gather: async (db, { subject, data }, context) =>
      refusedOwn(subject, context)
        ? { request: undefined, kept: 0 }
        : {
            request: data.request ? await requestOf(db, data.request) : undefined,
            kept: await keptMemos(db),
          },
    decide: (state, { subject, data }, context) =>
      refusedOwn(subject, context) ??
      refusedMemo({ ...state, about: data.request !== undefined }, data.day, context) ??
      [],
    save: async (db, _, __, { subject, data: { memo, request, day, words } }, { at }) => {
      await db.run(sql`
        insert into requests.memo (id, person, request, day, words, at)
        values (${memo}, ${subject}, ${request ?? null}, ${day}::date, ${words}, ${at}) on conflict (id) do nothing`)
    },
  }),
  'memo.end': handler<null, Commands['memo.end']>({
    data: commands['memo.end'],
    gather: () => Promise.resolve(null),
    decide: (_, { subject }, context) => refusedOwn(subject, context) ?? [],
    save: async (db, _, __, { subject, data }, { at }) => {
      await db.run(
        sql`update requests.memo set done_at = ${at} where id = ${data.memo} and person = ${subject} and done_at is null`,
      )
    },
  }),
  'mention.read': handler<null, Commands['mention.read']>({
    data: commands['mention.read'],
    gather: () => Promise.resolve(null),
    decide: (_, { subject }, context) => refusedOwn(subject, context) ?? [],
    save: async (db, _, __, { subject, data }, { at }) => {
      await db.run(
        sql`update requests.mention set read_at = ${at} where request = ${data.request} and person = ${subject} and read_at is null`,
      )
    },
  }),
}
