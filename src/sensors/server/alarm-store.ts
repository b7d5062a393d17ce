import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { AlarmKind } from '../core/alarm-kinds.ts'
import {
  alarmChanges,
  alarmStories,
  type AlarmStory,
  type KeptAlarm,
  type Spell,
} from '../core/alarm-spells.ts'
import { dayNumberOf } from '../../kernel/core/zone.ts'

/** The days of one thing and kind, in their order, as they say now whether an alarm stood. */
export type AlarmDays = {
  device: string
  kind: AlarmKind
  days: readonly { day: string; open: boolean; ended?: boolean }[]
}

/**
 * Makes alarms say what these days say. One of which nobody was told yet, and that is none any more, goes. What ended before the first of the
 * days stays as it was, and what stood on it keeps its beginning: days are remembered for three months, alarms for longer.
 */
export const mendAlarmsOf = async (db: Db, told: readonly AlarmDays[]): Promise<void> => {
  const kept = await keptAlarms(
    db,
    told.map(({ device }) => device),
  )
  for (const { device, kind, days } of told) {
    const own = kept.filter((alarm) => alarm.device === device && alarm.kind === kind)
    const since = days[0]?.day
    const live = since ? own.filter((alarm) => endsAfter(alarm, since)) : own
    const { raise, move, withdraw } = alarmChanges(live, joinPast(live, alarmStories(days), since))
    for (const { spells } of raise) await raiseAlarm(db, device, kind, spells)
    for (const { id, spells } of move) await moveAlarm(db, id, spells)
    for (const id of withdraw) await withdrawAlarm(db, id)
  }
}

const endsAfter = ({ spells }: AlarmStory, since: string): boolean => {
  const last = spells.at(-1)
  return last !== undefined && (last.to === undefined || last.to >= since)
}

const joinPast = (
  kept: readonly AlarmStory[],
  stories: AlarmStory[],
  since: string | undefined,
): AlarmStory[] => {
  const [first, ...rest] = stories
  const before = kept.find(({ spells }) => since && spells[0] && spells[0].from < since)
  const from = first?.spells[0]?.from
  if (!since || !before || !first || !from || dayNumberOf(from) - dayNumberOf(since) > 14) return stories
  const past = before.spells.filter((spell) => spell.from < since)
  const reaches = from === since && (past.at(-1)?.to ?? since) >= since
  const spells = reaches
    ? [...past.slice(0, -1), { ...first.spells[0]!, from: past.at(-1)!.from }, ...first.spells.slice(1)]
    : [...past, ...first.spells]
  return [{ spells }, ...rest]
}

const keptAlarms = (db: Db, devices: readonly string[]) =>
  db.rows<KeptAlarm & { device: string; kind: AlarmKind }>(sql`
    select a.id, a.device, a.kind, a.spells from sensors.alarm a
    where a.device = any (${[...new Set(devices)]}::uuid[]) and a.spells <> '[]'`)

const closedOn = (spells: readonly Spell[]): string | null => spells.at(-1)?.to ?? null

// An alarm’s id follows from what it is: judged again from nothing, it is the same.
const raiseAlarm = (db: Db, device: string, kind: AlarmKind, spells: readonly Spell[]) =>
  db.run(sql`
      insert into sensors.alarm (id, device, kind, building, agency, unit, asset, spells, opened_on, closed_on)
      select ${derivedId('alarm', device, kind, spells[0]!.from)}, d.id, ${kind}, d.building, d.agency, d.unit, d.asset,
        ${JSON.stringify(spells)}::jsonb, ${spells[0]!.from}::date, ${closedOn(spells)}::date
      from sensors.device d where d.id = ${device}
      on conflict (id) do update set spells = excluded.spells, opened_on = excluded.opened_on, closed_on = excluded.closed_on`)

const moveAlarm = (db: Db, id: string, spells: readonly Spell[]) =>
  db.run(sql`
    update sensors.alarm set spells = ${JSON.stringify(spells)}::jsonb, opened_on = ${spells[0]!.from}::date,
      closed_on = ${closedOn(spells)}::date where id = ${id}`)

const withdrawAlarm = async (db: Db, id: string) => {
  await db.run(sql`delete from sensors.alarm where id = ${id} and told_at is null`)
  await db.run(sql`update sensors.alarm set spells = '[]', closed_on = opened_on where id = ${id}`)
}
