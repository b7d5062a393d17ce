import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type PileRow, queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'

const mostRows = 50

/** The piles of letters, and how far each is, as each reader's wall lets them through. */
export const pileQueries: Record<string, Answer> = {
  'pile.list': answer<object>({
    ...asked['pile.list'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'dropLetters', actor)) return refuse('not_yours')
      const rows = await db.rows<PileRow>(sql`
        with last as (select p.id, p.came_on, p.registered, p.way, p.made_at, p.stopped_at from channels.pile p order by p.made_at desc, p.id limit ${mostRows})
        select p.id, p.came_on::text as "cameOn", p.registered, p.way, p.made_at as "madeAt", p.stopped_at is not null as stopped,
          coalesce(f.pages, 0)::int as pages, coalesce(f.read, 0)::int as "pagesRead", coalesce(f.reading, 0)::int as reading,
          coalesce(f.failed, '[]') as failed, coalesce(m.letters, 0)::int as letters, coalesce(m.read, 0)::int as read,
          coalesce(m.placed, 0)::int as placed, coalesce(m.waiting, 0)::int as waiting
        from last p
        left join lateral (
          select sum(f.pages) as pages, sum(f.pages_read) as read, count(*) filter (where f.state = 'waiting') as reading,
            jsonb_agg(jsonb_build_object('n', f.n, 'name', f.name, 'why', f.why) order by f.n) filter (where f.state = 'failed') as failed
          from channels.pile_file f where f.pile = p.id) f on true
        left join lateral (
          select count(*) as letters, count(*) filter (where m.state <> 'received') as read, count(*) filter (where m.state = 'placed') as placed,
            count(*) filter (where m.state in ('intake', 'held', 'failed')) as waiting
          from channels.message m where m.pile = p.id) m on true
        order by p.made_at desc, p.id`)
      return { rows }
    },
  }),
}
