import { type Db, sql } from '../../../kernel/server/sql.ts'

/** Days for which it stays known who was away, or on call: so that what was done then can be explained. */
export const absenceDays = 400

export const dropAbsences = (db: Db, person: string): Promise<number> =>
  db.run(sql`delete from people.absence where person = ${person} or stand_in = ${person}`)

export const dropTurns = (db: Db, person: string): Promise<number> =>
  db.run(sql`delete from people.turn where person = ${person}`)

export const forgetAbsences = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from people.absence where ends < ${now}::timestamptz - ${absenceDays} * interval '1 day'`)

export const forgetTurns = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from people.turn where week < ${now}::timestamptz - ${absenceDays} * interval '1 day'`)
