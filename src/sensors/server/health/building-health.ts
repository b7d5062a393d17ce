import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { type AlarmBall, type AlarmTurn, ballOfAlarm } from '../../core/health/alarm-ball.ts'
import { isDangerKind, rankOfAlarm } from '../../core/health/alarm-rank.ts'
import {
  type ColdHome,
  type HealthAlarm,
  healthQueries,
  type SilentDevice,
  type WaterDay,
} from '../../core/health/health-contract.ts'
import { tellWater } from '../../core/health/tell-water.ts'
import { deviceRows } from '../device-rows.ts'
import { waterDays } from './water-days.ts'
import { alarmPrecision } from './alarm-precision.ts'

/** Days of water that are shown; hundredths of a degree under which a home is cold; devices that are looked at. */
const [shownDays, coldBelow, mostDevices] = [90, 1800, 2000]

/** How a building is, and how right its alarms were. */
export const healthAnswers: Record<string, Answer> = {
  'building.health': answer({
    ...healthQueries['building.health'],
    // Days have no policy, for nobody reads those of a home: sums of a building are told, and its cold homes by the day.
    beyond: true,
    answer: async ({ db, actor, now }, { building }) => {
      const site = await db.row<{ id: string; name: string; agency: string }>(
        sql`select b.id, b.name, b.agency from estate.site b where b.id = ${building}`,
      )
      if (!site) return refuse('unknown_place')
      if (!can(grants, 'read', actor, { agency: site.agency, building })) return refuse('not_yours')
      const devices = await deviceRows(db, { building, limit: mostDevices }, now)
      return {
        building: { id: site.id, name: site.name },
        devices: devices.length,
        alarms: await standingOf(db, building),
        water: await waterOf(db, building, now),
        probes: devices.filter(({ kind }) => kind === 'roomProbe').length,
        cold: await coldOf(db, building, now),
        silent: devices.flatMap(({ id, kind, unit, door, storey, entrance, silentSince }): SilentDevice[] =>
          silentSince
            ? [{ id, kind, unit, door, storey, stairs: entrance?.name ?? null, since: silentSince }]
            : [],
        ),
      }
    },
  }),
  'alarm.precision': alarmPrecision,
}

const standingOf = async (db: Db, building: string): Promise<HealthAlarm[]> => {
  const rows = await db.rows<
    Omit<HealthAlarm, 'isDanger' | 'ball'> & Omit<AlarmTurn, 'kind' | 'request'> & { turn: AlarmBall | null }
  >(sql`
    select a.id, a.kind, (a.spells -> -1 ->> 'from') as since, a.unit, p.door, p.storey, n.name as stairs, e.name as thing, a.request,
      case when o.id is not null then 'outage' else m.ball end as turn, t.alarm is not null as "isTold", t.answer,
      case when a.asset is not null then array[a.asset]
        else array(select s.id from estate.space s where s.unit = a.unit and s.gone_on is null order by s.id) end as shown
    from sensors.alarm a left join estate.place p on p.id = a.unit left join estate.staircase n on n.id = p.entrance
    left join estate.equipment e on e.id = a.asset
    left join sensors.telling t on t.alarm = a.id
    left join requests.matter m on m.id = a.request and m.closed_at is null
    left join requests.matter o on o.id = m.outage and o.closed_at is null
    where a.building = ${building} and a.closed_on is null and a.spells <> '[]' order by a.opened_on, a.id limit 500`)
  return rows
    .map(({ turn, isTold, answer: said, ...row }) => ({
      ...row,
      isDanger: isDangerKind(row.kind),
      ball: ballOfAlarm({ kind: row.kind, request: turn, isTold, answer: said }),
    }))
    .sort((a, b) => rankOfAlarm(a.kind) - rankOfAlarm(b.kind))
}

const waterOf = async (db: Db, building: string, now: string): Promise<WaterDay[]> =>
  (await waterDays(db, [building], now, shownDays)).flatMap(({ days }) => tellWater(days))

// The last day of each home that is no older than a week: what was cold in spring is no news.
const coldOf = async (db: Db, building: string, now: string): Promise<ColdHome[]> =>
  db.rows(sql`
    select p.id as unit, p.door, p.storey, s.name as stairs, v.day::text, round((v.said ->> 'mean')::numeric / 100, 1)::float8 as celsius
    from sensors.device d join estate.place p on p.id = d.unit left join estate.staircase s on s.id = p.entrance
    join sensors.channel c on c.device = d.id and c.metric = 'temperature'
    join lateral (select w.day, w.said from sensors.verdict w where w.channel = c.id and w.day > ${now}::date - 7 order by w.day desc limit 1) v on true
    where d.building = ${building} and d.kind = 'roomProbe' and d.until is null and (v.said ->> 'mean')::float8 < ${coldBelow}
    order by (v.said ->> 'mean')::float8, p.id`)
