import { type Db, sql } from '../../kernel/server/sql.ts'
import { leakKinds } from '../core/leak-rules.ts'
import { mendAlarmsOf } from './alarm-store.ts'
import { deviceLineOf } from './device-lines.ts'

/** Makes the leak alarms of these channels say what their days say now. */
export const mendAlarms = async (db: Db, channels: readonly number[]): Promise<void> => {
  if (!channels.length) return
  const told = await leakDays(db, channels)
  await mendAlarmsOf(
    db,
    told.flatMap(({ line, days }) =>
      leakKinds.map((kind) => ({
        line,
        kind,
        days: days.map(({ day, open }) => ({ day, open: open.includes(kind) })),
      })),
    ),
  )
}

type DaysOfLine = { line: string; days: { day: string; open: string[] }[] }

// Two meters tell of the day of an exchange, and remember the same after it.
const leakDays = (db: Db, channels: readonly number[]): Promise<DaysOfLine[]> =>
  db.rows(sql`
    with asked as (
      select distinct ${deviceLineOf} as line, c.metric from sensors.channel c join sensors.device d on d.id = c.device where c.id = any (${channels}::int[])),
    told as (
      select distinct on (a.line, a.metric, y.day) a.line, a.metric, y.day, y.memory
      from asked a join sensors.device d on ${deviceLineOf} = a.line join sensors.channel c on c.device = d.id and c.metric = a.metric
      join sensors.day y on y.channel = c.id and y.memory is not null order by a.line, a.metric, y.day, d.since desc)
    select t.line, jsonb_agg(jsonb_build_object('day', t.day, 'open', array(
      select k from jsonb_each(t.memory) m (k, v) where (v ->> 'open')::boolean)) order by t.day) as days
    from told t group by t.line, t.metric`)
