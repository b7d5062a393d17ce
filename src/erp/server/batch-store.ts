import { type Db, json, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { BatchNow } from '../core/decide-source.ts'
import type { Cause } from '../core/gather-causes.ts'
import type { BatchPlan } from '../core/gather-plan.ts'
import type { HoldCode } from '../core/hold-batch.ts'
import type { KeptValues } from '../core/keep-values.ts'

export type KnownRow = { hash: string; said: KeptValues }

/** What a source said last, by its keys. */
export const knownRows = async (db: Db, source: string): Promise<Map<string, KnownRow>> => {
  const rows = await db.rows<KnownRow & { key: string }>(
    sql`select k.key, k.hash, k.said from erp.known k where k.source = ${source}`,
  )
  return new Map(rows.map(({ key, hash, said }) => [key, { hash, said }]))
}

export type SavedBatch = {
  id: string
  source: string
  name: string
  state: 'held' | 'read' | 'taken'
  header: string
  rows: number
  added: number
  changed: number
  same: number
  gone: number
  holds: readonly HoldCode[]
  made: string
  at: string
}

export type LastBatch = { rows: number; header: string; made: string }

/**
 * The last that was taken of a source, and whether this one may be taken: a person said yes or it had begun to be taken, and none was taken
 * since.
 */
export const batchBefore = async (
  db: Db,
  source: string,
  id: string,
): Promise<{ last: LastBatch | undefined; isReleased: boolean; isRefused: boolean }> => {
  const last = await db.row<LastBatch>(sql`
    select b.rows, b.header, b.made from erp.batch b
    where b.source = ${source} and b.state = 'taken' and b.id <> ${id} order by b.at desc limit 1`)
  const own = await db.row<{ isReleased: boolean; isRefused: boolean }>(sql`
    select b.state = 'refused' as "isRefused", b.released_at is not null and not exists (
      select from erp.batch o where o.source = b.source and o.id <> b.id and o.state = 'taken' and o.at > b.at) as "isReleased"
    from erp.batch b where b.id = ${id}`)
  return { last, isReleased: own?.isReleased ?? false, isRefused: own?.isRefused ?? false }
}

/** A batch of which the house knows something already says what it changed then: read again, it would seem to change nothing. */
const isTold = (id: string): RawBuilder<unknown> => sql`
  (exists (select from erp.known k where k.batch = ${id}) or exists (select from erp.batch t where t.id = ${id} and t.state = 'taken'))`

/** A batch as it was read now, with its causes in the place of those of an earlier reading. */
export const saveBatch = async (db: Db, b: SavedBatch, causes: readonly Cause[]): Promise<void> => {
  await db.run(sql`
    with told as (select ${isTold(b.id)} as is)
    insert into erp.batch as b (id, source, name, state, header, rows, added, changed, same, gone, holds, made, at)
    values (${b.id}, ${b.source}, ${b.name}, ${b.state}, ${b.header}, ${b.rows}, ${b.added}, ${b.changed}, ${b.same}, ${b.gone},
      ${[...b.holds]}::text[], ${b.made}, ${b.at})
    on conflict (id) do update set state = case when b.state = 'taken' and excluded.state = 'read' then b.state else excluded.state end,
      added = case when (select told.is from told) then b.added else excluded.added end,
      changed = case when (select told.is from told) then b.changed else excluded.changed end,
      same = case when (select told.is from told) then b.same else excluded.same end,
      gone = case when (select told.is from told) then b.gone else excluded.gone end, holds = excluded.holds, at = excluded.at,
      released_at = case when excluded.state = 'held' then null else b.released_at end`)
  await db.run(sql`delete from erp.cause c where c.batch = ${b.id}`)
  await db.run(sql`
    insert into erp.cause (batch, cause, code, column_name, value, list, lines)
    select ${b.id}, c.id, c.code, c."column", c.value, c.list, array(select jsonb_array_elements_text(c.lines)::int)
    from jsonb_to_recordset(${json(causes)}::jsonb) as c (id text, code text, "column" text, value text, list text, lines jsonb)`)
}

/** Under which version of its mapping a batch was read, and what it changes: of one that was taken, what it changed then. */
export const savePlan = (db: Db, id: string, version: number, plan: BatchPlan): Promise<number> =>
  db.run(sql`
    update erp.batch set version = ${version}, plan = case when ${isTold(id)} then plan else ${json(plan)}::jsonb end
    where id = ${id}`)

/** Whether a batch was taken under a version of the mapping of its source. */
export const isTriedMapping = async (db: Db, source: string, version: number): Promise<boolean> =>
  (await db.row<{ one: number }>(sql`
    select 1 as one from erp.batch b where b.source = ${source} and b.version = ${version} and b.state = 'taken' limit 1`)) !==
  undefined

/** Marks that a batch begins to be taken: killed under way, it is taken on, and not held because half of it is known. */
export const beginBatch = (db: Db, id: string): Promise<number> =>
  db.run(sql`update erp.batch set released_at = coalesce(released_at, at) where id = ${id}`)

/** What the source says from now on of some keys. */
export const saveKnown = (
  db: Db,
  source: string,
  batch: string,
  rows: readonly { key: string; hash: string; values: KeptValues }[],
): Promise<number> =>
  db.run(sql`
    insert into erp.known (source, key, hash, said, batch)
    select ${source}, r.key, r.hash, r.values, ${batch}
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (key text, hash text, values jsonb)
    on conflict (source, key) do update set hash = excluded.hash, said = excluded.said, batch = excluded.batch`)

/** A batch as somebody answers for it. */
export const batchNow = (db: Db, id: string): Promise<BatchNow> =>
  db.row<NonNullable<BatchNow>>(sql`select b.source, b.state from erp.batch b where b.id = ${id}`)

export const answerBatch = (db: Db, id: string, isYes: boolean, at: string): Promise<number> =>
  isYes
    ? db.run(sql`update erp.batch set state = 'read', released_at = ${at} where id = ${id}`)
    : db.run(sql`update erp.batch set state = 'refused' where id = ${id}`)
