import { type Db, sql } from '../../kernel/server/sql.ts'
import { leakKinds } from '../core/leak-rules.ts'
import { mendAlarmsOf } from './alarm-store.ts'

/** Makes the leak alarms of these channels say what their days say now. */
export const mendAlarms = async (db: Db, channels: readonly number[]): Promise<void> => {
  if (!channels.length) return
  const told = await leakDays(db, channels)
  await mendAlarmsOf(
    db,
    told.flatMap(({ device, days }) =>
      leakKinds.map((kind) => ({
        device,
        kind,
        days: days.map(({ day, open }) => ({ day, open: open.includes(kind) })),
      })),
    ),
  )
}

type DaysOfDevice = { device: string; days: { day: string; open: string[] }[] }

const leakDays = (db: Db, channels: readonly number[]): Promise<DaysOfDevice[]> =>
  db.rows(sql`
    select c.device, jsonb_agg(jsonb_build_object('day', d.day, 'open', array(
      select k from jsonb_each(d.memory) m (k, v) where (v ->> 'open')::boolean)) order by d.day) as days
    from sensors.day d join sensors.channel c on c.id = d.channel
    where d.channel = any (${channels}::int[]) and d.memory is not null group by c.id`)
