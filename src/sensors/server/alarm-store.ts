import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { AlarmKind } from '../core/alarm-kinds.ts'
import {
  alarmChanges,
  alarmStories,
  type AlarmStory,
  endStories,
  type KeptAlarm,
  type Spell,
} from '../core/alarm-spells.ts'
import { dayNumberOf } from '../../kernel/core/zone.ts'
import { goneLines, deviceLineOf } from './device-lines.ts'

/** The days of one thing and kind, in their order, as they say now whether an alarm stood. `line`: of the devices that stood there. */
export type AlarmDays = {
  line: string
  kind: AlarmKind
  days: readonly { day: string; open: boolean; ended?: boolean }[]
}

/**
 * Makes alarms say what these days say. One of which nobody was told yet, and that is none any more, goes. What ended before the first of the
 * days stays as it was, and what stood on it keeps its beginning: days are remembered for three months, alarms for longer.
 */
export const mendAlarmsOf = async (db: Db, told: readonly AlarmDays[]): Promise<void> => {
  const lines = told.map(({ line }) => line)
  const kept = await keptAlarms(db, lines)
  const gone = await goneLines(db, lines)
  for (const { line, kind, days } of told) {
    const own = kept.filter((alarm) => alarm.line === line && alarm.kind === kind)
    const since = days[0]?.day
    const live = since ? own.filter((alarm) => endsAfter(alarm, since)) : own
    const stories = endStories(joinPast(live, alarmStories(days), since), gone.get(line))
    const { raise, move, withdraw } = alarmChanges(live, stories)
    for (const { spells } of raise) await raiseAlarm(db, line, kind, spells)
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

const keptAlarms = (db: Db, lines: readonly string[]) =>
  db.rows<KeptAlarm & { line: string; kind: AlarmKind }>(sql`
    select a.id, a.device as line, a.kind, a.spells from sensors.alarm a
    where a.device = any (${[...new Set(lines)]}::uuid[]) and a.spells <> '[]'`)

const closedOn = (spells: readonly Spell[]): string | null => spells.at(-1)?.to ?? null

// An alarm’s id follows from what it is: judged again from nothing, it is the same.
const raiseAlarm = (db: Db, line: string, kind: AlarmKind, spells: readonly Spell[]) =>
  db.run(sql`
      insert into sensors.alarm (id, device, kind, building, agency, unit, asset, spells, opened_on, closed_on)
      select ${derivedId('alarm', line, kind, spells[0]!.from)}, d.id, ${kind}, d.building, d.agency, d.unit, d.asset,
        ${JSON.stringify(spells)}::jsonb, ${spells[0]!.from}::date, ${closedOn(spells)}::date
      from sensors.device d where d.id = ${line}
      on conflict (id) do update set spells = excluded.spells, opened_on = excluded.opened_on, closed_on = excluded.closed_on`)

const moveAlarm = (db: Db, id: string, spells: readonly Spell[]) =>
  db.run(sql`
    update sensors.alarm set spells = ${JSON.stringify(spells)}::jsonb, opened_on = ${spells[0]!.from}::date,
      closed_on = ${closedOn(spells)}::date where id = ${id}`)

const withdrawAlarm = async (db: Db, id: string) => {
  await db.run(sql`delete from sensors.alarm where id = ${id} and told_at is null`)
  await db.run(sql`update sensors.alarm set spells = '[]', closed_on = opened_on where id = ${id}`)
}

/** Alarms of devices that were taken away, and in whose place none stands: they end that day, and nobody knows how it went on. */
export const endAlarmsOfGone = async (db: Db, devices: readonly string[]): Promise<void> => {
  const standing = await db.rows<KeptAlarm & { line: string }>(sql`
    select a.id, a.device as line, a.spells from sensors.device d join sensors.alarm a on a.device = ${deviceLineOf} and a.kind <> 'silent'
    where d.id = any (${[...devices]}::uuid[]) and a.closed_on is null and a.spells <> '[]'`)
  const gone = await goneLines(
    db,
    standing.map(({ line }) => line),
  )
  for (const { id, line, spells } of standing) {
    const [ended] = endStories([{ spells }], gone.get(line))
    if (ended) await moveAlarm(db, id, ended.spells)
  }
}
