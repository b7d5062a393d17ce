import { endOfDay, localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import type { TenantsNamed } from '../core/check-item.ts'
import type { Commands } from '../core/contract.ts'
import type { KnownItem, ReachedReaders } from '../core/publish-item.ts'

/** An item as the rules know it, behind the wall of who acts. */
export const itemNow = (db: Db, id: string): Promise<KnownItem | undefined> =>
  db.row(sql`
    select i.id, i.author, i.place, i.title, i.words, i.danger, i.agencies, i.version, i.published_at as "publishedAt",
      i.ends_on as "endsOn", i.ends_at as "endsAt", i.withdrawn_at as "withdrawnAt", i.readers,
      (select coalesce(sum(d.seconds), 0)::int from news.debit d where d.item = i.id) as seconds
    from news.item i where i.id = ${id}`)

/** Tenants whom words name, wherever in the house they live: by their whole name, a telephone or a mail address of theirs. */
export const tenantsNamedIn = async (db: Db, words: string): Promise<TenantsNamed> => {
  const said = words.slice(0, 6000)
  const phones = [...said.matchAll(/(?:\+\d{2}|\b0)[\d .-]{8,16}\d/g)].map(([phone]) =>
    phone.replace(/\D/g, '').slice(-9),
  )
  const mails = [...said.matchAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu)].map(([mail]) =>
    mail.toLowerCase(),
  )
  const whole = await wholeNamesIn(db, said, { besideStaff: true })
  const reached =
    phones.length || mails.length
      ? await db.rows<{ way: string }>(sql`
          select case when lower(p.email) = any (${mails}::text[]) then p.email else p.phone end as way from people.reachable p
          where p.kind <> 'staff' and p.erased_at is null
            and (lower(p.email) = any (${mails}::text[]) or right(p.digits, 9) = any (${phones}::text[])) limit 20`)
      : []
  return {
    whole,
    ways: reached.map(({ way }) => way),
  }
}

/** Keeps what is published, as the places stand on that day. */
export const saveItem = async (
  db: Db,
  id: string,
  { title, words, endsOn, danger, families, contract, thing, trade }: Commands['news.publish'],
  { agencies, buildings, readers }: ReachedReaders,
  { author, place, at, now }: { author: string; place: string; at: string; now: string },
): Promise<void> => {
  await db.run(sql`
    insert into news.item (id, author, place, title, words, danger, families, agencies, buildings, contract, thing, trade, version,
      published_at, said_at, ends_on, ends_at, moved_at, readers)
    values (${id}, ${author}, ${place}, ${title}, ${words}, ${danger}, ${[...families]}::text[], ${agencies && [...agencies]}::text[],
      ${buildings && [...buildings]}::uuid[], ${contract ?? null}, ${thing ?? null}, ${trade ?? null}, 1, ${at}, ${at}, ${endsOn},
      ${endOfDay(officeCalendar, endsOn)}, ${now}, ${readers})`)
  await saveVersion(db, { item: id, version: 1, title, words, by: author, at })
}

type SaidVersion = { item: string; version: number; title: string; words: string; by: string; at: string }

const saveVersion = (db: Db, { item, version, title, words, by, at }: SaidVersion): Promise<number> =>
  db.run(sql`
    insert into news.version (item, version, title, words, at, by_person)
    values (${item}, ${version}, ${title}, ${words}, ${at}, ${by})`)

export const saveCorrected = async (
  db: Db,
  { endsOn, ...said }: SaidVersion & { endsOn: string },
): Promise<void> => {
  await db.run(sql`
    update news.item set title = ${said.title}, words = ${said.words}, version = ${said.version}, said_at = ${said.at},
      ends_on = ${endsOn}, ends_at = ${endOfDay(officeCalendar, endsOn)} where id = ${said.item}`)
  await saveVersion(db, said)
}

export const saveWithdrawn = (db: Db, id: string, at: string): Promise<number> =>
  db.run(sql`update news.item set withdrawn_at = ${at} where id = ${id}`)

type ReadingDebit = {
  item: string
  version: number
  place: string
  words: number
  readers: number
  seconds: number
  at: string
}

/** What reading takes, in the month in which it was said. */
export const saveDebit = (
  db: Db,
  { item, version, place, words, readers, seconds, at }: ReadingDebit,
): Promise<number> =>
  db.run(sql`
    insert into news.debit (item, version, month, place, words, readers, seconds)
    values (${item}, ${version}, ${`${localDate(officeCalendar, at).slice(0, 7)}-01`}, ${place}, ${words}, ${readers}, ${seconds})`)

export const countAsked = async (
  db: Db,
  item: string,
  person: string,
): Promise<{ all: number; own: number }> =>
  (await db.row<{ all: number; own: number }>(sql`
    select count(*)::int as "all", count(*) filter (where q.asked_by = ${person} and q.answered_at is null)::int as own
    from news.question q where q.item = ${item}`)) ?? { all: 0, own: 0 }

export const questionOf = (
  db: Db,
  item: string,
  id: string,
): Promise<{ answeredAt: string | null } | undefined> =>
  db.row(
    sql`select q.answered_at as "answeredAt" from news.question q where q.id = ${id} and q.item = ${item}`,
  )

type AskedQuestion = { id: string; item: string; words: string; due: string; by: string; at: string }

export const saveAsked = (db: Db, { id, item, words, due, by, at }: AskedQuestion): Promise<number> =>
  db.run(sql`
    insert into news.question (id, item, asked_by, words, asked_at, due) values (${id}, ${item}, ${by}, ${words}, ${at}, ${due})`)

export const saveAnswered = (db: Db, id: string, reply: string, by: string, at: string): Promise<number> =>
  db.run(sql`
    update news.question set reply = ${reply}, answered_by = ${by}, answered_at = ${at} where id = ${id}`)

/** The house has heard something of it: phones take it along anew. */
export const noteMoved = (db: Db, id: string, now: string): Promise<number> =>
  db.run(sql`update news.item set moved_at = ${now} where id = ${id}`)

// An act that was under way while a pack was put together is told by the next one.
const overlap = '5 minutes'

/** Whether anything was heard of news that the reader may see, since an instant (ISO). */
export const hasMoved = async (db: Db, since: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from news.item i where i.moved_at > ${since}::timestamptz - ${overlap}::interval limit 1`)) !==
  undefined

/** Lets go of what ended 24 months ago, with what was asked of it. */
export const forgetOldNews = (db: Db, now: string): Promise<number> =>
  db.run(
    sql`delete from news.item where least(ends_at, withdrawn_at) < ${now}::timestamptz - interval '24 months'`,
  )
