import { dayOf } from '../../kernel/core/dates.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries as asked, type SensorHealth } from '../core/contract.ts'
import { grants } from '../core/grants.ts'

const usualDays = 30

/** How well sensors are heard: counted, and of no dwelling. */
export const healthQuery: Record<string, Answer> = {
  'sensors.health': answer({
    ...asked['sensors.health'],
    answer: async ({ db, actor, now }, { days = usualDays }) => {
      if (!mayAnywhere(grants, 'readHealth', actor)) return refuse('not_yours')
      const since = dayOf(new Date(Date.parse(now) - (days - 1) * 86_400_000).toISOString())
      const ways = await talliesSince(db, since)
      const sum = (key: TallyKey): number => ways.reduce((all, way) => all + way[key], 0)
      return {
        since,
        heard: sum('heard'),
        kept: sum('kept'),
        thinned: sum('thinned'),
        doubled: sum('doubled'),
        conflicts: sum('conflicts'),
        strangers: sum('strangers'),
        unread: sum('unread'),
        refused: sum('refused'),
        late: sum('late'),
        ...(await devicesNow(db, now)),
        ways,
      }
    },
  }),
}

type TallyKey = Exclude<keyof SensorHealth['ways'][number], 'way' | 'lastDay'>

const talliesSince = (db: Db, since: string): Promise<SensorHealth['ways']> =>
  db.rows(sql`
    select t.way, max(t.day) as "lastDay", sum(t.messages)::int as heard, sum(t.kept)::int as kept, sum(t.thinned)::int as thinned,
      sum(t.doubled)::int as doubled, sum(t.conflicts)::int as conflicts, sum(t.strangers)::int as strangers, sum(t.unread)::int as unread,
      sum(t.refused)::int as refused, sum(t.late)::int as late
    from sensors.tally t where t.day >= ${since}::date group by t.way order by 3 desc, t.way`)

type DevicesNow = Pick<SensorHealth, 'devices' | 'silent' | 'lost' | 'lag' | 'clocks'>

const devicesNow = async (db: Db, now: string): Promise<DevicesNow> => {
  const row = await db.row<DevicesNow>(sql`
    with standing as (
      select d.lost, (select max(c.heard) from sensors.channel c where c.device = d.id) as heard,
        (select percentile_disc(.5) within group (order by s) from unnest(d.delays) s) as delay
      from sensors.device d where d.until is null)
    select count(*)::int as devices, (count(*) filter (where coalesce(s.heard, 'epoch') < ${now}::timestamptz - interval '1 day'))::int as silent,
      coalesce(sum(s.lost), 0)::int as lost, percentile_disc(.5) within group (order by s.delay) as lag,
      (count(*) filter (where abs(s.delay) > 600))::int as clocks
    from standing s`)
  return row ?? { devices: 0, silent: 0, lost: 0, lag: null, clocks: 0 }
}
