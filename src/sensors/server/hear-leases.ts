import type { FactRecord, JournalFact } from '../../kernel/server/slice.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { deviceLineOf } from './device-lines.ts'

type LeaseFact = 'person.movedIn' | 'person.movedOut' | 'person.startCorrected' | 'person.stayed'

/**
 * Who lives in a home decides how its days are judged: those from a lease’s first or last day on are judged again once it is known, so that
 * it is the same as if it had been known before. What rules remember reaches three months back.
 */
export const hearLeases: FactRecord = {
  after: ['person.movedIn', 'person.movedOut', 'person.startCorrected', 'person.stayed'],
  write: async (db, facts) => {
    const told = (facts as readonly JournalFact<LeaseFact>[]).map(({ data }) => ({
      unit: data.unit,
      since: firstDay(data),
    }))
    await db.run(sql`
      insert into sensors.due (channel, day)
      select distinct y.channel, y.day from jsonb_to_recordset(${json(told)}::jsonb) g (unit uuid, since date)
      join sensors.device d on d.unit = g.unit and d.kind in ('waterMeter', 'hotWaterMeter')
      join sensors.device e on coalesce(e.origin, e.id) = ${deviceLineOf}
      join sensors.channel c on c.device = e.id and c.metric in ('water', 'hot_water')
      join sensors.day y on y.channel = c.id and y.day >= coalesce(g.since, '-infinity') - 1 and y.memory is not null
      order by 1, 2 on conflict (channel, day) do update set watched = false where due.watched`)
  },
}

// One that goes on after all: since when is not told.
const firstDay = (data: JournalFact<LeaseFact>['data']): string | null => {
  if ('was' in data) return data.was < data.starts ? data.was : data.starts
  if ('starts' in data) return data.starts
  return 'ends' in data ? data.ends : null
}
