import { dayOf } from '../../kernel/core/dates.ts'
import type { Database } from '../../kernel/server/database.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Spell } from '../core/alarm-spells.ts'
import { type HeardDevice, type Silence, silencesOf } from '../core/silent-alarms.ts'
import { silentPeriods, usualPeriod } from '../core/silent-tour.ts'

/**
 * Makes the alarms of silence say who is silent now: silent for more than three of its periods, or a gateway of which many are. It ends when
 * they are heard again. Told how many stand.
 */
export const judgeSilence = (database: Database, now: string): Promise<number> =>
  database.transact(async (db) => {
    const silences = silencesOf(await heardDevices(db, now))
    const standing = await standingSilences(db)
    const wanted = new Map(silences.map((silence) => [keyOf(silence), silence]))
    const known = new Set(standing.map(keyOf))
    for (const alarm of standing) if (!wanted.has(keyOf(alarm))) await endSilence(db, alarm, dayOf(now))
    for (const [key, silence] of wanted) if (!known.has(key)) await beginSilence(db, silence)
    return wanted.size
  })

const keyOf = ({ device, gateway }: Pick<Silence, 'device' | 'gateway'>): string =>
  gateway ? `gateway ${gateway}` : device

const heardDevices = (db: Db, now: string): Promise<HeardDevice[]> =>
  db.rows(sql`
    with listed as (
      select d.id, d.gateway, coalesce((select max(c.heard) from sensors.channel c where c.device = d.id and c.heard > 'epoch'), d.since) as heard,
        coalesce(d.period, ${usualPeriod}) * ${silentPeriods} as patience
      from sensors.device d where d.until is null)
    select l.id as device, l.gateway,
      case when l.heard + make_interval(secs => l.patience) < ${now}::timestamptz
        then sensors.day_of(l.heard + make_interval(secs => l.patience))::text end as silent
    from listed l`)

type StandingSilence = { id: string; device: string; gateway: string | null; spells: Spell[] }

const standingSilences = (db: Db): Promise<StandingSilence[]> =>
  db.rows(sql`
    select a.id, a.device, a.gateway, a.spells from sensors.alarm a where a.kind = 'silent' and a.closed_on is null`)

const endSilence = (db: Db, { id, spells }: StandingSilence, day: string) => {
  const ended = spells.map((spell, i) => (i === spells.length - 1 ? { ...spell, to: day } : spell))
  return db.run(
    sql`update sensors.alarm set spells = ${JSON.stringify(ended)}::jsonb, closed_on = ${day}::date where id = ${id}`,
  )
}

// Back within a fortnight it is the same alarm.
const beginSilence = async (db: Db, silence: Silence): Promise<void> => {
  const { device, gateway, from } = silence
  const again = await db.run(sql`
    update sensors.alarm a set spells = a.spells || ${JSON.stringify([{ from }])}::jsonb, closed_on = null
    where a.id = (select b.id from sensors.alarm b where b.kind = 'silent' and b.gateway is not distinct from ${gateway}
      and (b.gateway is not null or b.device = ${device}) and b.closed_on >= ${from}::date - 14 order by b.closed_on desc limit 1)`)
  if (again) return
  await db.run(sql`
    insert into sensors.alarm (id, device, kind, building, agency, unit, asset, spells, opened_on, gateway)
    select ${derivedId('alarm', keyOf(silence), 'silent', from)}, d.id, 'silent', d.building, d.agency,
      case when ${gateway}::text is null then d.unit end, case when ${gateway}::text is null then d.asset end,
      ${JSON.stringify([{ from }])}::jsonb, ${from}::date, ${gateway}
    from sensors.device d where d.id = ${device} on conflict (id) do nothing`)
}
