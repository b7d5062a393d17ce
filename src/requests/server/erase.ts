import type { Jobs, JobSpec, Recorded } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { dropNotedOf } from './unplaced.ts'
import { contestDays } from '../core/contest.ts'

// How to get in, in her words: «Clé chez Mme Prat», a door that nothing else names.
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

/** How a person is named in what others wrote of her, until she is erased. */
export type Names = { lastName: string; phone: string; email: string }
const nobody: Names = { lastName: '', phone: '', email: '' }

const erasing = ({ subject, at }: Recorded, old: boolean, names?: unknown): JobSpec => ({
  task: 'requests.erase',
  payload: { person: subject, at, old, names },
})

/** Her names are gone from her row by then: what names her is still to be found. */
export const eraseJobs: Jobs = {
  'person.erased': (fact) => [erasing(fact, false, fact.private?.['names'])],
  'person.wordsErased': (fact) => [erasing(fact, true, fact.private?.['names'])],
}

// Noted by name and telephone alone, she is known by these.
const calledBy = ({ phone, email }: Names): RawBuilder<unknown> => {
  const digits = phone.replace(/\D/g, '').slice(-9)
  return sql`((length(${digits}) = 9 and right(regexp_replace(c.phone, '[^0-9]', '', 'g'), 9) = ${digits})
    or (${email} <> '' and lower(c.email) = lower(${email})))`
}

/**
 * Empties what a person said, in writing or aloud, and takes away what she showed (right to erasure), whoever typed it for her;
 * the history stays countable. With her names, also what was said of her in her own matters: the notes between staff, and what
 * names her. `old`: hers alone, and only in what has been closed for so long that it can't be contested any more. Returns the
 * files that she no longer holds.
 */
export const eraseOf = async (
  db: Db,
  person: string,
  at: string,
  { old = false, names = nobody }: { old?: boolean; names?: Names | undefined } = {},
): Promise<string[]> => {
  const settled = sql`(select r.id from requests.request r
    where r.closed_at < ${at}::timestamptz - ${contestDays} * interval '1 day')`
  const where = (request: RawBuilder<unknown>) => (old ? sql`${request} in ${settled}` : sql`true`)
  await db.run(sql`
    update requests.words set body = '', erased_at = ${at}
    where author = ${person} and erased_at is null and ${where(sql`words.request`)}`)
  if (!old) await dropNotedOf(db, person, at)
  if (!old) await db.run(sql`delete from requests.kept_list where person = ${person}`)
  if (!old)
    await db.run(sql`
      update requests.words w set body = '', erased_at = ${at}
      from requests.request r
      where r.requester = ${person} and w.request = r.id and w.erased_at is null and w.author_role <> 'tenant'
        and (w.audience = 'staff' or requests.names(w.body, ${names.lastName}, ${names.phone}, ${names.email}))`)
  await db.run(sql`
    update requests.request set extra = extra - ${waysIn}::text[]
    where requester = ${person} and extra ?| ${waysIn}::text[] and ${where(sql`request.id`)}`)
  await db.run(sql`
    delete from requests.caller c using requests.request r
    where r.id = c.request and (r.requester = ${person} or c.person = ${person} or ${calledBy(names)}) and ${where(sql`r.id`)}`)
  const gone = await db.rows<{ sha256: string }>(
    sql`delete from requests.photo where by_person = ${person} and ${where(sql`photo.request`)} returning sha256`,
  )
  const silent = await db.rows<{ sha256: string }>(
    sql`delete from requests.sound where by_person = ${person} and ${where(sql`sound.request`)} returning sha256`,
  )
  return [...gone, ...silent].map((g) => g.sha256)
}

export const emptyExpired = (db: Db, now: string): Promise<number> =>
  db.run(
    sql`update requests.words set body = '', erased_at = ${now} where expires_at < ${now} and erased_at is null`,
  )
