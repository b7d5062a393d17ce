import { type Db, sql } from '../../kernel/server/sql.ts'
import { alarmDays, type KeptVerdict } from '../core/rules/alarm-days.ts'
import type { WatchKind } from '../core/rules/watches.ts'
import { type AlarmDays, mendAlarmsOf } from './alarm-store.ts'
import { coldDevices, neighboursOf } from './cold-homes.ts'

/** A device that was looked at for a kind; `isCalm`: its day said nothing. */
export type WatchedThing = { device: string; kind: WatchKind; isCalm: boolean }

/** Makes the alarms of these devices say what their days say now. Where a day said nothing and no alarm stands or stood lately, nothing is read. */
export const mendWatched = async (db: Db, things: readonly WatchedThing[]): Promise<void> => {
  const alarmed = await alarmedThings(db, things)
  const touched = things.filter(({ device, kind, isCalm }) => !isCalm || alarmed.has(`${device} ${kind}`))
  const cold = await coldDevices(
    db,
    things.filter(({ kind }) => kind === 'cold').map(({ device }) => device),
  )
  const all = new Map(
    [...touched, ...cold.map((device) => ({ device, kind: 'cold' as const }))].map(({ device, kind }) => [
      `${device} ${kind}`,
      { device, kind },
    ]),
  )
  const told: AlarmDays[] = []
  for (const thing of all.values()) told.push(await daysOf(db, thing))
  await mendAlarmsOf(db, told)
}

const alarmedThings = async (db: Db, things: readonly WatchedThing[]): Promise<Set<string>> => {
  const rows = await db.rows<{ device: string; kind: string }>(sql`
    select a.device, a.kind from sensors.alarm a
    where a.device = any (${[...new Set(things.map(({ device }) => device))]}::uuid[]) and a.spells <> '[]'`)
  return new Set(rows.map(({ device, kind }) => `${device} ${kind}`))
}

const daysOf = async (db: Db, { device, kind }: { device: string; kind: WatchKind }): Promise<AlarmDays> => {
  const kept = await db.rows<KeptVerdict>(sql`
    select v.channel, v.day::text, v.said from sensors.verdict v join sensors.channel c on c.id = v.channel
    where c.device = ${device} and c.metric = any (${[...metricsOf[kind]]}::text[]) order by v.day`)
  const neighbours = kind === 'cold' ? await neighboursOf(db, device) : undefined
  return { device, kind, days: alarmDays(kind, kept, neighbours) }
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
