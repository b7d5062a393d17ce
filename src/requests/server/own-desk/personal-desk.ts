import type { Personal } from '../../../kernel/server/personal.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'

const drop =
  (from: (person: string) => RawBuilder<unknown>) =>
  (db: Db, { person }: { person: string }): Promise<number> =>
    db.run(from(person))

/** Days for which a memo that is done stays, and a mention that was read. */
const doneDays = 30

/** What somebody of the office keeps for herself alone. */
export const ownDesk: readonly Personal[] = [
  {
    table: 'requests.snooze',
    person: { person: 'who set it aside' },
    export: {
      kind: 'snoozes',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'until', z.until) as row
        from requests.snooze z join requests.request r on r.id = z.request where z.person = ${id} order by z.until`,
    },
    erase: drop((id) => sql`delete from requests.snooze where person = ${id}`),
    keep: {
      until: 'its day',
      forget: (db, now) =>
        db.run(sql`delete from requests.snooze where until < ${now}::timestamptz - interval '1 day'`),
    },
  },
  {
    table: 'requests.memo',
    person: { person: 'whose memo', words: 'what she wants to remember' },
    export: {
      kind: 'memos',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'day', m.day, 'words', m.words) as row
        from requests.memo m left join requests.request r on r.id = m.request where m.person = ${id} order by m.day`,
      hidden: ['words'],
    },
    erase: drop((id) => sql`delete from requests.memo where person = ${id}`),
    keep: {
      until: `${doneDays} days after it is done`,
      forget: (db, now) =>
        db.run(
          sql`delete from requests.memo where done_at < ${now}::timestamptz - ${doneDays} * interval '1 day'`,
        ),
    },
  },
  {
    table: 'requests.mention',
    person: { person: 'who is named in a note', by_person: 'who named her' },
    export: {
      kind: 'mentions',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'at', n.at) as row
        from requests.mention n join requests.request r on r.id = n.request where n.person = ${id} order by n.at`,
    },
    erase: drop((id) => sql`delete from requests.mention where person = ${id} or by_person = ${id}`),
    keep: {
      until: `${doneDays} days after it was read; with the words of the note`,
      forget: (db, now) =>
        db.run(sql`
          delete from requests.mention n using requests.message w
          where w.id = n.message and (w.erased_at is not null or n.read_at < ${now}::timestamptz - ${doneDays} * interval '1 day')`),
    },
  },
]
