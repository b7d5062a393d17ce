import type { PassingKeys } from '../../kernel/core/fields.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Only } from '../core/contract.ts'
import type { Step } from '../core/steps.ts'
import { daysToConclude, type Question } from '../core/question-now.ts'
import type { DrawnPoint } from '../core/launch-question.ts'
import { spentSince } from './read-budget.ts'

/** A question as it stands; nothing where there is none. */
export const questionNow = (db: Db, id: string): Promise<Question | undefined> =>
  db.row<Question>(sql`
    select q.directorate, q.words, q.step, app.iso(q.met_at) as "metAt", app.iso(q.launched_at) as "launchedAt", q.ends_on as "endsOn",
      app.iso(q.warned_at) as "warnedAt", app.iso(q.ended_at) as "endedAt", app.iso(q.concluded_at) as "concludedAt", q.answer, q.choices
    from ask.question q where q.id = ${id}`)

/** The same for who stands before a thing: what her wall lets her read of it. */
export const askedNow = (db: Db, id: string): Promise<Question | undefined> =>
  db.row<Question>(sql`
    select q.directorate, q.words, 'campaign' as step, null as "metAt", app.iso(q.launched_at) as "launchedAt", q.ends_on as "endsOn",
      null as "warnedAt", app.iso(q.ended_at) as "endedAt", app.iso(q.concluded_at) as "concludedAt", q.answer, q.choices
    from ask.question q where q.id = ${id}`)

/** A question of a directorate that ended so long ago without a word of what was decided. */
export const unusedOf = (
  db: Db,
  directorate: string | undefined,
  now: string,
): Promise<{ id: string; words: string } | undefined> =>
  db.row(sql`
    select q.id, q.words from ask.question q
    where q.directorate = ${directorate ?? ''} and q.ended_at < ${now}::timestamptz - make_interval(days => ${daysToConclude})
      and q.concluded_at is null
    order by q.ended_at, q.id limit 1`)

export const draftsOf = async (db: Db, directorate: string | undefined): Promise<number> =>
  (await db.row<{ n: number }>(sql`
    select count(*)::int as n from ask.question q
    where q.directorate = ${directorate ?? ''} and q.met_at is null and q.launched_at is null`))!.n

type Draft = {
  id: string
  directorate: string
  words: string
  purpose: string
  step: Step
  at: string
  by: string
}

export const saveDraft = (
  db: Db,
  { id, directorate, words, purpose, step, at, by }: Draft,
): Promise<number> =>
  db.run(sql`
    insert into ask.question (id, directorate, words, purpose, step, drafted_at, by_person)
    values (${id}, ${directorate}, ${words}, ${purpose}, ${step}, ${at}, ${by})`)

/** The next step, with what was offered at the one before and was not what she asked. */
export const savePassed = async (
  db: Db,
  { id, before, step, offered, at }: { id: string; before: Step; step: Step; offered: unknown; at: string },
): Promise<void> => {
  await db.run(sql`update ask.question set step = ${step} where id = ${id}`)
  await db.run(sql`
    insert into ask.passed_step (question, step, offered, at) values (${id}, ${before}, ${json(offered)}, ${at})
    on conflict (question, step) do nothing`)
}

export const dropQuestion = async (db: Db, id: string): Promise<void> => {
  await db.run(sql`delete from ask.passed_step where question = ${id}`)
  await db.run(sql`delete from ask.question where id = ${id}`)
}

type Met = {
  id: string
  by: string
  code: string
  cut: string | undefined
  only: Only | undefined
  at: string
}

export const saveMet = (db: Db, { id, by, code, cut, only, at }: Met): Promise<number> =>
  db.run(sql`
    update ask.question set met_by = ${by}, met_code = ${code}, met_cut = ${cut ?? null}, met_only = ${only ? json(only) : null}, met_at = ${at}
    where id = ${id}`)

export type Launch = {
  id: string
  way: 'sample' | 'campaign'
  target: string
  answer: string
  choices: readonly string[]
  agencies: readonly string[]
  population: number
  margin: number | undefined
  secondsEach: number
  isMeasured: boolean
  endsOn: string
  at: string
  points: readonly DrawnPoint[]
}

/** What is asked of each thing, from now on. */
export const saveLaunch = async (db: Db, of: Launch): Promise<void> => {
  await db.run(sql`
    update ask.question set way = ${of.way}, target = ${of.target}, answer = ${of.answer}, choices = ${[...of.choices]}, agencies = ${[...of.agencies]},
      population = ${of.population}, size = ${of.points.length}, margin = ${of.margin ?? null}, seconds_each = ${of.secondsEach},
      is_measured = ${of.isMeasured}, launched_at = ${of.at}, ends_on = ${of.endsOn}
    where id = ${of.id}`)
  await db.run(sql`
    insert into ask.point (question, thing, building, agency, entrance, label)
    select ${of.id}, p.thing, p.building, p.agency, p.entrance, p.label
    from jsonb_to_recordset(${json(of.points)}) as p (thing uuid, building uuid, agency text, entrance uuid, label text)`)
}

/** What was said of a thing, in which month; by whom and at what hour is written nowhere. What is put right later is no further answer. */
export const savePointAnswer = async (
  db: Db,
  {
    question,
    thing,
    value,
    month,
    isFirst,
  }: { question: string; thing: string; value: string; month: string; isFirst: boolean },
): Promise<void> => {
  await db.run(sql`
    update ask.point set value = ${value}, answered_in = coalesce(answered_in, ${month}::date) where question = ${question} and thing = ${thing}`)
  if (!isFirst) return
  await db.run(sql`
    insert into ask.answer_count as c (question, month, answers) values (${question}, ${month}::date, 1)
    on conflict (question, month) do update set answers = c.answers + 1`)
}

/** Where points of a question wait still. */
export const leftOf = (db: Db, id: string): Promise<{ building: string; agency: string }[]> =>
  db.rows(
    sql`select distinct p.building, p.agency from ask.point p where p.question = ${id} and p.value is null`,
  )

export const saveEnded = (db: Db, id: string, why: string, at: string): Promise<number> =>
  db.run(sql`update ask.question set ended_at = ${at}, why_ended = ${why} where id = ${id}`)
export const saveWarned = (db: Db, id: string, at: string): Promise<number> =>
  db.run(sql`update ask.question set warned_at = ${at} where id = ${id}`)
export const saveConclusion = (db: Db, id: string, words: string, at: string): Promise<number> =>
  db.run(sql`update ask.question set conclusion = ${words}, concluded_at = ${at} where id = ${id}`)

type LaunchedQuestion = {
  id: string
  directorate: string
  words: string
  purpose: string
  answer: string
  launchedAt: string
  launchedOn: string
  endsOn: string
  endedAt: string | null
}

/** Questions that are in the rounds; all that ever were; or those of these keys, though they be over. */
export const launchedQuestions = (db: Db, which: PassingKeys): Promise<LaunchedQuestion[]> =>
  db.rows(sql`
    select q.id, q.directorate, q.words, q.purpose, q.answer, app.iso(q.launched_at) as "launchedAt",
      (q.launched_at at time zone 'Europe/Paris')::date as "launchedOn", q.ends_on as "endsOn", app.iso(q.ended_at) as "endedAt"
    from ask.question q
    where q.launched_at is not null and ${which === 'now' ? sql`q.ended_at is null` : which === 'ever' ? sql`true` : sql`'ask.' || q.id = any (${[...which]}::text[])`}
    order by q.launched_at, q.id limit ${which === 'now' ? 600 : 50_000}`)

/** Whether the hours of a directorate are spent; where none are set it may take none. */
export const isSpentBy = async (db: Db, directorate: string, year: number): Promise<boolean> =>
  (await db.row<{ over: boolean }>(sql`
    select coalesce((select s.seconds from (${spentSince(year)}) s where s.directorate = ${directorate}), 0)
      >= coalesce((select b.hours * 3600 from ask.budget b where b.directorate = ${directorate} and b.year = ${year}), 0) as over`))!
    .over

export const eraseAsker = async (db: Db, person: string): Promise<number> => {
  await db.run(sql`update ask.budget set set_by = null where set_by = ${person}`)
  return db.run(sql`update ask.question set by_person = null where by_person = ${person}`)
}
