import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Queries, queries, type RequestRow } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { matterOf } from '../read-matter.ts'
import { rowsById } from '../request-rows.ts'
import { mentionable } from './mention-store.ts'

type Own = Queries['desk.own']['output']
type Bare<Row> = Omit<Row, 'request'> & { request: string }

/** What is the reader’s alone, behind her wall: what she may not read any more is not in it. */
export const ownDesk = answer<Record<string, never>>({
  ...queries['desk.own'],
  answer: async ({ db, actor, now }): Promise<Own | { refused: string }> => {
    if (!mayAnywhere(grants, 'keep', actor)) return refuse('not_yours')
    const day = dayOf(now)
    const memos = await db.rows<Omit<Own['memos'][number], 'request'> & { request: string | null }>(sql`
      select m.id, m.day::text as day, m.words, m.request from requests.memo m
      where m.done_at is null and m.day <= ${day}::date order by m.day, m.at limit 100`)
    const mentions = await mentionsOf(db)
    const snoozed = await db.rows<Bare<Own['snoozed'][number]>>(sql`
      select z.request, b.until::text as until from requests.snooze z join requests.request r on r.id = z.request
      cross join lateral (select case when r.due >= z.at
        then least(z.until, (r.due at time zone 'Europe/Paris')::date) else z.until end as until) b
      where b.until > ${day}::date order by b.until, z.at limit 200`)
    const rows = await rowsOfAll(db, [...memos, ...mentions, ...snoozed])
    return {
      memos: memos.map(({ request, ...memo }) => ({ ...memo, request: rows.get(request ?? '') ?? null })),
      later: await laterMemos(db, day),
      mentions: withRows(mentions, rows),
      snoozed: withRows(snoozed, rows),
      standsInFor: await db.rows(sql`
        select p.name, a.ends::text as until from people.absent a join people.reachable p on p.id = a.person
        where a.stand_in = ${actor.id} and ${day}::date between a.starts and a.ends order by a.ends`),
    }
  },
})

// Erased with the words: what can’t be read any more is not shown.
const mentionsOf = (db: Db): Promise<Bare<Own['mentions'][number]>[]> =>
  db.rows(sql`
    select n.message, coalesce(p.name, '') as by, n.at, left(w.body, 200) as words, n.request
    from requests.mention n join requests.message w on w.id = n.message left join people.reachable p on p.id = n.by_person
    where n.read_at is null and w.erased_at is null order by n.at desc limit 50`)

const laterMemos = async (db: Db, day: string): Promise<number> =>
  (
    await db.row<{ n: number }>(
      sql`select count(*)::int as n from requests.memo m where m.done_at is null and m.day > ${day}::date`,
    )
  )?.n ?? 0

const rowsOfAll = async (
  db: Db,
  named: readonly { request: string | null }[],
): Promise<Map<string, RequestRow>> => {
  const ids = [...new Set(named.flatMap(({ request }) => request ?? []))]
  return new Map((await rowsById(db, ids)).map((row) => [row.id, row]))
}

const withRows = <Row extends { request: string }>(
  found: readonly Row[],
  rows: Map<string, RequestRow>,
): (Omit<Row, 'request'> & { request: RequestRow })[] =>
  found.flatMap((one) => {
    const request = rows.get(one.request)
    return request ? [{ ...one, request }] : []
  })

/** Whom a note may name. */
export const mentionColleagues = answer<{ request: string }>({
  ...queries['mention.colleagues'],
  answer: async ({ db, actor }, { request }) => {
    if (!mayAnywhere(grants, 'keep', actor)) return refuse('not_yours')
    const m = await matterOf(db, request)
    if (!m) return refuse('not_found')
    const some = await mentionable(db, m)
    return {
      colleagues: some
        .filter((one) => one.reads && one.id !== actor.id)
        .map(({ id, name }) => ({ id, name })),
    }
  },
})
