import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { grants } from '../core/grants.ts'
import { type DeadWay, type LostWayCard, wayQueries } from '../core/ways/way-contract.ts'
import { wayWhyOf } from '../core/ways/way-why.ts'

const mostRows = 200

/** What reaches nobody any more, behind the reader's wall: where she may read an address, she reads that it is lost. */
export const wayAnswers: Record<string, Answer> = {
  'way.of': answer<{ party: string }>({
    ...wayQueries['way.of'],
    answer: async ({ db, actor }, { party }) => {
      if (!mayAnywhere(grants, 'readWays', actor)) return refuse('not_yours')
      const ways = await db.rows<WayRow<LostWayCard>>(sql`
        select w.kind, w.state, w.since, w.why from channels.way w join people.reachable p on p.id = w.party
        where w.party = ${party} and w.kind = any (p.lost)
        union all
        select w.kind, w.state, w.since, w.why from channels.way w join contractors.company f on f.id = w.party
        where w.party = ${party} and ${firmIsLost}
        order by 1`)
      return { ways: ways.map(withWhy) }
    },
  }),
  'way.dead': answer<object>({
    ...wayQueries['way.dead'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'readWays', actor)) return refuse('not_yours')
      const rows = await db.rows<WayRow<DeadWay>>(
        sql`select d.party, d.kind, d.state, d.since, d.why, d.side, d.name, d.place from (${deadWays(actor, dayOf(now))}) d order by d.since, d.name limit ${mostRows}`,
      )
      return { rows: rows.map(withWhy), n: await countDead(db, actor, now) }
    },
  }),
  'way.count': answer<object>({
    ...wayQueries['way.count'],
    answer: async ({ db, actor, now }) =>
      mayAnywhere(grants, 'readWays', actor) ? { n: await countDead(db, actor, now) } : refuse('not_yours'),
  }),
}

type WayRow<Way extends LostWayCard> = Omit<Way, 'why'> & { why: string }

const withWhy = <Way extends { why: string }>(way: Way): Omit<Way, 'why'> & Pick<LostWayCard, 'why'> => ({
  ...way,
  why: wayWhyOf(way.why),
})

const firmIsLost = sql`w.kind = 'mail' and w.state = 'dead' and f.email <> '' and w.address = lower(f.email)`

const countDead = async (db: Db, actor: Actor, now: string): Promise<number> =>
  (await db.row<{ n: number }>(sql`select count(*)::int as n from (${deadWays(actor, dayOf(now))}) d`))?.n ??
  0

// Who has left, and has nothing open, is asked for nothing. A firm is asked by the agencies that it works for.
const deadWays = (actor: Actor, day: string) => sql`
  select w.party, w.kind, w.state, w.since, w.why, 'person' as side, p.name, coalesce(s.name, '') as place
  from channels.way w join people.reachable p on p.id = w.party
  left join people.home h on h.id = p.household left join estate.site s on s.id = h.building
  where w.state = 'dead' and w.kind = any (p.lost) and p.erased_at is null and p.kind <> 'staff'
    and (exists (select from people.lease t where t.household = p.household and t.starts <= ${day}::date and (t.ends is null or t.ends >= ${day}::date))
      or exists (select from requests.matter r where r.requester = p.id and r.closed_at is null))
  union all
  select w.party, w.kind, w.state, w.since, w.why, 'firm', f.name, ''
  from channels.way w join contractors.company f on f.id = w.party
  where ${firmIsLost} and exists (
    select from contractors.terms c where c.firm = f.id and (c.ends is null or c.ends >= ${day}::date)
      and (${ofRole(actor.role).reach === 'all'} or c.agencies && ${[...actor.agencies]}::text[]))`
