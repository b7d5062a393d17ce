import { type Db, sql } from '../../kernel/server/sql.ts'
import { alarmDays, daysHeldAfter, type DaySurroundings, type KeptVerdict } from '../core/rules/alarm-days.ts'
import type { WatchKind } from '../core/rules/watches.ts'
import { smokeCauses } from '../core/telling/smoke-causes.ts'
import { type AlarmDays, mendAlarmsOf } from './alarm-store.ts'
import { coldLines, neighboursOf } from './cold-homes.ts'
import { deviceLineOf } from './device-lines.ts'
import { heatingAround } from './heating/heating-store.ts'

/** A place that was looked at for a kind, by the first device that stood there; `isCalm`: its day said nothing. */
export type WatchedThing = { line: string; kind: WatchKind; isCalm: boolean }

/** Makes the alarms of these places say what their days say now. Where a day said nothing and no alarm stands or stood lately, nothing is read. */
export const mendWatched = async (db: Db, things: readonly WatchedThing[]): Promise<void> => {
  const alarmed = await alarmedThings(db, things)
  const touched = things.filter(({ line, kind, isCalm }) => !isCalm || alarmed.has(`${line} ${kind}`))
  const cold = await coldLines(
    db,
    things.filter(({ kind }) => kind === 'cold').map(({ line }) => line),
  )
  const all = new Map(
    [...touched, ...cold.map((line) => ({ line, kind: 'cold' as const }))].map(({ line, kind }) => [
      `${line} ${kind}`,
      { line, kind },
    ]),
  )
  const told: AlarmDays[] = []
  for (const thing of all.values()) told.push(await daysOf(db, thing))
  await mendAlarmsOf(db, told)
}

const alarmedThings = async (db: Db, things: readonly WatchedThing[]): Promise<Set<string>> => {
  const rows = await db.rows<{ line: string; kind: string }>(sql`
    select a.device as line, a.kind from sensors.alarm a
    where a.device = any (${[...new Set(things.map(({ line }) => line))]}::uuid[]) and a.spells <> '[]'`)
  return new Set(rows.map(({ line, kind }) => `${line} ${kind}`))
}

/** What is watched of the devices of one place. */
export type WatchedLine = { line: string; kind: WatchKind }

const surroundingsOf = async (db: Db, { line, kind }: WatchedLine): Promise<Partial<DaySurroundings>> => {
  if (kind === 'cold') return { ...(await heatingAround(db, line)), neighbours: await neighboursOf(db, line) }
  return kind === 'boiler' ? heatingAround(db, line) : {}
}

const daysOf = async (db: Db, { line, kind }: WatchedLine): Promise<AlarmDays> => ({
  line,
  kind,
  days: alarmDays(kind, await keptVerdicts(db, { line, kind }), await surroundingsOf(db, { line, kind })),
})

/** The days after one (`yyyy-mm-dd`) on which what is watched there would have opened an alarm anew. As the owner. */
export const heldAfter = async (db: Db, line: WatchedLine, after: string): Promise<string[]> =>
  daysHeldAfter(line.kind, await keptVerdicts(db, line), await surroundingsOf(db, line), after)

const keptVerdicts = (db: Db, { line, kind }: WatchedLine): Promise<KeptVerdict[]> =>
  db.rows(sql`
    select c.metric as channel, v.day::text, v.seen, ${saidOfItself} as said from sensors.verdict v join sensors.channel c on c.id = v.channel
    join sensors.device d on d.id = c.device
    where ${deviceLineOf} = ${line} and c.metric = any (${[...metricsOf[kind]]}::text[]) order by v.day, d.since, d.id`)

/** What a smoke alarm said of itself ends where the next one takes its place, which may never speak of that. */
const saidOfItself = sql`
  case when exists (
      select from sensors.device e where coalesce(e.origin, e.id) = ${deviceLineOf} and e.since > d.since and e.id <> d.id)
    and c.metric = any (${[...smokeCauses]}::text[]) and v.day = max(v.day) over (partition by v.channel)
    then v.said || '{"last": "shut"}'::jsonb else v.said end`

/** By what a kind is judged: a probe of a room tells of two. */
const metricsOf: Readonly<Record<WatchKind, readonly string[]>> = {
  'leak.burst': ['water', 'hot_water'],
  mould: ['humidity'],
  cold: ['temperature'],
  boiler: ['supply_temperature'],
  ventilation: ['current'],
  lift: ['open', 'trips'],
  smoke: smokeCauses,
}
