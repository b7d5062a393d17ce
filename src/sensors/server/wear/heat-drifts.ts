import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { fitHeatLine, type HeatDay, type HeatDrift, heatDriftOf } from '../../core/wear/heat-drift.ts'
import { isInHome } from '../device-lines.ts'

/** Days that are judged by the line that the year before them drew. */
const judgedDays = 60

type BuildingDay = HeatDay & { building: string; name: string; agency: string; isJudged: boolean }
type DriftingBuilding = HeatDrift & { building: { id: string; name: string }; agency: string }

/**
 * Buildings whose plant left its line in the last sixty days, the farthest first. A day counts where all meters of the plant and a probe
 * outside tell most of it: of the building, else those of its agency, on average.
 */
export const heatDrifts = async (db: Db, now: string): Promise<DriftingBuilding[]> =>
  [...groupRows(await heatDays(db, now), ({ building }) => building).values()]
    .flatMap((days) => {
      const { building, name, agency } = days[0]!
      const line = fitHeatLine(days.filter(({ isJudged }) => !isJudged))
      const drift =
        line &&
        heatDriftOf(
          line,
          days.filter(({ isJudged }) => isJudged),
        )
      return drift ? [{ ...drift, building: { id: building, name }, agency }] : []
    })
    .sort((a, b) => b.extra - a.extra)

const heatDays = (db: Db, now: string): Promise<BuildingDay[]> =>
  db.rows(sql`
    with plant as (
      select c.id as channel, d.building, d.agency from sensors.device d join sensors.channel c on c.device = d.id and c.metric = 'heat'
      where d.kind = 'heatMeter' and not ${isInHome} and d.until is null),
    probe as (
      select c.id as channel, d.building, d.agency from sensors.device d join sensors.channel c on c.device = d.id and c.metric = 'temperature'
      where d.kind = 'outsideProbe' and d.until is null),
    given as (
      select p.building, p.agency, s.day, sum(s.total)::float8 as heat
      from plant p join sensors.day s on s.channel = p.channel
      where s.known >= 20 and s.day >= ${dayOf(now)}::date - 425
      group by p.building, p.agency, s.day
      having count(*) = (select count(*) from plant a where a.building = p.building)),
    outside as (
      select p.building, p.agency, s.day, avg(s.total / s.known / 100.0)::float8 as outside
      from probe p join sensors.day s on s.channel = p.channel
      where s.known >= 16 and s.day >= ${dayOf(now)}::date - 425
      group by p.building, p.agency, s.day)
    select g.building, b.name, g.agency, g.day::text, g.heat, coalesce(own.outside, near.outside) as outside,
      g.day > ${dayOf(now)}::date - ${judgedDays}::int as "isJudged"
    from given g join estate.site b on b.id = g.building
    left join outside own on own.building = g.building and own.day = g.day
    left join lateral (select avg(o.outside) as outside from outside o where o.agency = g.agency and o.day = g.day) near on true
    where coalesce(own.outside, near.outside) is not null
    order by g.building, g.day`)
