import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { elsewhere, everywhere } from '../core/count-places.ts'
import { grants } from '../core/grants.ts'
import type { OriginRow } from '../core/idea-contract.ts'
import { togetherFrom } from '../core/slip-bounds.ts'
import { waitingSlips } from './store.ts'

/** Rows of the page at most, and of what a phone takes along. */
const mostListed = 1000
const mostAnswered = 200

const ideaColumns = sql`
  i.id, i.words, i.route, i.state, i.told_on::text as "toldOn",
  (select btrim(p.first_name || ' ' || p.last_name) from people.reachable p where p.id = i.signed_by and p.erased_at is null) as "signedBy",
  (select app.iso(max(a.at)) from bond.answer a where a.idea = i.id) as "answeredAt",
  (select max(o.persons) from bond.origin o where o.idea = i.id and o.place = ${everywhere}) as persons`

const ideas = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const isAnswering = mayAnywhere(grants, 'answerIdea', actor)
  const rows = await db.rows(sql`
    select ${ideaColumns} from bond.idea i
    order by case when ${isAnswering} and i.state = 'told' then 0 else 1 end,
      case when ${isAnswering} and i.state = 'told' then i.told_on end, i.told_on desc, i.id limit ${mostListed}`)
  const all = await db.row<{ n: number }>(sql`select count(*)::int as n from bond.idea`)
  return {
    rows,
    n: all?.n ?? 0,
    waiting: await waitingSlips(db, actor.id),
    togetherFrom,
    can: { answer: isAnswering },
  }
}

const idea = async ({ db, actor }: Asking, { id }: Queries['bond.idea']['input']) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const row = await db.row(
    sql`select ${ideaColumns}, i.version, i.refusals from bond.idea i where i.id = ${id}`,
  )
  if (!row) return refuse('not_found')
  const counted = await db.row<{ month: string | null }>(
    sql`select to_char(max(o.month), 'YYYY-MM') as month from bond.origin o where o.idea = ${id}`,
  )
  const month = counted?.month ?? null
  return {
    idea: row,
    answers: await db.rows(sql`
      select a.kind, a.words, a.planned_on::text as "plannedOn", a.version, app.iso(a.at) as at,
        coalesce((select btrim(p.first_name || ' ' || p.last_name) from people.reachable p where p.id = a.by_person and p.erased_at is null), '') as by
      from bond.answer a where a.idea = ${id} order by a.n desc limit 50`),
    additions: await db.rows(sql`
      select d.words, d.told_on::text as "toldOn" from bond.addition d where d.idea = ${id} order by d.told_on, d.id limit 50`),
    origins: month ? await originsOf(db, id, month) : [],
    countedIn: month,
    can: { answer: mayAnywhere(grants, 'answerIdea', actor) },
  }
}

const originsOf = async (db: Asking['db'], id: string, month: string): Promise<OriginRow[]> => {
  const rows = await db.rows<OriginRow>(sql`
    select split_part(o.place, '@', 1) as place,
      (select a.name from estate.office a where a.id = nullif(split_part(o.place, '@', 2), '')) as agency, o.persons
    from bond.origin o where o.idea = ${id} and o.month = ${`${month}-01`}::date and o.place <> ${everywhere} limit 100`)
  return rows.toSorted(
    (a, b) =>
      Number(a.place === elsewhere) - Number(b.place === elsewhere) ||
      `${a.place} ${a.agency}`.localeCompare(`${b.place} ${b.agency}`, 'fr'),
  )
}

const recentAnswers = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const rows = await db.rows(sql`
    select i.id, i.route, i.words, a.kind, a.words as "answerWords", app.iso(a.at) as at
    from bond.answer a join bond.idea i on i.id = a.idea and i.answers = a.n
    where a.at > ${now}::timestamptz - interval '90 days' order by a.at desc, i.id limit ${mostAnswered}`)
  return { rows }
}

/** Questions about ideas. As the owner: they bear nobody’s name but those of who signed or answered, and are the same for all who work here. */
export const ideaAnswers: Record<string, Answer> = {
  // As the owner: see above.
  'bond.ideas': answer({ ...asked['bond.ideas'], beyond: true, answer: ideas }),
  // As the owner: see above.
  'bond.idea': answer<Queries['bond.idea']['input']>({ ...asked['bond.idea'], beyond: true, answer: idea }),
  // As the owner: see above.
  'bond.answered': answer({ ...asked['bond.answered'], beyond: true, answer: recentAnswers }),
}
