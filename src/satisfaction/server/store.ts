import { type Db, sql } from '../../kernel/server/sql.ts'
import type { AskedHome } from '../core/answer-question.ts'
import { restDays } from '../core/draw-homes.ts'
import type { CodedQuestion } from '../core/type-answer.ts'
import type { AnswerWay, AskingWay, Face } from '../core/faces.ts'

export type Draw = {
  id: string
  request: string
  person: string
  household: string
  agency: string
  family: string
  firm: string | null
  way: AskingWay
  link: string
  notice: string
  at: string
  endsAt: string
}

/** Keeps who is asked, once a request; false where it is asked already. */
export const saveDraw = async (db: Db, d: Draw): Promise<boolean> =>
  (await db.run(sql`
    insert into satisfaction.draw (id, request, person, household, agency, family, firm, way, link, notice, drawn_at, ends_at)
    values (${d.id}, ${d.request}, ${d.person}, ${d.household}, ${d.agency}, ${d.family}, ${d.firm}, ${d.way}, ${d.link}, ${d.notice},
      ${d.at}, ${d.endsAt})
    on conflict do nothing`)) === 1

/** Whether a home may be asked: it was not, for as long as it is left in peace. From now on it is. Two at once: one of them. */
export const takeTurn = async (db: Db, household: string, at: string): Promise<boolean> =>
  (await db.run(sql`
    insert into satisfaction.rest as r (household, drawn_at) values (${household}, ${at})
    on conflict (household) do update set drawn_at = excluded.drawn_at
      where r.drawn_at <= excluded.drawn_at - make_interval(days => ${restDays})`)) === 1

export const homeAsked = (db: Db, id: string): Promise<AskedHome | undefined> =>
  db.row<AskedHome>(sql`
    select d.household, d.link, app.iso(d.ends_at) as "endsAt" from satisfaction.draw d where d.id = ${id} for update`)

/** The question that a letter asks, by the code of that letter. */
export const questionOfCode = (db: Db, code: string): Promise<CodedQuestion> =>
  db.row(sql`
    select d.id, d.agency, app.iso(d.ends_at) as "endsAt"
    from notices.coded_letter c join satisfaction.draw d on d.notice = c.id where c.code = ${code} for update of d`)

/** The last answer is the one that counts. */
export const saveAnswer = (
  db: Db,
  { id, face, by, at }: { id: string; face: Face; by: AnswerWay; at: string },
): Promise<number> =>
  db.run(sql`
    update satisfaction.draw set face = ${face}, answered_by = ${by}, answered_at = ${at} where id = ${id}`)

/** Lets go of what somebody was asked and answered, while it still bears her name. */
export const eraseQuestionsTo = (db: Db, person: string): Promise<number> =>
  db.run(sql`delete from satisfaction.draw where person = ${person}`)

/** Which homes were asked is forgotten once it no longer tells whether they may be asked, nor whether they answered this year. */
export const forgetTurns = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from satisfaction.rest where drawn_at < ${now}::timestamptz - interval '400 days'`)
