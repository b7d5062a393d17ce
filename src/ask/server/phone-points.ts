import { dayOf } from '../../kernel/core/dates.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { PhonePoints } from '../core/contract.ts'
import { pocketWords } from '../core/pocket-words.ts'
import { sayDirectorate } from './say-fact.ts'
import { spentSince } from './read-budget.ts'

/** Points on a phone at most. */
const mostPoints = 400

/**
 * What is asked in these buildings: nothing of what is over, nor of a directorate whose hours are spent, nor what was answered. What
 * ends first comes first.
 */
export const pointsIn = async ({ db, now, say, actor: { buildings } }: Asking): Promise<PhonePoints> => {
  const today = dayOf(now)
  const year = Number(today.slice(0, 4))
  const questions = await db.rows<
    Omit<PhonePoints['questions'][number], 'asker'> & { directorate: string }
  >(sql`
    with spent as (${spentSince(year)})
    select q.id, q.words, q.purpose, q.directorate, q.answer, q.choices, q.ends_on as "endsOn"
    from ask.question q join ask.budget b on b.directorate = q.directorate and b.year = ${year} left join spent s on s.directorate = q.directorate
    where q.launched_at is not null and q.ended_at is null and q.ends_on >= ${today}::date and coalesce(s.seconds, 0) < b.hours * 3600
    order by q.ends_on, q.id limit 100`)
  const points = await db.rows<PhonePoints['points'][number]>(sql`
    select p.question, p.thing, p.building, p.entrance, p.label
    from ask.point p join unnest(${questions.map(({ id }) => id)}::uuid[]) with ordinality as q (id, place) on q.id = p.question
    where p.value is null and p.building = any (${[...buildings]}::uuid[])
    order by q.place, p.building, p.label, p.thing limit ${mostPoints}`)
  const asked = new Set(points.map(({ question }) => question))
  return {
    said: Object.fromEntries(
      pocketWords.map((word) => [word, say(`ask.point.${word}`)]),
    ) as PhonePoints['said'],
    questions: questions
      .filter(({ id }) => asked.has(id))
      .map(({ directorate, ...question }) => ({ ...question, asker: sayDirectorate(say, directorate) })),
    points,
  }
}

export const pointOf = (
  db: Db,
  question: string,
  thing: string,
): Promise<{ building: string; agency: string; value: string | null } | undefined> =>
  db.row(sql`
    select p.building, p.agency, p.value from ask.point p where p.question = ${question} and p.thing = ${thing}`)
