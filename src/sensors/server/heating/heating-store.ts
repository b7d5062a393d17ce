import { dayOf } from '../../../kernel/core/dates.ts'
import type { FactRecord, JournalFact } from '../../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { DaySurroundings } from '../../core/rules/alarm-days.ts'
import { type HeatingSeason, isHeated } from '../../core/rules/heating-season.ts'
import { deviceLineOf } from '../device-lines.ts'

/** Seasons of a building and of the house, in the order in which they came into force. */
export const seasonsOf = (db: Db, building: string | null): Promise<HeatingSeason[]> =>
  db.rows(sql`
    select s.building, s.starts, s.ends, s.since::text from sensors.heating_season s
    where s.building is null or s.building = ${building}::uuid order by s.since, s.at, s.id`)

/** What is known of the heating of a building and of its boiler, on any day, by the first probe that stood there. */
export const heatingAround = async (
  db: Db,
  line: string,
): Promise<Pick<DaySurroundings, 'isHeated' | 'setpoint'>> => {
  const place = await db.row<{ building: string }>(
    sql`select d.building from sensors.device d where d.id = ${line}`,
  )
  const building = place?.building ?? null
  const seasons = await seasonsOf(db, building)
  const told = await db.rows<{ since: string; value: number }>(sql`
    select s.since::text, s.value from sensors.setpoint s join sensors.device d on d.id = s.device
    where ${deviceLineOf} = ${line} order by s.since, d.since`)
  return {
    isHeated: (day) => isHeated(day, seasons, building),
    setpoint: (day) => told.findLast(({ since }) => since <= day)?.value,
  }
}

type SeasonTold = {
  id: string
  building: string | null
  starts?: string | null | undefined
  ends: string | null
  since: string
  by: string
  at: string
}

/** Keeps when a building, or the house, is heated; of its first day that is not told again, the one that it has stays. */
export const saveSeason = async (db: Db, season: SeasonTold): Promise<void> => {
  const { id, building, starts, ends, since, by, at } = season
  await db.run(sql`
    insert into sensors.heating_season (id, building, agency, starts, ends, since, by_person, at)
    select ${id}, ${building}::uuid, (select b.agency from estate.site b where b.id = ${building}::uuid),
      case when ${starts === undefined} then (select s.starts from sensors.heating_season s
        where s.building is not distinct from ${building}::uuid and s.since <= ${since}::date order by s.since desc, s.at desc limit 1)
        else ${starts ?? null}::text end, ${ends}, ${since}::date, ${by}, ${at}`)
}

/** Keeps to what a boiler is set from a day on, in °C; said again of the same day, the last counts. */
export const saveSetpoint = async (
  db: Db,
  {
    device,
    celsius,
    since,
    by,
    at,
  }: { device: string; celsius: number; since: string; by: string; at: string },
): Promise<void> =>
  void (await db.run(sql`
    insert into sensors.setpoint (device, since, value, by_person, at)
    values (${device}, ${since}::date, ${celsius * 100}, ${by}, ${at})
    on conflict (device, since) do update set value = excluded.value, by_person = excluded.by_person, at = excluded.at`))

/** Probes that are judged by a season: those of a building, or of all of them. Boilers, and homes of which a day was cold. */
export const heatedDevices = (
  db: Db,
  building: string | null,
): Promise<{ line: string; kind: 'boiler' | 'cold' }[]> =>
  db.rows(sql`
    select ${deviceLineOf} as line, case d.kind when 'boilerProbe' then 'boiler' else 'cold' end as kind from sensors.device d
    where d.until is null and (${building}::uuid is null or d.building = ${building}::uuid)
      and (d.kind = 'boilerProbe' or (d.kind = 'roomProbe' and exists (select from sensors.channel c join sensors.verdict v on v.channel = c.id
        where c.device = d.id and c.metric = 'temperature' and (v.said ->> 'opened')::boolean)))`)

/** The day on which a building is first heated, as it was told for the inspections of its homes: nobody is asked twice. */
export const hearHeating: FactRecord = {
  after: ['heating.dated'],
  write: async (db, facts) => {
    const told = (facts as readonly JournalFact<'heating.dated'>[]).map(({ id, data, actor, at }) => ({
      id,
      ...data,
      by: actor,
      at,
      since: dayOf(at),
    }))
    await db.run(sql`
      insert into sensors.heating_season (id, building, agency, starts, ends, since, by_person, at)
      select g.id, g.building, b.agency, g.starts, (select s.ends from sensors.heating_season s
        where s.building = g.building and s.since <= g.since order by s.since desc, s.at desc limit 1), g.since, g.by, g.at
      from jsonb_to_recordset(${json(told)}::jsonb) g (id uuid, building uuid, starts text, by uuid, at timestamptz, since date)
      join estate.site b on b.id = g.building`)
  },
}
