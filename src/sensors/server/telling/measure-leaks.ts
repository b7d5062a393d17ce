import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Spell } from '../../core/alarm-spells.ts'
import { type LeakKind, leakKinds, openingDays } from '../../core/leak-rules.ts'
import { boundsOnDay, dialOfPulse } from '../../core/threshold/bounds-on-day.ts'
import { acceptedBounds } from '../threshold/threshold-store.ts'
import { deviceLineOf } from '../device-lines.ts'
import { type FlowDay, hasRunOn, leakFlow } from '../../core/telling/leak-flow.ts'

type MeasuredAlarm = {
  id: string
  kind: LeakKind
  spells: Spell[]
  pulse: number
  hers: string | null
  ended: string | null
  days: FlowDay[]
}

/**
 * Writes down what alarms of leaks say in words: since when, how much. Of those that are open, and of those that closed within a week, so that what
 * nobody reads is reckoned no more; and whether they run on after their matter was ended. Where somebody else has come to live there since, her days
 * alone are said. As the owner: days have no reader.
 */
export const measureLeaks = async (db: Db, now: string): Promise<number> => {
  const alarms = await db.rows<MeasuredAlarm>(sql`
    select a.id, a.kind, a.spells, f.pulse, h.since::text as hers, sensors.day_of(coalesce(m.resolved_at, m.closed_at))::text as ended, jsonb_agg(jsonb_build_object('day', y.day, 'floor', y.floor, 'night', y.night, 'total', y.total,
      'known', y.known, 'memory', y.memory) order by y.day) as days
    from sensors.alarm a join sensors.device f on f.id = a.device
    left join requests.matter o on o.id = a.request left join requests.matter m on m.id = coalesce(o.merged_into, o.id)
    left join lateral (
      select min(b.starts) as since from people.lease l join people.lease b on b.unit = l.unit and b.household = l.household
      where l.unit = a.unit and l.starts <= ${now}::date and (l.ends is null or l.ends >= ${now}::date)
        and (a.closed_on is null or a.closed_on >= l.starts)) h on h.since > a.opened_on
    join lateral (
      select distinct on (n.day) n.day, n.memory, coalesce((n.memory -> 'whole' ->> 'floor')::float8, n.floor) as floor,
        coalesce((n.memory -> 'whole' ->> 'night')::float8, n.night) as night, coalesce((n.memory -> 'whole' ->> 'total')::float8, n.total) as total,
        coalesce((n.memory -> 'whole' ->> 'known')::int, n.known) as known
      from sensors.device d join sensors.channel c on c.device = d.id join sensors.day n on n.channel = c.id
      where ${deviceLineOf} = a.device and n.memory is not null and n.day >= a.opened_on - 70 order by n.day, d.since desc) y on true
    where a.kind = any (${[...leakKinds]}::text[]) and a.unit is not null and jsonb_array_length(a.spells) > 0
      and (a.closed_on is null or a.closed_on > ${now}::date - ${measuredDays}::int)
    group by a.id, f.id, h.since, m.resolved_at, m.closed_at`)
  const accepted = await acceptedBounds(db)
  const told = alarms.map(({ id, kind, spells, pulse, hers, ended, days }) => {
    const { from, to } = spells.at(-1)!
    const enough = openingDays(kind, boundsOnDay(accepted, dialOfPulse(pulse), dayOf(now)))
    const runsOn = ended !== null && hasRunOn(kind, days, { ended, enough })
    return { id, hers, runsOn, ...leakFlow(kind, { from, to, hers: hers ?? undefined }, days) }
  })
  return db.run(sql`
    update sensors.alarm a set
      since = case when a.since < g.hers or a.opened_on > ${now}::date - ${rememberedDays}::int then g.since else coalesce(a.since, g.since) end,
      hourly = case when a.since < g.hers then g.hourly else coalesce(g.hourly, a.hourly) end,
      litres = case when a.since < g.hers then g.litres else greatest(a.litres, g.litres) end,
      held_on = g."heldOn", seen_on = g."seenOn", runs_on = g."runsOn"
    from jsonb_to_recordset(${json(told)}::jsonb) g (id uuid, hers date, since date, hourly real, litres bigint, "heldOn" date, "seenOn" date,
      "runsOn" boolean)
    where a.id = g.id`)
}

/** What rules remember of days goes after ninety of them: how a leak that is older began is not reckoned anew. */
const rememberedDays = 80

/** A day closes an alarm two days after it, and is judged a day and a half later. */
const measuredDays = 7
