import type { Erasing, Erasure, Names } from '../../kernel/server/personal.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { contestDays } from '../core/contest.ts'
import { dropNotedOf } from './unplaced-store.ts'

// How to get in, in the tenant's words: «Clé chez Mme Prat», a door that nothing else names.
const waysIn = ['access', 'door']

/** Who called for somebody is kept while the matter may come back, as how to get in is. */
export const forgetCallers = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from requests.caller c using requests.request r
    where r.id = c.request and r.closed_at < ${now}::timestamptz - ${contestDays} * interval '1 day'`)

/** How to get in is kept while somebody may come again: until what was closed can't be contested any more. */
export const forgetWaysIn = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    update requests.request set extra = extra - ${waysIn}::text[]
    where closed_at < ${now}::timestamptz - ${contestDays} * interval '1 day' and extra ?| ${waysIn}::text[]`)

export const emptyExpired = (db: Db, now: string): Promise<number> =>
  db.run(
    sql`update requests.message set body = '', erased_at = ${now} where expires_at < ${now} and erased_at is null`,
  )

/** In which requests: all, or those that have been closed for so long that they can't be contested any more. */
type WhichRequests = (request: RawBuilder<unknown>, at: string) => RawBuilder<unknown>
const anywhere: WhichRequests = () => sql`true`
const ofLongClosed: WhichRequests = (request, at) => sql`${request} in (
  select r.id from requests.request r where r.closed_at < ${at}::timestamptz - ${contestDays} * interval '1 day')`

/** The same for all that is a person's, and for what is long over. */
const eraseBoth = (step: (db: Db, leaving: Erasure, where: WhichRequests) => ReturnType<Erasing>) => ({
  erase: (db: Db, leaving: Erasure) => step(db, leaving, anywhere),
  eraseWords: (db: Db, leaving: Erasure) => step(db, leaving, ofLongClosed),
})

/**
 * What a person said, whoever typed it for her, and with her names what was said of her in her own matters: the notes between staff,
 * and what names her. Of what is long over, hers alone. The history stays countable.
 */
export const eraseSaid: { erase: Erasing; eraseWords: Erasing } = {
  erase: async (db: Db, leaving: Erasure) =>
    (await emptySaid(db, leaving, anywhere)) + (await emptySaidOf(db, leaving)),
  eraseWords: (db: Db, leaving: Erasure) => emptySaid(db, leaving, ofLongClosed),
}

const emptySaid = (db: Db, { person, at }: Erasure, where: WhichRequests): Promise<number> =>
  db.run(sql`
    update requests.message set body = '', erased_at = ${at}
    where author = ${person} and erased_at is null and ${where(sql`message.request`, at)}`)

const emptySaidOf = (db: Db, { person, at, names }: Erasure): Promise<number> =>
  db.run(sql`
    update requests.message w set body = '', erased_at = ${at}
    from requests.request r
    where r.requester = ${person} and w.request = r.id and w.erased_at is null and w.author_role <> 'tenant'
      and (w.audience = 'staff' or requests.names(w.body, ${names.lastName}, ${names.phone}, ${names.email}))`)

export const eraseWaysIn = eraseBoth((db, { person, at }, where) =>
  db.run(sql`
    update requests.request set extra = extra - ${waysIn}::text[]
    where requester = ${person} and extra ?| ${waysIn}::text[] and ${where(sql`request.id`, at)}`),
)

// A caller noted by name and telephone alone is known by these.
const calledBy = ({ phone, email }: Names): RawBuilder<unknown> => {
  const digits = phone.replace(/\D/g, '').slice(-9)
  return sql`((length(${digits}) = 9 and right(regexp_replace(c.phone, '[^0-9]', '', 'g'), 9) = ${digits})
    or (${email} <> '' and lower(c.email) = lower(${email})))`
}

/** Who called for her, and she where she called for others. */
export const eraseCalls = eraseBoth((db, { person, at, names }, where) =>
  db.run(sql`
    delete from requests.caller c using requests.request r
    where r.id = c.request and (r.requester = ${person} or c.person = ${person} or ${calledBy(names)}) and ${where(sql`r.id`, at)}`),
)

const hashes = (rows: { sha256: string }[]): string[] => rows.map(({ sha256 }) => sha256)

/** Photos that a person showed. */
export const erasePhotos = eraseBoth(async (db, { person, at }, where) =>
  hashes(
    await db.rows(
      sql`delete from requests.photo where by_person = ${person} and ${where(sql`photo.request`, at)} returning sha256`,
    ),
  ),
)

/** Voice notes of a person. */
export const eraseSounds = eraseBoth(async (db, { person, at }, where) =>
  hashes(
    await db.rows(
      sql`delete from requests.sound where by_person = ${person} and ${where(sql`sound.request`, at)} returning sha256`,
    ),
  ),
)

/** Papers that a person enclosed, whoever typed the words for her; and those that went with words which were let go of. */
export const erasePapers: { erase: Erasing; eraseWords: Erasing } = eraseBoth(
  async (db, { person, at }, where) =>
    hashes(
      await db.rows(sql`
        delete from requests.paper
        where (by_person = ${person} or ${isAbout(person)}
            or exists (select from requests.message w where w.id = paper.message and w.erased_at is not null))
          and ${where(sql`paper.request`, at)} returning sha256`),
    ),
)

/** What was enclosed for a tenant alone, or among the staff, in threads of hers: it is about her, whoever sent it. */
export const isAbout = (person: string): RawBuilder<unknown> => sql`
  paper.audience in ('tenant', 'staff')
    and exists (select from requests.request r where r.id = paper.request and r.requester = ${person})`

/** A paper goes with the words that it came with. */
export const forgetPapers = (db: Db): Promise<number> =>
  db.run(sql`
    delete from requests.paper p using requests.message w where w.id = p.message and w.erased_at is not null`)

export const eraseNoted = (db: Db, { person, at }: Erasure): Promise<number> => dropNotedOf(db, person, at)

export const eraseLists = (db: Db, { person }: Erasure): Promise<number> =>
  db.run(sql`delete from requests.saved_list where person = ${person}`)
