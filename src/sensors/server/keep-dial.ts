import { type Db, sql } from '../../kernel/server/sql.ts'
import { dialMetric } from '../core/read-dial.ts'
import type { DeviceKind } from '../core/device-kinds.ts'

/**
 * Keeps what a hand read on a dial as one more value of its index, and has its day judged again: the last of a meter that goes ends what
 * it counted, the first of the one in its place begins anew. A silence in which it moved stays unknown. The device itself has said
 * nothing by that.
 */
export const keepDial = async (
  db: Db,
  device: string,
  index: number | undefined,
  at: string,
): Promise<void> => {
  const row = await db.row<{ kind: DeviceKind }>(
    sql`select d.kind from sensors.device d where d.id = ${device}`,
  )
  const metric = row && dialMetric(row.kind)
  if (!metric || index === undefined) return
  await db.run(sql`
    insert into sensors.channel (device, metric, heard) values (${device}, ${metric}, timestamptz 'epoch') on conflict do nothing`)
  await db.run(sql`select sensors.open_week(${at}::timestamptz)`)
  await db.run(sql`
    with dial as (
      select c.id as channel, date_trunc('second', ${at}::timestamptz) as at from sensors.channel c
      where c.device = ${device} and c.metric = ${metric}),
    kept as (
      insert into sensors.reading (channel, at, value, heard) select k.channel, k.at, ${index}, ${at}::timestamptz from dial k
      on conflict do nothing returning channel)
    insert into sensors.due (channel, day)
    select k.channel, d::date from dial k
    cross join lateral generate_series(
      sensors.day_of(coalesce((select max(r.at) from sensors.reading r where r.channel = k.channel and r.at < k.at), k.at)),
      sensors.day_of(k.at), interval '1 day') d
    on conflict (channel, day) do update set watched = false where due.watched`)
}
