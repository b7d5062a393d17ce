import { type Db, sql } from '../../kernel/server/sql.ts'
import type { WatchedDay } from '../core/rules/watches.ts'

type AirBeside = WatchedDay['beside']
type BesideRow = { channel: number; day: string; metric: keyof AirBeside; at: number[]; value: string[] }

/**
 * What is told beside the dampness of a room, by its channel and day: the warmth of the room and of its wall, by the same device; and that
 * outside, by the probe of the building.
 */
export const readingsBeside = async (
  db: Db,
  days: readonly { channel: number; day: string }[],
): Promise<{ get: (channel: number, day: string) => AirBeside }> => {
  const rows = days.length ? await besideRows(db, days) : []
  const told = new Map<string, AirBeside>()
  for (const { channel, day, metric, at, value } of rows) {
    const key = `${channel} ${day}`
    const list = at.map((seconds, i) => ({ at: seconds, value: Number(value[i]) }))
    told.set(key, { ...told.get(key), [metric]: list })
  }
  return { get: (channel, day) => told.get(`${channel} ${day}`) ?? {} }
}

const besideRows = (db: Db, days: readonly { channel: number; day: string }[]): Promise<BesideRow[]> =>
  db.rows(sql`
    select p.channel, p.day::text, s.metric, array_agg(extract(epoch from r.at)::float8 order by r.at) as at,
      array_agg(r.value order by r.at) as value
    from unnest(${days.map(({ channel }) => channel)}::int[], ${days.map(({ day }) => day)}::date[]) p (channel, day)
    join sensors.channel c on c.id = p.channel join sensors.device d on d.id = c.device
    join lateral (
      select b.id, b.metric from sensors.channel b where b.device = d.id and b.metric in ('temperature', 'wall_temperature')
      union all
      (select b.id, 'outside' from sensors.device o join sensors.channel b on b.device = o.id and b.metric = 'temperature'
        where o.building = d.building and o.kind = 'outsideProbe' order by o.until desc nulls first, b.id limit 1)) s on true
    join sensors.reading r on r.channel = s.id and r.at >= sensors.noon_of(p.day) - interval '3 hours' and r.at < sensors.noon_of(p.day + 1)
    group by p.channel, p.day, s.metric`)
