import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { gatewayStates } from '../../kernel/server/gateway-state.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { arrivalQueries, type StuckMessages, type WeekOfWay } from '../core/arrivals-contract.ts'
import { grants } from '../core/grants.ts'
import { isRinging } from './ringing-message.ts'

/** How what comes in and goes out stands: counted, never named. */
export const arrivals: Record<string, Answer> = {
  'arrivals.board': answer<object>({
    ...arrivalQueries['arrivals.board'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'readArrivals', actor)) return refuse('not_yours')
      return {
        gateways: await gatewayStates(db),
        stuck: await stuckMessages(db, now),
        weeks: await weeksOfWays(db, now),
      }
    },
  }),
}

// A message is read within seconds: one that is not after five minutes waits for somebody.
const stuckMessages = (db: Db, now: string): Promise<StuckMessages[]> =>
  db.rows(sql`
    select m.state, m.agency, count(*)::int as n, (count(*) filter (where ${isRinging}))::int as dangers, min(m.received_at) as since
    from channels.message m
    where m.state in ('failed', 'held', 'intake') or (m.state = 'received' and m.received_at < ${now}::timestamptz - interval '5 minutes')
    group by 1, 2 order by 4 desc, 5`)

const weeksOfWays = (db: Db, now: string): Promise<WeekOfWay[]> =>
  db.rows(sql`
    select m.channel as way, (count(*) filter (where m.state <> 'machine'))::int as people,
      (count(*) filter (where m.state = 'placed' and m.settled_by is null))::int as alone,
      (count(*) filter (where m.settled_by is not null))::int as "byHand",
      (count(*) filter (where m.state = 'machine'))::int as machines
    from channels.message m where m.received_at > ${now}::timestamptz - interval '7 days' group by 1 order by 2 desc, 1`)
