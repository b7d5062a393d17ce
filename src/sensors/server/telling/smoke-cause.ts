import { sql } from '../../../kernel/server/sql.ts'
import { smokeCauses } from '../../core/telling/smoke-causes.ts'
import { deviceLineOf } from '../device-lines.ts'

/** What is wrong with the device of an alarm `a` by the last thing that each channel of the one that stands there said: out of its place before all else. As the owner. */
export const smokeCause = sql`(
  select t.metric from (
    select distinct on (c.metric) c.metric, v.said ->> 'last' as last
    from sensors.device d join sensors.channel c on c.device = d.id join sensors.verdict v on v.channel = c.id
    where ${deviceLineOf} = a.device and d.until is null and c.metric = any (${[...smokeCauses]}::text[]) and v.said ? 'last'
    order by c.metric, v.day desc) t
  where a.kind = 'smoke' and t.last = 'open' order by array_position(${[...smokeCauses]}::text[], t.metric) limit 1)`
