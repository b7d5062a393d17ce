import { groupRows } from '../../kernel/core/group-rows.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { addCounts, type AnswerCounts, type AnswerRow, noCounts } from '../core/publish/answer-counts.ts'
import type { GivenAnswer } from './act-answers.ts'
import { answersKey, keyedMark, type WeekKeys } from './week-keys.ts'

/** An answer that waits to be counted: where it was given, and when (ISO). */
export type HeldAnswer = GivenAnswer & { place: string; at: string }

/** The same of the same thing within so many days was asked again; another within so many hours, counted from hour to hour, was put right. */
export const againDays = 90
export const correctedHours = 24

type Trace = { value: string; at: string }

/** Counts what became of questions, by place, against what the same things were told before, which alone is written here. */
export const countAnswers = async (
  db: Db,
  answers: readonly HeldAnswer[],
  keys: WeekKeys,
): Promise<AnswerRow[]> => {
  if (!answers.length) return []
  const key = await keys.of(answersKey)
  const marked = answers.map(({ told, at, ...answer }) => ({
    ...answer,
    at: hourOf(at),
    told: told && { thing: keyedMark(key, told.thing), value: keyedMark(key, `${told.thing} ${told.value}`) },
  }))
  const told = new Map(marked.flatMap(({ told, at }) => (told ? [[told.thing, { ...told, at }]] : [])))
  const before = await exchangeTraces(db, told)
  const counted: AnswerRow[] = []
  for (const { question, place, at, isSkip, isSame, told } of marked) {
    const last = told && before.get(told.thing)
    if (told) before.set(told.thing, { value: told.value, at })
    counted.push({ question, place, ...countOf(isSkip, isSame), ...comparison(told?.value, at, last) })
  }
  return sumRows(counted)
}

// A trace has the hour alone: by its instant whoever owns the database would find the act that left it, and so whose it was.
const hourOf = (at: string): string => new Date(Date.parse(at) - (Date.parse(at) % 3_600_000)).toISOString()

const sumRows = (rows: readonly AnswerRow[]): AnswerRow[] =>
  [...groupRows(rows, ({ question, place }) => `${question} ${place}`).values()].map((its) =>
    its.reduce((sum, one) => ({ ...one, ...addCounts(sum, one) })),
  )

const countOf = (isSkip: boolean, isSame: boolean): AnswerCounts => ({
  ...noCounts,
  answers: isSkip ? 0 : 1,
  skips: isSkip ? 1 : 0,
  same: isSame ? 1 : 0,
})

const comparison = (
  value: string | undefined,
  at: string,
  before: Trace | undefined,
): Pick<AnswerCounts, 'corrections' | 'again'> => {
  if (value === undefined || !before) return { corrections: 0, again: 0 }
  const hours = (Date.parse(at) - Date.parse(before.at)) / 3_600_000
  const isSame = value === before.value
  return {
    corrections: !isSame && hours <= correctedHours ? 1 : 0,
    again: isSame && hours <= againDays * 24 ? 1 : 0,
  }
}

// What things were told last is read and replaced in one statement: what it reads is what stood before it.
const exchangeTraces = async (db: Db, told: ReadonlyMap<string, Trace>): Promise<Map<string, Trace>> => {
  if (!told.size) return new Map()
  const bytes = (marks: readonly string[]) => marks.map((mark) => Buffer.from(mark, 'hex'))
  const traces = [...told.values()]
  const rows = await db.rows<Trace & { thing: string }>(sql`
    with told as materialized (
      select n.thing, n.value, n.at
      from unnest(${bytes([...told.keys()])}::bytea[], ${bytes(traces.map(({ value }) => value))}::bytea[],
        ${traces.map(({ at }) => at)}::timestamptz[]) as n (thing, value, at)
    ), kept as (
      insert into ledger.answer_trace as t (thing, value, at)
      select n.thing, n.value, n.at from told n order by n.thing
      on conflict (thing) do update set value = excluded.value, at = excluded.at
    )
    select encode(t.thing, 'hex') as thing, encode(t.value, 'hex') as value, t.at
    from told n join ledger.answer_trace t using (thing)`)
  return new Map(rows.map(({ thing, value, at }) => [thing, { value, at }]))
}

/** Keeps counts until their month (its first day) is published. */
export const saveAnswers = async (db: Db, month: string, rows: readonly AnswerRow[]): Promise<void> => {
  const sums = sumRows(rows)
  await db.run(sql`
    insert into ledger.answer_count as c (month, question, place, answers, skips, corrections, same, again)
    select ${month}::date, s.question, s.place, s.answers, s.skips, s.corrections, s.same, s.again
    from jsonb_to_recordset(${json(sums)}) as s (question text, place text, answers integer, skips integer, corrections integer,
      same integer, again integer)
    order by s.question, s.place
    on conflict (month, question, place) do update set answers = c.answers + excluded.answers, skips = c.skips + excluded.skips,
      corrections = c.corrections + excluded.corrections, same = c.same + excluded.same, again = c.again + excluded.again`)
}

/** Forgets what things were told more than ninety days ago (`today`: yyyy-mm-dd). */
export const forgetTraces = (db: Db, today: string): Promise<number> =>
  db.run(sql`delete from ledger.answer_trace where at < ${today}::date - ${againDays}::integer`)
