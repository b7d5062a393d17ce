import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { alarmChanges, alarmStories, type KeptAlarm, type Spell } from '../core/alarm-spells.ts'
import { type LeakKind, leakKinds } from '../core/leak-rules.ts'

/**
 * Makes the alarms of these channels say what their days say now. One of which nobody was told yet, and that is none any more, goes.
 */
export const mendAlarms = async (db: Db, channels: readonly number[]): Promise<void> => {
  if (!channels.length) return
  const kept = await keptAlarms(db, channels)
  for (const { device, days } of await openDays(db, channels))
    for (const kind of leakKinds) {
      const stories = alarmStories(days.map(({ day, open }) => ({ day, open: open.includes(kind) })))
      const own = kept.filter((alarm) => alarm.device === device && alarm.kind === kind)
      const { raise, move, withdraw } = alarmChanges(own, stories)
      for (const { spells } of raise) await raiseAlarm(db, device, kind, spells)
      for (const { id, spells } of move) await moveAlarm(db, id, spells)
      for (const id of withdraw) await withdrawAlarm(db, id)
    }
}

type DaysOfDevice = { device: string; days: { day: string; open: string[] }[] }

const openDays = (db: Db, channels: readonly number[]): Promise<DaysOfDevice[]> =>
  db.rows(sql`
    select c.device, jsonb_agg(jsonb_build_object('day', d.day, 'open', array(
      select k from jsonb_each(d.memory) m (k, v) where (v ->> 'open')::boolean)) order by d.day) as days
    from sensors.day d join sensors.channel c on c.id = d.channel
    where d.channel = any (${channels}::int[]) and d.memory is not null group by c.id`)

const keptAlarms = (db: Db, channels: readonly number[]) =>
  db.rows<KeptAlarm & { device: string; kind: LeakKind }>(sql`
    select a.id, a.device, a.kind, a.spells from sensors.alarm a join sensors.channel c on c.device = a.device
    where c.id = any (${channels}::int[])`)

const closedOn = (spells: readonly Spell[]): string | null => spells.at(-1)?.to ?? null

// An alarm’s id follows from what it is: judged again from nothing, it is the same.
const raiseAlarm = (db: Db, device: string, kind: LeakKind, spells: readonly Spell[]) =>
  db.run(sql`
      insert into sensors.alarm (id, device, kind, building, agency, unit, asset, spells, opened_on, closed_on)
      select ${derivedId('alarm', device, kind, spells[0]!.from)}, d.id, ${kind}, d.building, d.agency, d.unit, d.asset,
        ${JSON.stringify(spells)}::jsonb, ${spells[0]!.from}::date, ${closedOn(spells)}::date
      from sensors.device d where d.id = ${device}
      on conflict (id) do update set spells = excluded.spells, closed_on = excluded.closed_on`)

const moveAlarm = (db: Db, id: string, spells: readonly Spell[]) =>
  db.run(sql`
    update sensors.alarm set spells = ${JSON.stringify(spells)}::jsonb, opened_on = ${spells[0]!.from}::date,
      closed_on = ${closedOn(spells)}::date where id = ${id}`)

const withdrawAlarm = async (db: Db, id: string) => {
  await db.run(sql`delete from sensors.alarm where id = ${id} and told_at is null`)
  await db.run(sql`update sensors.alarm set spells = '[]', closed_on = opened_on where id = ${id}`)
}
