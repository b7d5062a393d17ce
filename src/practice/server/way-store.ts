import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { WayState } from '../core/change-way.ts'
import type { WayWords } from '../core/check-words.ts'

/** The matter of a code in an agency, or of the landlord: one, whoever changes it. */
export const wayId = (agency: string | null, code: string): string =>
  derivedId('practice', agency ?? '', code)

/** What stands at an agency, by code: its own words, else the landlord’s. What is the house’s is not in it. */
export const standingWays = (db: Db, agency: string | null): Promise<(WayWords & { code: string })[]> =>
  db.rows(sql`select s.code, s.fr, s.en from practice.standing(${agency}::text) s`)

export const wayState = async (
  db: Db,
  { subject, data: { agency, code } }: { subject: string; data: { agency: string | null; code: string } },
): Promise<WayState> => ({
  fits: subject === wayId(agency, code),
  now: await db.row(sql`
    select w.version, w.fr, w.en, w.is_given_back as "givenBack",
      (select p.name from people.reachable p where p.id = w.set_by and p.erased_at is null) as by
    from practice.way w where w.id = ${subject} order by w.version desc limit 1`),
})

export type WayVersion = WayWords & {
  id: string
  version: number
  agency: string | null
  code: string
  givenBack: boolean
  motive: string
  at: string
  by: string
}

/** Adds a version; none is written over. */
export const addVersion = (db: Db, way: WayVersion): Promise<number> =>
  db.run(sql`
    insert into practice.way (id, version, agency, code, fr, en, is_given_back, reason, set_at, set_by)
    values (${way.id}, ${way.version}, ${way.agency}, ${way.code}, ${way.fr}, ${way.en}, ${way.givenBack}, ${way.motive}, ${way.at}, ${way.by})`)

/** The words of an agency itself, or of the landlord: not what it says after another. */
export const ownWords = (db: Db, agency: string | null, code: string): Promise<WayWords | undefined> =>
  db.row(sql`
    select w.fr, w.en from (select fr, en, is_given_back from practice.way where id = ${wayId(agency, code)} order by version desc limit 1) w
    where not w.is_given_back`)

export const standingOffer = async (db: Db, code: string): Promise<string | undefined> =>
  (await db.row<{ id: string }>(sql`select id from practice.offer where code = ${code} and ended_at is null`))
    ?.id

export const offerNow = (db: Db, id: string): Promise<{ code: string; ended: boolean } | undefined> =>
  db.row(sql`select code, ended_at is not null as ended from practice.offer where id = ${id}`)

export const endOffers = (db: Db, ids: readonly string[], at: string): Promise<number> =>
  db.run(sql`update practice.offer set ended_at = ${at} where id = any (${ids}::uuid[]) and ended_at is null`)

export type Offer = WayWords & { id: string; code: string; from: string | null; at: string; by: string }

export const addOffer = (db: Db, { id, code, fr, en, from, at, by }: Offer): Promise<number> =>
  db.run(sql`
    insert into practice.offer (id, code, fr, en, from_agency, offered_at, offered_by)
    values (${id}, ${code}, ${fr}, ${en}, ${from}, ${at}, ${by})`)
