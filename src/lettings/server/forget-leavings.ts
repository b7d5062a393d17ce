import type { Erasure } from '../../kernel/server/personal.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'

// Of whoever is the last of a household: a notice is that of those who stay, too.
const lastOf = ({ person, household = null }: Erasure) => sql`(
  select h.id from people.home h
  where h.id = ${household}::uuid and not exists (select from people.reachable o
    where o.household = h.id and o.id <> ${person} and o.kind = 'tenant' and o.erased_at is null))`

/** Lets go of the notices of a household, with the last of its people. */
export const eraseLeavingsOf = (db: Db, leaving: Erasure): Promise<number> =>
  db.run(sql`delete from lettings.leaving where household = ${lastOf(leaving)}`)

/** Whose lease ended is erased: the void stays, and is nobody’s. */
export const freeVoidsOf = (db: Db, leaving: Erasure): Promise<number> =>
  db.run(sql`update lettings.void set household = null where household = ${lastOf(leaving)}`)

/** So is it three years after the lease, whoever asked for nothing. */
export const freeOldVoids = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    update lettings.void set household = null
    where household is not null and closed_at is not null and lease_ends < ${now}::date - interval '3 years'`)

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
