import { markOf, secretOf } from '../../../kernel/server/keyed-marks.ts'
import { markOfPaper } from '../../../kernel/server/paper-mark.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { StandingSurvey } from '../../core/survey/draw-survey.ts'
import type { ReturnedHome } from './read-survey-file.ts'

type LetHome = { household: string; agency: string }

/** Homes whose lease is in force on a day (yyyy-mm-dd), with somebody who may be asked. */
export const homesLet = (db: Db, day: string): Promise<LetHome[]> =>
  db.rows<LetHome>(sql`
    select h.id as household, h.agency from people.home h
    where exists (select from people.lease l where l.household = h.id and l.starts <= ${day}::date and (l.ends is null or l.ends >= ${day}::date))
      and exists (select from people.reachable p where p.household = h.id and p.kind = 'tenant' and p.erased_at is null)`)

export const surveyNow = (db: Db, id: string): Promise<StandingSurvey> =>
  db.row(sql`select s.ended_at is not null as ended from satisfaction.survey s where s.id = ${id}`)

type DrawnSurvey = {
  id: string
  name: string
  margin: number
  size: number
  homes: readonly LetHome[]
  at: string
}

/** Keeps a survey with the homes that the lot falls on: those whose mark, by a key of the house, comes first. Nobody chooses. */
export const saveSurvey = async (
  db: Db,
  { id, name, margin, size, homes, at }: DrawnSurvey,
): Promise<void> => {
  const secret = await secretOf(db)
  const drawn = homes
    .map((home) => ({ ...home, mark: markOf(secret, `survey ${id} ${home.household}`) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : 1))
    .slice(0, size)
    .map(({ household, agency }) => ({ household, agency, code: markOfPaper(secret, id, household) }))
  await db.run(sql`
    insert into satisfaction.survey (id, name, population, size, margin, drawn_at)
    values (${id}, ${name}, ${homes.length}, ${size}, ${margin}, ${at})`)
  await db.run(sql`
    insert into satisfaction.survey_home (survey, code, household, agency)
    select ${id}, h.code, h.household, h.agency from jsonb_to_recordset(${json(drawn)}) as h (code text, household uuid, agency text)`)
}

/** What the institute gave back, in place of what it gave before. */
export const saveReturn = async (
  db: Db,
  id: string,
  homes: readonly ReturnedHome[],
  at: string,
): Promise<void> => {
  await db.run(sql`delete from satisfaction.survey_answer where survey = ${id}`)
  const answers = homes.flatMap(({ code, answers: given }) => given.map((one) => ({ code, ...one })))
  await db.run(sql`
    insert into satisfaction.survey_answer (survey, code, question, face)
    select ${id}, a.code, a.question, a.face from jsonb_to_recordset(${json(answers)}) as a (code text, question text, face smallint)`)
  await db.run(sql`update satisfaction.survey set returned_at = ${at} where id = ${id}`)
}

/** No code leads to a home any more. */
export const saveEnd = async (db: Db, id: string, at: string): Promise<void> => {
  await db.run(sql`update satisfaction.survey set ended_at = ${at} where id = ${id}`)
  await db.run(sql`update satisfaction.survey_home set household = null where survey = ${id}`)
}

/** A survey that nobody ended ends by itself. */
export const endOldSurveys = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    with ended as (
      update satisfaction.survey s set ended_at = ${now} where s.ended_at is null
        and s.drawn_at < ${now}::timestamptz - interval '1 year' returning s.id)
    update satisfaction.survey_home h set household = null from ended where h.survey = ended.id`)
