import { type Db, sql } from '../../kernel/server/sql.ts'
import { alarmDays, type DaySurroundings, type KeptVerdict } from '../core/rules/alarm-days.ts'
import type { WatchKind } from '../core/rules/watches.ts'
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

type WatchedLine = { line: string; kind: WatchKind }

const surroundingsOf = async (db: Db, { line, kind }: WatchedLine): Promise<Partial<DaySurroundings>> => {
  if (kind === 'cold') return { ...(await heatingAround(db, line)), neighbours: await neighboursOf(db, line) }
  return kind === 'boiler' ? heatingAround(db, line) : {}
}

const daysOf = async (db: Db, { line, kind }: WatchedLine): Promise<AlarmDays> => {
  const kept = await db.rows<KeptVerdict>(sql`
    select c.metric as channel, v.day::text, v.seen, v.said from sensors.verdict v join sensors.channel c on c.id = v.channel
    join sensors.device d on d.id = c.device
    where ${deviceLineOf} = ${line} and c.metric = any (${[...metricsOf[kind]]}::text[]) order by v.day, d.since, d.id`)
  return { line, kind, days: alarmDays(kind, kept, await surroundingsOf(db, { line, kind })) }
}

/** By what a kind is judged: a probe of a room tells of two. */
const metricsOf: Readonly<Record<WatchKind, readonly string[]>> = {
  'leak.burst': ['water', 'hot_water'],
  mould: ['humidity'],
  cold: ['temperature'],
  boiler: ['supply_temperature'],
  ventilation: ['current'],
  lift: ['open', 'trips'],
  smoke: ['battery', 'removed'],
}
