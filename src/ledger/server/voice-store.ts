import { randomUUID } from 'node:crypto'
import { groupRows } from '../../kernel/core/group-rows.ts'
import type { Database } from '../../kernel/server/database.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { VoteChoice } from '../core/contest-question.ts'

/** A contest (with or without words) or a vote, signed by nobody: a mark says that somebody was counted, for her question and quarter. */
export type Voice = { field: string; quarter: string; week: string; mark: string } & (
  | { kind: 'contest'; words: string | undefined }
  | { kind: 'vote'; choice: VoteChoice }
)

/** Contests and votes that leave together, in the order of their marks, which says nothing of when they came. */
export const saveVoices = (database: Database, voices: readonly Voice[]): Promise<void> =>
  database.transact(async (db) => {
    const inOrder = voices.toSorted((a, b) => (`${a.field} ${a.mark}` < `${b.field} ${b.mark}` ? -1 : 1))
    const contests = inOrder.flatMap((voice) => (voice.kind === 'contest' ? [voice] : []))
    for (const [field, its] of groupRows(contests, (voice) => voice.field)) await saveContests(db, field, its)
    const votes = inOrder.flatMap((voice) => (voice.kind === 'vote' ? [voice] : []))
    await db.run(sql`
      insert into ledger.vote (quarter, field, choice, mark)
      select s.quarter, s.field, s.choice, s.mark
      from jsonb_to_recordset(${json(votes)}) as s (quarter text, field text, choice text, mark text)
      order by s.field, s.mark
      on conflict do nothing`)
  })

type ContestVoice = Extract<Voice, { kind: 'contest' }>

// One stands for all who ask the same: the earliest week, the words of one of them.
const saveContests = async (db: Db, field: string, voices: readonly ContestVoice[]): Promise<void> => {
  const week = voices.map((voice) => voice.week).toSorted()[0] as string
  const words = voices.find((voice) => voice.words !== undefined)?.words ?? null
  // The id is drawn: in that of an act stands an hour.
  await db.run(sql`
    insert into ledger.contest (id, field, week, words) values (${randomUUID()}, ${field}, ${week}::date, ${words})
    on conflict (field) where answered_on is null do nothing`)
  const open = await db.row<{ id: string }>(
    sql`select c.id from ledger.contest c where c.field = ${field} and c.answered_on is null for update`,
  )
  // Answered in this very moment: whoever asks again reads it first.
  if (!open) return
  await db.run(sql`
    insert into ledger.contest_mark (contest, quarter, mark)
    select ${open.id}, s.quarter, s.mark from jsonb_to_recordset(${json(voices)}) as s (quarter text, mark text)
    on conflict do nothing`)
  await countAskers(db, open.id)
}

/** Of quarters together there are at least the persons of the fullest: one who asks in two of them is not told from two. */
const countAskers = (db: Db, contest: string): Promise<number> =>
  db.run(sql`
    update ledger.contest set askers = greatest(askers, coalesce((
      select max(n) from (select count(*)::int as n from ledger.contest_mark m where m.contest = ${contest} group by m.quarter) each), 0))
    where id = ${contest}`)
