import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import type { Metric } from '../core/meter-units.ts'
import { deviceLineOf, isInHome } from './device-lines.ts'

/** The meters that stood in one place and tell of one thing, oldest first, and its days that are due (`yyyy-mm-dd`). */
export type DueLine = {
  kind: DeviceKind
  metric: Metric
  pulse: number
  unit: string | null
  /** `forgotten`: the newest instant (seconds) of which a reading was let go */
  meters: { channel: number; device: string; forgotten: number | null }[]
  days: string[]
}

/** Of `u`, a row of `sensors.due`: a day is over for the house when its channel said something after it, or after a day and a half. */
export const isDayOver = (now: string): RawBuilder<unknown> => sql`
  (sensors.noon_of(u.day + 1) + interval '36 hours' <= ${now}::timestamptz
    or exists (select from sensors.reading r where r.channel = u.channel and r.at >= sensors.noon_of(u.day + 1)))`

/** The places of these channels, each with the meters of before and after them: days of one that are due are looked at in all. */
export const dueLinesOf = async (db: Db, channels: readonly number[], now: string): Promise<DueLine[]> =>
  db.rows(sql`
    with asked as (
      select distinct ${deviceLineOf} as line, c.metric from sensors.channel c join sensors.device d on d.id = c.device
      where c.id = any (${[...channels]}::int[])),
    meter as (
      select a.line, a.metric, c.id as channel, d.id as device, extract(epoch from c.forgotten)::float8 as forgotten, d.since, d.kind, d.pulse, case when ${isInHome} then d.unit end as unit
      from asked a join sensors.device d on ${deviceLineOf} = a.line join sensors.channel c on c.device = d.id and c.metric = a.metric),
    day as (
      select m.line, m.metric, u.day from meter m join sensors.due u on u.channel = m.channel where ${isDayOver(now)} group by 1, 2, 3)
    select m.metric, min(m.kind) as kind, min(m.pulse) as pulse, min(m.unit::text) as unit,
      jsonb_agg(jsonb_build_object('channel', m.channel, 'device', m.device, 'forgotten', m.forgotten) order by m.since, m.channel) as meters,
      coalesce((select array_agg(y.day::text order by y.day) from day y where y.line = m.line and y.metric = m.metric), '{}') as days
    from meter m group by m.line, m.metric order by min(m.channel)`)
