import { sql } from '../../src/kernel/server/sql.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { print } from '../figures.ts'
import { firstHour } from './invented-meters.ts'
import { openMeters } from './open-meters.ts'

const meters = Number(process.env['METERS'] ?? 125_000)
const days = 4

/** A day of as many meters as 25,000 homes have, judged as it is each day: all of them due, what they remember of the days before there. */
export const measureJudging = async (): Promise<void> => {
  const house = await openMeters(meters)
  const { owner } = house.database
  try {
    await owner.run(
      sql`insert into sensors.channel (device, metric, heard) select id, 'water', 'epoch' from sensors.device order by address`,
    )
    await owner.run(
      sql`select sensors.open_week(to_timestamp(${firstHour}) + w * interval '7 days') from generate_series(-1, 1) w`,
    )
    // What `indexAt` says, said by the database: twelve million rows are made where they stay.
    const tell = async (day: number): Promise<void> => {
      await owner.run(sql`
        insert into sensors.reading (channel, at, value, heard)
        select c.id, g.at, 10000 + c.meter + ${day * 90} + least(6, greatest(0, h.n - 18)) * 15
          + case when c.meter % 7 = 0 then greatest(0, ${day * 24} + h.n - 72) * 2 else 0 end, g.at
        from (select id, row_number() over (order by id) - 1 as meter from sensors.channel) c, generate_series(0, 23) h (n),
          lateral (select to_timestamp(${firstHour} + (${day * 24} + h.n) * 3600 + (c.meter * 37) % 3000)) g (at)`)
      await owner.run(sql`
        insert into sensors.due (channel, day) select id, sensors.day_of(to_timestamp(${firstHour + day * 86_400})) from sensors.channel
        on conflict do nothing`)
    }
    const judge = (day: number) =>
      judgeDays(house.database, new Date((firstHour + (day + 3) * 86_400) * 1000).toISOString())
    for (let day = 0; day < days - 1; day++) {
      await tell(day)
      await judge(day)
    }
    await tell(days - 1)
    await owner.run(sql`analyze sensors.reading`)
    const began = performance.now()
    const judged = await judge(days - 1)
    print({
      bench: 'sensors',
      name: `a day of ${meters.toLocaleString('en')} channels judged`,
      unit: 's',
      value: (performance.now() - began) / 1000,
      n: judged,
      target: '<= 60',
    })
  } finally {
    await house.close()
  }
}
