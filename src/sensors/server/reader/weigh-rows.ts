import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { mostAhead } from '../../core/believe-time.ts'
import type { Observation } from '../../core/observation.ts'
import type { RowFate, ToldRow } from '../../core/reader/reader-contract.ts'
import { bareNumber, metersByNumber, type NumberedMeter, observationOfRow } from './numbered-meters.ts'

/** What would become of a row, with what it says where its meter is known. */
export type WeighedRow = { fate: RowFate; said?: Observation }

/**
 * What would become of rows, in their order. Meters of agencies where the actor may not keep readings are as unknown to her. Asked as the
 * owner: nobody of the staff reads a value, and told is only whether one is there. `now`: seconds; `lateDays`: SENSORS_LATE_DAYS.
 */
export const weighRows = async (
  db: Db,
  rows: readonly ToldRow[],
  { actor, now, lateDays }: { actor: Actor; now: number; lateDays: number },
): Promise<WeighedRow[]> => {
  const meters = await metersByNumber(
    db,
    rows.map(({ number }) => number),
  )
  const read = rows.map((row) => {
    const own = (meters.get(bareNumber(row.number)) ?? []).filter(({ agency }) =>
      can(grants, 'keepReadings', actor, { agency }),
    )
    return { meter: own[0], said: observationOfRow(row, own) }
  })
  const standing = await standingFates(db, read)
  const told = new Map<string, number>()
  return read.map(({ meter, said }, i): WeighedRow => {
    if ('problem' in said || !meter) return { fate: 'problem' in said ? said.problem : 'unknown_meter' }
    const fate =
      fateByTime(said, meter, { now, lateDays }) ?? standing.get(i) ?? fateInFile(told, meter, said)
    return { fate, said }
  })
}

const fateByTime = (
  { at }: Observation,
  { since }: NumberedMeter,
  { now, lateDays }: { now: number; lateDays: number },
): RowFate | undefined => {
  if (at > now + mostAhead) return 'to_come'
  if (at < since) return 'before_meter'
  return at < now - lateDays * 86_400 ? 'too_late' : undefined
}

// The first of two rows of one instant stays, as it does of two messages.
const fateInFile = (
  told: Map<string, number>,
  { id }: NumberedMeter,
  { metric, at, value }: Observation,
): RowFate => {
  const key = `${id} ${metric} ${at}`
  const first = told.get(key)
  if (first === undefined) told.set(key, value)
  return first === undefined ? 'new' : first === value ? 'known' : 'conflict'
}

/** Values of a day that a hand may have written. */
const mostByHand = 2

type ReadRow = { meter: NumberedMeter | undefined; said: Observation | { problem: RowFate } }

/**
 * Known is what stands at its instant, or is said by the first value of its quarter of an hour. Of a dwelling that tells its hours by itself
 * nothing is known: whoever guesses would read its curve. A hand writes one value or two between two noons.
 */
const standingFates = async (db: Db, read: readonly ReadRow[]): Promise<Map<number, RowFate>> => {
  const asked = read.flatMap(({ meter, said }, n) =>
    meter && !('problem' in said)
      ? [{ n, device: meter.id, metric: said.metric, at: said.at, value: said.value }]
      : [],
  )
  const rows = await db.rows<{ n: number; isSame: boolean }>(sql`
    select g.n, coalesce(r.value, q.value) = g.value as "isSame"
    from unnest(${asked.map(({ n }) => n)}::int[], ${asked.map(({ device }) => device)}::uuid[], ${asked.map(({ metric }) => metric)}::text[],
      ${asked.map(({ at }) => at)}::float8[], ${asked.map(({ value }) => value)}::bigint[]) g (n, device, metric, at, value)
    join sensors.channel c on c.device = g.device and c.metric = g.metric
    left join sensors.reading r on r.channel = c.id and r.at = to_timestamp(g.at)
    left join lateral (
      select b.value from sensors.reading b
      where b.channel = c.id and b.value = g.value and b.at >= date_bin('15 minutes', to_timestamp(g.at), 'epoch') and b.at < to_timestamp(g.at)
      limit 1) q on true
    join sensors.device d on d.id = c.device
    where (r.value is not null or q.value is not null)
      and (d.unit is null or (
        select count(*) from (
          select from sensors.reading n where n.channel = c.id and n.at > to_timestamp(g.at) - interval '12 hours'
            and n.at < to_timestamp(g.at) + interval '12 hours' limit ${mostByHand + 1}) h) <= ${mostByHand})`)
  return new Map(rows.map(({ n, isSame }) => [n, isSame ? 'known' : 'conflict']))
}
