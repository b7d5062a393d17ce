import { type Db, sql } from '../../kernel/server/sql.ts'

/** Lets go of the notices of a person’s household. */
export const eraseLeavingsOf = (db: Db, person: string): Promise<number> =>
  db.run(sql`
    delete from lettings.leaving
    where household = (select p.household from people.reachable p where p.id = ${person})`)

/** Whose lease ended is erased: the void stays, and is nobody’s. */
export const freeVoidsOf = (db: Db, person: string): Promise<number> =>
  db.run(sql`
    update lettings.void set household = null
    where household = (select p.household from people.reachable p where p.id = ${person})`)

/** Notices go three years after the lease: for as long somebody may claim what follows from it (loi 89-462, art. 7-1). */
export const forgetLeavings = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from lettings.leaving where ends < ${now}::date - interval '3 years'`)

/** Why somebody left in a hurry goes before. */
export const forgetReasons = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from lettings.leaving_reason r using lettings.leaving l
    where l.id = r.leaving and l.ends < ${now}::date - interval '1 year'`)

/** What an agency wrote of a proposal goes a year after, with its answer. */
export const forgetRemarks = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from lettings.remark where at < ${now}::timestamptz - interval '1 year'`)
