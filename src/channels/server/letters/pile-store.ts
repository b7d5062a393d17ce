import type { Commands } from '../../core/contract.ts'
import type { KnownPile } from '../../core/letters/pile-acts.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { messageId } from '../message-store.ts'

/** One file of a pile. */
export type PileFile = { pile: string; n: number; name: string; sha256: string; bytes: Buffer }

/** Keeps a file of a pile that is not told yet; put again, it takes the place of the one before. */
export const keepPileFile = (db: Db, { pile, n, name, sha256, bytes }: PileFile): Promise<number> =>
  db.run(sql`
    insert into channels.pile_file as f (pile, n, name, sha256, size, bytes, kept_at)
    select ${pile}, ${n}, ${name}, ${sha256}, ${bytes.length}, ${bytes}, date_trunc('milliseconds', now())
    where not exists (select from channels.pile p where p.id = ${pile})
    on conflict (pile, n) do update set name = excluded.name, sha256 = excluded.sha256, size = excluded.size, bytes = excluded.bytes`)

export const knownPile = async (db: Db, id: string): Promise<KnownPile> =>
  (await db.row<KnownPile>(sql`
    select (select count(*)::int from channels.pile_file f where f.pile = asked.id) as files, p.agency, p.stopped_at as "stoppedAt",
      p.id is not null as "isTold"
    from (select ${id}::uuid as id) asked left join channels.pile p on p.id = asked.id`))!

export const savePile = (
  db: Db,
  id: string,
  data: Commands['pile.drop'],
  agency: string | null,
  by: { id: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into channels.pile (id, agency, came_on, registered, two_sided, way, made_at, by_person)
    values (${id}, ${agency}, ${data.came}, ${data.registered ?? null}, ${data.twoSided ?? false}, ${data.way ?? 'page'}, ${by.at}, ${by.id})`)

export const saveStopped = (db: Db, id: string, at: string | null): Promise<number> =>
  db.run(sql`update channels.pile set stopped_at = ${at} where id = ${id}`)

/** A pile whose files are to be read. */
export type WaitingPile = {
  way: string
  agency: string | null
  cameOn: string
  registered: string | null
  twoSided: boolean
}

/** A pile that nobody stopped. */
export const goingPile = (db: Db, id: string): Promise<WaitingPile | undefined> =>
  db.row<WaitingPile>(sql`
    select p.way, p.agency, p.came_on::text as "cameOn", p.registered, p.two_sided as "twoSided" from channels.pile p
    where p.id = ${id} and p.stopped_at is null`)

export const nextPileFile = (db: Db, pile: string): Promise<PileFile | undefined> =>
  db.row<PileFile>(sql`
    select f.pile, f.n, f.name, f.sha256, f.bytes from channels.pile_file f
    where f.pile = ${pile} and f.state = 'waiting' and f.bytes is not null order by f.n limit 1`)

export const savePages = (
  db: Db,
  { pile, n }: PileFile,
  { pages, read }: { pages: number; read: number },
): Promise<number> =>
  db.run(
    sql`update channels.pile_file set pages = ${pages}, pages_read = ${read} where pile = ${pile} and n = ${n}`,
  )

/** Each of its pages is a letter now, or says nothing: the file goes. */
export const saveFileRead = (db: Db, { pile, n }: PileFile): Promise<number> =>
  db.run(sql`update channels.pile_file set state = 'read', bytes = null where pile = ${pile} and n = ${n}`)

/** A file that is no letters stays whole, for whoever looks at it. */
export const saveFileFailed = (db: Db, { pile, n }: PileFile, why: string): Promise<number> =>
  db.run(sql`update channels.pile_file set state = 'failed', why = ${why} where pile = ${pile} and n = ${n}`)

/**
 * Keeps one letter of a pile and asks for its reading, in one commit. Known by its file and its first page: the same file twice is the
 * same letters.
 */
export const keepLetter = async (
  db: Db,
  { pile, sha256 }: PileFile,
  { agency, cameOn, registered }: WaitingPile,
  letter: { page: number; bytes: Buffer },
): Promise<void> => {
  const external = `${sha256}.${letter.page}`
  const id = messageId('letter', external)
  await db.run(sql`
    with kept as (
      insert into channels.message (id, channel, external, received_at, came_on, registered, pile, agency)
      values (${id}, 'letter', ${external}, date_trunc('milliseconds', now()), ${cameOn}, ${registered}, ${pile}, ${agency})
      on conflict do nothing returning id),
    raw as (insert into channels.raw (message, bytes) select kept.id, ${letter.bytes} from kept returning message)
    select graphile_worker.add_job('channels.place', payload => json_build_object('message', raw.message), max_attempts => 8,
      job_key => ${`message:${id}`}::text) from raw`)
}

/** After thirteen months nothing is left of a pile: its letters are messages, or were looked at. What was never told to be a pile goes in a day. */
export const forgetOldPiles = async (db: Db, now: string): Promise<number> => {
  await db.run(sql`
    delete from channels.pile_file f where f.kept_at < ${now}::timestamptz - interval '1 day'
      and not exists (select from channels.pile p where p.id = f.pile)`)
  await db.run(sql`
    delete from channels.pile_file f using channels.pile p
    where p.id = f.pile and p.made_at < ${now}::timestamptz - interval '13 months'`)
  return db.run(sql`delete from channels.pile where made_at < ${now}::timestamptz - interval '13 months'`)
}
