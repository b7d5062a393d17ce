import type { Actor } from '../../kernel/core/access.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { NewsItem } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { isCurrent, keepsItem } from '../core/publish-item.ts'

type AskedRow = Omit<NewsItem['questions'][number], 'isOwn'> & { askedBy: string }
type ItemRow = Omit<NewsItem, 'can' | 'questions'> & { questions: AskedRow[] }

const itemColumns = sql`i.id, i.title, i.words, i.danger, i.place, i.families, i.version, i.published_at as "publishedAt", i.said_at as "saidAt",
  i.ends_on as "endsOn", i.ends_at as "endsAt", i.withdrawn_at as "withdrawnAt", i.readers,
  jsonb_build_object('id', i.author, 'name', coalesce((select p.name from people.reachable p where p.id = i.author), '')) as author,
  (select a.name from estate.office a where a.id = split_part(i.place, '@', 2)) as agency,
  case when i.agencies is not null then (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name), '[]')
    from estate.office a where a.id = any (i.agencies)) end as agencies,
  jsonb_build_object('contract', (select c.name from contractors.terms c where c.id = i.contract), 'thing', i.thing, 'trade', i.trade) as holds,
  (select coalesce(sum(d.seconds), 0)::int from news.debit d where d.item = i.id) as seconds,
  (select coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'title', v.title, 'words', v.words, 'at', app.iso(v.at))
      order by v.version desc), '[]')
    from (select v.version, v.title, v.words, v.at from news.version v where v.item = i.id and v.version < i.version
      order by v.version desc limit 3) v) as earlier,
  (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'words', q.words, 'askedAt', app.iso(q.asked_at), 'due', app.iso(q.due),
      'reply', q.reply, 'answeredAt', app.iso(q.answered_at), 'askedBy', q.asked_by,
      'asker', (select p.name from people.reachable p where p.id = q.asked_by))
      order by q.answered_at desc nulls first, q.asked_at), '[]')
    from (select q.id, q.words, q.asked_at, q.due, q.reply, q.answered_at, q.asked_by from news.question q where q.item = i.id
      order by q.answered_at desc nulls first, q.asked_at limit 20) q) as questions`

type ItemsAsked = { where: RawBuilder<unknown>; order: RawBuilder<unknown>; most: number }

/** Items (`i`) that the reader may see, as she reads them: who asked is told to who answers. */
export const readItems = async (
  db: Db,
  actor: Actor,
  now: string,
  { where, order, most }: ItemsAsked,
): Promise<NewsItem[]> => {
  const rows = await db.rows<ItemRow>(sql`
    select ${itemColumns} from news.item i where ${where} order by ${order} limit ${most}`)
  return rows.map(({ questions, ...row }) => {
    const keep = keepsItem(actor, { author: row.author.id, place: row.place })
    return {
      ...row,
      questions: questions.map(({ askedBy, asker, ...question }) => ({
        ...question,
        isOwn: askedBy === actor.id,
        asker: keep ? asker : null,
      })),
      can: { keep, ask: !keep && mayAnywhere(grants, 'askAuthor', actor) && isCurrent(row, now) },
    }
  })
}
