import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Spell } from '../../core/alarm-spells.ts'
import { type LeakKind, leakKinds } from '../../core/leak-rules.ts'
import { type FlowDay, leakFlow } from '../../core/telling/leak-flow.ts'

type MeasuredAlarm = { id: string; kind: LeakKind; spells: Spell[]; days: FlowDay[] }

/**
 * Writes down what alarms of leaks say in words: since when, how much. Of those that are open, and of those that closed within a week, so that what
 * nobody reads is reckoned no more. As the owner: days have no reader.
 */
export const measureLeaks = async (db: Db, now: string): Promise<number> => {
  const alarms = await db.rows<MeasuredAlarm>(sql`
    select a.id, a.kind, a.spells, coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'floor', d.floor, 'night', d.night, 'total', d.total,
      'known', d.known, 'memory', d.memory) order by d.day) filter (where d.day is not null), '[]') as days
    from sensors.alarm a join sensors.channel c on c.device = a.device
    join sensors.day d on d.channel = c.id and d.memory is not null and d.day >= a.opened_on - 70
    where a.kind = any (${[...leakKinds]}::text[]) and a.unit is not null and jsonb_array_length(a.spells) > 0
      and (a.closed_on is null or a.closed_on > ${now}::date - ${measuredDays}::int)
    group by a.id`)
  const told = alarms.map(({ id, kind, spells, days }) => {
    const { from, to } = spells.at(-1)!
    return { id, ...leakFlow(kind, { from, to }, days) }
  })
  return db.run(sql`
    update sensors.alarm a set since = case when a.opened_on > ${now}::date - ${rememberedDays}::int then g.since else coalesce(a.since, g.since) end,
      hourly = coalesce(g.hourly, a.hourly), litres = greatest(a.litres, g.litres), held_on = g."heldOn", seen_on = g."seenOn"
    from jsonb_to_recordset(${json(told)}::jsonb) g (id uuid, since date, hourly real, litres bigint, "heldOn" date, "seenOn" date)
    where a.id = g.id`)
}

/** What rules remember of days goes after ninety of them: how a leak that is older began is not reckoned anew. */
const rememberedDays = 80

/** A day closes an alarm two days after it, and is judged a day and a half later. */
const measuredDays = 7
